package org.pccgraph.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.pccgraph.table.Shape;

/**
 * What a question was answered with.
 *
 * @param question the question
 * @param arguments its arguments
 * @param shape the form of the answer
 * @param data the answer
 */
record QuestionAnswer(Question question, Map<String, Object> arguments, Shape shape, Map<String, Object> data) {

	private static final String RELATIONSHIP = "rel:";

	/**
	 * The nodes and relationships that the question and its answer name by their ids.
	 * @return what to read of the graph
	 */
	Extract extract() {
		Map<String, Object> about = new LinkedHashMap<>(this.arguments);
		if (this.question.form() == Question.Form.NODE) {
			return Extract.around(this.question.title(), about, String.valueOf(this.arguments.get("id")));
		}
		Set<String> nodes = new TreeSet<>();
		Set<String> edges = new TreeSet<>();
		collect(this.data, nodes, edges);
		if (this.arguments.get("id") instanceof String id) {
			nodes.add(id);
		}
		if (this.arguments.get("ids") instanceof Collection<?> ids) {
			ids.forEach((id) -> nodes.add(id.toString()));
		}
		return Extract.of(this.question.title(), about, nodes, edges);
	}

	/** Citations are on the relationships anyway; their documents are no part of it. */
	private static void collect(Object value, Set<String> nodes, Set<String> edges) {
		if (value instanceof Collection<?> list) {
			list.forEach((item) -> collect(item, nodes, edges));
		}
		else if (value instanceof Map<?, ?> object) {
			object.forEach((key, child) -> {
				if (key.equals("id") && child instanceof String id) {
					(id.startsWith(RELATIONSHIP) ? edges : nodes).add(id);
				}
				else if (child != null && !key.equals("citations")) {
					collect(child, nodes, edges);
				}
			});
		}
	}

}
