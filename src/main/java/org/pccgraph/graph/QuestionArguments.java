package org.pccgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Argument.Bounds;

/** Reads the arguments of a question with their rules. */
record QuestionArguments(Problems problems) {

	List<Argument> of(FieldDefinition field) {
		List<Argument> arguments = field.getInputValueDefinitions().stream().map(QuestionArguments::argument).toList();
		Map<String, Argument> byName = arguments.stream()
			.collect(Collectors.toMap(Argument::name, Function.identity()));
		for (Argument argument : arguments) {
			if (argument.literal() && argument.bounds() == null) {
				this.problems.add(field, "Query.%s(%s): a @literal needs bounds, @between", field.getName(),
						argument.name());
			}
			if (argument.unlike() != null && !byName.containsKey(argument.unlike())) {
				this.problems.add(field, "Query.%s(%s): @unlike names `%s`, which is no argument", field.getName(),
						argument.name(), argument.unlike());
			}
		}
		return arguments;
	}

	private static Argument argument(InputValueDefinition argument) {
		String mustExist = argument.hasDirective("mustExist")
				? DirectiveArguments.text(DirectiveArguments.of(argument, "mustExist"), "type", GraphModel.ENTITY)
				: null;
		String type = TypeInfo.typeInfo(argument.getType()).getName();
		return new Argument(argument.getName(), mustExist, argument.hasDirective("searched"),
				argument.hasDirective("hashed"), type.equals(ValueType.Scalar.EDTF.graphqlName()),
				argument.hasDirective("literal"), bounds(argument),
				argument.hasDirective("unlike")
						? DirectiveArguments.text(DirectiveArguments.of(argument, "unlike"), "argument", "") : null,
				fallback(argument));
	}

	private static List<String> fallback(InputValueDefinition argument) {
		return (argument.getDefaultValue() instanceof ArrayValue list) ? list.getValues()
			.stream()
			.filter(EnumValue.class::isInstance)
			.map((value) -> ((EnumValue) value).getName())
			.toList() : List.of();
	}

	private static @Nullable Bounds bounds(InputValueDefinition argument) {
		if (!argument.hasDirective("between")) {
			return null;
		}
		Directive between = DirectiveArguments.of(argument, "between");
		return new Bounds(DirectiveArguments.number(between, "min"), DirectiveArguments.number(between, "max"));
	}

}
