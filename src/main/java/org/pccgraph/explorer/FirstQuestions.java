package org.pccgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What pages ask the API as soon as their modules run, as addresses: a page names them in
 * its first bytes, so that its browser asks while it still loads the modules. They are
 * the operations that a test saw the pages ask.
 */
final class FirstQuestions {

	private static final String ID = "id";

	private final List<Question> questions;

	private final JsonMapper json;

	private FirstQuestions(List<Question> questions, JsonMapper json) {
		this.questions = questions;
		this.json = json;
	}

	/** For a server that answers no queries by GET. */
	static FirstQuestions none(JsonMapper json) {
		return new FirstQuestions(List.of(), json);
	}

	static FirstQuestions read(JsonMapper json) {
		try {
			byte[] file = new ClassPathResource("explorer/operations.json").getContentAsByteArray();
			return new FirstQuestions(json.readValue(file, new TypeReference<>() {
			}), json);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The addresses that a page asks first.
	 * @param page its path, or the type of the node that it is for
	 * @param id the id of that node, or null
	 * @return paths with queries, below the application's root
	 */
	List<String> of(String page, @Nullable String id) {
		return this.questions.stream()
			.filter((question) -> page.equals(question.page()))
			.map((question) -> address(question, id))
			.toList();
	}

	/** Letter for letter as the page's script writes it. */
	private String address(Question question, @Nullable String id) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>(question.variables());
		if (id != null) {
			variables.put(ID, id);
		}
		return "/graphql?query=" + encoded(question.query()) + "&variables="
				+ encoded(this.json.writeValueAsString(variables));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * An operation that a page was seen to ask.
	 *
	 * @param page the page that asks it at once: its path or its node's type; null where
	 * it is asked only when something is chosen
	 * @param query the document
	 * @param variables its variables
	 */
	private record Question(@Nullable String page, String query, Map<String, @Nullable Object> variables) {
	}

}
