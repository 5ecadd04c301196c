package org.pccgraph.graph;

import java.util.List;
import java.util.Objects;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of directives as they are written in the SDL. */
final class DirectiveArguments {

	private DirectiveArguments() {
	}

	static Directive of(DirectivesContainer<?> container, String name) {
		return container.getDirectives(name).getFirst();
	}

	static String text(Directive directive, String argument, String fallback) {
		String text = switch (value(directive, argument)) {
			case StringValue string -> string.getValue();
			case EnumValue constant -> constant.getName();
			case null, default -> null;
		};
		return Objects.requireNonNullElse(text, fallback);
	}

	static List<String> texts(Directive directive, String argument) {
		return (value(directive, argument) instanceof ArrayValue list)
				? list.getValues().stream().map((item) -> ((StringValue) item).getValue()).toList() : List.of();
	}

	static int number(Directive directive, String argument) {
		return (value(directive, argument) instanceof IntValue number) ? number.getValue().intValueExact() : 0;
	}

	static boolean flag(Directive directive, String argument) {
		return value(directive, argument) instanceof BooleanValue flag && flag.isValue();
	}

	private static @Nullable Value<?> value(Directive directive, String argument) {
		Argument given = directive.getArgument(argument);
		return (given != null) ? given.getValue() : null;
	}

}
