package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation to compare.
 *
 * @param document its text
 * @param variables its variables, save those that hold cursors
 * @param cursors the variables that hold cursors, taken from the answer to the same
 * operation without any
 */
record Case(String document, Map<String, Object> variables, List<Cursor> cursors) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String VARIABLES = "# variables: ";

	private static final String CURSOR = "# cursor ";

	/**
	 * A variable that holds a cursor.
	 *
	 * @param variable the variable
	 * @param pick which of the cursors found, counted round and round
	 * @param path the response keys that lead to cursors; a star stands for every item of
	 * a list
	 */
	record Cursor(String variable, int pick, List<String> path) {

		List<String> found(JsonNode answer) {
			List<JsonNode> nodes = List.of(answer.path("data"));
			for (String key : this.path) {
				List<JsonNode> next = new ArrayList<>();
				for (JsonNode node : nodes) {
					if (key.equals("*")) {
						node.forEach(next::add);
					}
					else {
						next.add(node.path(key));
					}
				}
				nodes = next;
			}
			return nodes.stream().filter(JsonNode::isString).map(JsonNode::asString).toList();
		}

	}

	/**
	 * The variables with the cursors of an answer.
	 * @param answer the answer to the operation without cursors
	 * @return the variables, with null for each cursor that isn't there
	 */
	Map<String, Object> variablesWithCursorsOf(JsonNode answer) {
		Map<String, Object> all = new LinkedHashMap<>(this.variables);
		for (Cursor cursor : this.cursors) {
			List<String> found = cursor.found(answer);
			if (!found.isEmpty()) {
				all.put(cursor.variable(), found.get(cursor.pick() % found.size()));
			}
		}
		return all;
	}

	Case with(String newDocument) {
		return new Case(newDocument, this.variables, this.cursors);
	}

	Case withVariables(Map<String, Object> newVariables) {
		return new Case(this.document, newVariables, this.cursors);
	}

	/**
	 * As a file holds it.
	 * @return the text
	 */
	String text() {
		String heads = this.cursors.stream()
			.filter((cursor) -> this.document.contains("$" + cursor.variable() + ":"))
			.map((cursor) -> CURSOR + cursor.variable() + " " + cursor.pick() + " " + String.join(" ", cursor.path())
					+ "\n")
			.collect(Collectors.joining());
		Map<String, Object> used = new LinkedHashMap<>(this.variables);
		used.keySet().removeIf((name) -> !this.document.contains("$" + name + ":"));
		return (used.isEmpty() ? "" : VARIABLES + JSON.writeValueAsString(used) + "\n") + heads + this.document;
	}

	/**
	 * A case as a file holds it.
	 * @param text the file's text
	 * @return the case
	 */
	@SuppressWarnings("unchecked")
	static Case read(String text) {
		Map<String, Object> variables = Map.of();
		List<Cursor> cursors = new ArrayList<>();
		for (String line : text.lines().toList()) {
			if (line.startsWith(VARIABLES)) {
				variables = JSON.readValue(line.substring(VARIABLES.length()), Map.class);
			}
			if (line.startsWith(CURSOR)) {
				List<String> words = List.of(line.substring(CURSOR.length()).split(" "));
				cursors.add(new Cursor(words.get(0), Integer.parseInt(words.get(1)), words.subList(2, words.size())));
			}
		}
		return new Case(text, variables, cursors);
	}

}
