package org.pccgraph.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.StringValue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.graph.Edtf;
import org.pccgraph.graph.IdHash;

import org.springframework.core.io.ClassPathResource;

/**
 * The rows of the questions that have a statement of their own. The statement is the
 * question's definition, so it is run here too, alone and as it stands; pages, cursors
 * and everything inside the rows are the reference's.
 *
 * @param driver connected to the database
 * @param graph where the ids that must exist are looked up
 * @param model the model
 * @param known rows already read, by question and arguments; a hundred thousand
 * operations ask for more than the memory holds
 */
record ReferenceQuestions(Driver driver, ReferenceGraph graph, ReferenceModel model,
		Cache<String, List<ReferenceRow>> known) {

	ReferenceQuestions(Driver driver, ReferenceGraph graph, ReferenceModel model) {
		this(driver, graph, model, Caffeine.newBuilder().maximumSize(100).build());
	}

	/**
	 * Whether an argument names a node that isn't there.
	 * @param field the root field
	 * @param arguments its arguments
	 * @return the id in question
	 */
	Optional<String> missing(FieldDefinition field, Map<String, Object> arguments) {
		return field.getInputValueDefinitions()
			.stream()
			.filter((argument) -> argument.hasDirective("mustExist"))
			.flatMap((argument) -> items(arguments.get(argument.getName())).stream()
				.map(String::valueOf)
				.filter((id) -> !exists(id, mustBe(argument))))
			.findFirst();
	}

	/**
	 * Whether an argument is out of its bounds; of a list, its different values count.
	 * @param field the root field
	 * @param arguments its arguments
	 * @return the argument in question
	 */
	Optional<String> outOfBounds(FieldDefinition field, Map<String, Object> arguments) {
		return field.getInputValueDefinitions()
			.stream()
			.filter((argument) -> argument.hasDirective("between") && arguments.get(argument.getName()) != null)
			.filter((argument) -> {
				Directive bounds = argument.getDirectives("between").getFirst();
				int size = (arguments.get(argument.getName()) instanceof Integer number) ? number
						: Set.copyOf(items(arguments.get(argument.getName()))).size();
				return size < bound(bounds, "min") || size > bound(bounds, "max");
			})
			.map(InputValueDefinition::getName)
			.findFirst();
	}

	private static int bound(Directive bounds, String name) {
		return ((IntValue) bounds.getArgument(name).getValue()).getValue().intValue();
	}

	private static Collection<?> items(@Nullable Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> items -> items;
			default -> List.of(value);
		};
	}

	private boolean exists(String id, String type) {
		return this.graph.node(id).filter((node) -> this.model.labels(type).contains(node.type())).isPresent();
	}

	static String mustBe(InputValueDefinition argument) {
		Directive directive = argument.getDirectives("mustExist").getFirst();
		return (directive.getArgument("type") != null
				&& directive.getArgument("type").getValue() instanceof StringValue type)
						? String.valueOf(type.getValue()) : "Entity";
	}

	List<ReferenceRow> rows(FieldDefinition field, Map<String, Object> arguments) {
		String question = ReferenceModel.text(ReferenceModel.directive(field, "question").orElseThrow(), "name");
		String type = ReferenceModel.name(field.getType());
		Map<String, Object> parameters = new HashMap<>();
		for (InputValueDefinition argument : field.getInputValueDefinitions()) {
			Object value = arguments.get(argument.getName());
			parameters.put(argument.getName(), parameter(argument, value));
			if (argument.hasDirective("hashed")) {
				parameters.put(argument.getName() + "Hash", IdHash.DEFAULT.of(String.valueOf(value)));
			}
		}
		return this.known.get(question + parameters, (key) -> {
			try (Session session = this.driver.session()) {
				return session.run("CYPHER 25\n" + text(question), parameters)
					.list((row) -> new ReferenceRow(type, row.asMap()));
			}
		});
	}

	/** A searched text in its forms, a date as its first and last day. */
	private static @Nullable Object parameter(InputValueDefinition argument, @Nullable Object value) {
		if (argument.hasDirective("searched")) {
			return ReferenceSearch.parameter(String.valueOf(value));
		}
		if (value != null && ReferenceModel.name(argument.getType()).equals("Edtf")) {
			Edtf date = Edtf.parse(value.toString());
			return Map.of("from", date.earliestDay(), "to", date.latestDay());
		}
		return value;
	}

	private static String text(String question) {
		try {
			return new ClassPathResource("graph-schema/neo4j/questions/" + question + ".cypher")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
