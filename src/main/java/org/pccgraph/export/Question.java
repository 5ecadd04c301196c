package org.pccgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;

import org.springframework.util.MultiValueMap;

/**
 * A public GraphQL operation whose answers are exported. Its variables are the file's
 * arguments. The variable {@code after}, where there is one, asks for the next page.
 *
 * @param name what files are called after it
 * @param title what it asks, the document's first comment
 * @param document the document
 * @param form what its answers are
 */
record Question(String name, String title, String document, Form form) {

	/** The variable that asks for the next page. */
	static final String AFTER = "after";

	/** What an answer is. */
	enum Form {

		/** Rows. */
		TABLE,
		/** Rows, and what they name is a graph. */
		TABLE_AND_GRAPH,
		/** A graph. */
		GRAPH,
		/** A graph of one node with everything around it. */
		NODE;

		boolean table() {
			return this == TABLE || this == TABLE_AND_GRAPH;
		}

		/**
		 * The formats that it comes in as a graph. Where there are no rows, JSON and CSV
		 * are the graph's too.
		 * @return by what the names of files end with
		 */
		Map<String, Format> formats() {
			if (this == TABLE) {
				return Map.of();
			}
			Map<String, Format> formats = new TreeMap<>(Format.endings());
			formats.put(".jsonld", Format.JSON_LD);
			if (!table()) {
				formats.put(".json", Format.JSON);
				formats.put(".csv", Format.EDGES);
				formats.put(".csv" + Format.METADATA, Format.EDGES_METADATA);
			}
			return formats;
		}

	}

	static Question of(String name, Form form, String document) {
		return new Question(name, document.lines().findFirst().orElseThrow().substring(2), document, form);
	}

	/**
	 * Reads the variables off an address.
	 * @param parameters the address's parameters; of a list several, or with commas
	 * between
	 * @return the variables that are given, by name
	 * @throws RefusedExportException where one is missing, unknown or can't be read
	 */
	Map<String, Object> arguments(MultiValueMap<String, String> parameters) {
		Map<String, VariableDefinition> variables = variables();
		Set<String> unknown = new TreeSet<>(parameters.keySet());
		unknown.removeAll(variables.keySet());
		if (!unknown.isEmpty()) {
			throw RefusedExportException.badArgument("`%s` is no argument of this export; it takes %s"
				.formatted(unknown.iterator().next(), String.join(", ", variables.keySet())));
		}
		Map<String, Object> arguments = new TreeMap<>();
		variables.forEach((name, variable) -> {
			List<String> given = parameters.getOrDefault(name, List.of())
				.stream()
				.filter((value) -> !value.isBlank())
				.toList();
			if (!given.isEmpty()) {
				arguments.put(name, value(name, variable.getType(), given));
			}
			else if (variable.getType() instanceof NonNullType && variable.getDefaultValue() == null) {
				throw RefusedExportException.badArgument("`%s` is missing: %s?%1$s=…".formatted(name, this.name));
			}
		});
		return arguments;
	}

	private Map<String, VariableDefinition> variables() {
		Map<String, VariableDefinition> variables = new LinkedHashMap<>();
		Parser.parse(this.document)
			.getDefinitionsOfType(OperationDefinition.class)
			.getFirst()
			.getVariableDefinitions()
			.stream()
			.filter((variable) -> !variable.getName().equals(AFTER))
			.forEach((variable) -> variables.put(variable.getName(), variable));
		return variables;
	}

	private static Object value(String name, Type<?> type, List<String> given) {
		if (type instanceof NonNullType required) {
			return value(name, required.getType(), given);
		}
		if (type instanceof ListType list) {
			List<Object> values = new ArrayList<>();
			given.forEach((several) -> List.of(several.split(","))
				.forEach((one) -> values.add(value(name, list.getType(), List.of(one)))));
			return values;
		}
		if (given.size() > 1) {
			throw RefusedExportException.badArgument("`%s` is given more than once".formatted(name));
		}
		String text = given.getFirst().strip();
		return switch (((TypeName) type).getName()) {
			case "Int" -> number(name, text);
			case "Boolean" -> truth(name, text);
			default -> text;
		};
	}

	private static Object truth(String name, String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw RefusedExportException.badArgument("`%s` must be true or false".formatted(name));
		}
		return Boolean.valueOf(text);
	}

	private static Object number(String name, String text) {
		try {
			return Integer.valueOf(text);
		}
		catch (NumberFormatException ex) {
			throw RefusedExportException.badArgument("`%s` must be a whole number".formatted(name));
		}
	}

}
