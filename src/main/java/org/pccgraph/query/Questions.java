package org.pccgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.RootField;

import org.springframework.core.io.ClassPathResource;

/**
 * The statements of our own, by name. Each returns the columns of its row type; one that
 * answers a list also returns {@code sortKey}, unique and in ascending order.
 *
 * @param texts the texts by name
 */
record Questions(Map<String, String> texts) {

	/**
	 * Reads the statements that the model's questions name.
	 * @param model the model
	 * @return the statements
	 * @throws UncheckedIOException where a file is missing
	 */
	static Questions read(GraphModel model) {
		Map<String, String> texts = new HashMap<>();
		for (RootField field : model.rootFields().values()) {
			if (field instanceof RootField.Question question) {
				texts.computeIfAbsent(question.statement(), Questions::text);
			}
		}
		return new Questions(texts);
	}

	String text(RootField.Question question) {
		return Objects.requireNonNull(this.texts.get(question.statement()));
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("graph-schema/neo4j/questions/" + name + ".cypher")
				.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("//"))
				.reduce((one, two) -> one + "\n" + two)
				.orElse("")
				.strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The SDL asks the question `%s`, but there is no such file".formatted(name),
					ex);
		}
	}

}
