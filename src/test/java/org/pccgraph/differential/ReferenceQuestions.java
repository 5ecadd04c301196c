package org.pccgraph.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.StringValue;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.core.io.ClassPathResource;

/**
 * The rows of the questions that have a statement of their own. The statement is the
 * question's definition, so it is run here too, alone and as it stands; pages, cursors
 * and everything inside the rows are the reference's.
 *
 * @param driver connected to the database
 * @param graph where the ids that must exist are looked up
 * @param model the model
 * @param known the rows already read, by question and arguments
 */
record ReferenceQuestions(Driver driver, ReferenceGraph graph, ReferenceModel model,
		Map<String, List<ReferenceRow>> known) {

	ReferenceQuestions(Driver driver, ReferenceGraph graph, ReferenceModel model) {
		this(driver, graph, model, new ConcurrentHashMap<>());
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
			.filter((argument) -> !exists(String.valueOf(arguments.get(argument.getName())), mustBe(argument)))
			.map((argument) -> String.valueOf(arguments.get(argument.getName())))
			.findFirst();
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
			parameters.put(argument.getName(),
					argument.hasDirective("searched") ? ReferenceSearch.parameter(String.valueOf(value)) : value);
		}
		return this.known.computeIfAbsent(question + parameters, (key) -> {
			try (Session session = this.driver.session()) {
				return session.run("CYPHER 25\n" + text(question), parameters)
					.list((row) -> new ReferenceRow(type, row.asMap()));
			}
		});
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
