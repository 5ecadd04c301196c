package org.pccgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The answers to questions as files. A question is a document under {@code exports} and a
 * line here.
 */
@Component
class QuestionFiles {

	private static final Map<String, Question.Form> FORMS = new TreeMap<>(Map.ofEntries(
			Map.entry("node", Question.Form.NODE), Map.entry("neighbourhood", Question.Form.GRAPH),
			Map.entry("paths", Question.Form.TABLE_AND_GRAPH), Map.entry("partners", Question.Form.TABLE_AND_GRAPH),
			Map.entry("shared-partners", Question.Form.TABLE_AND_GRAPH),
			Map.entry("recurring-approaches", Question.Form.TABLE), Map.entry("gaps", Question.Form.TABLE),
			Map.entry("compare-approaches", Question.Form.TABLE), Map.entry("compare-partners", Question.Form.TABLE),
			Map.entry("introductions", Question.Form.TABLE), Map.entry("timeline", Question.Form.TABLE)));

	private final Map<String, Asked> files = new LinkedHashMap<>();

	private final ExportFiles written;

	private final Questions questions;

	QuestionFiles(ExportFiles written, StoredGraph graph, Questions questions, JsonMapper json) {
		this.written = written;
		this.questions = questions;
		FORMS.forEach((name, form) -> {
			Question question = Question.of(name, form, document(name));
			if (form.table()) {
				Map.of(".json", AnswerFormat.JSON, ".csv", AnswerFormat.TABLE, ".csv" + Format.METADATA,
						AnswerFormat.METADATA)
					.forEach((ending, format) -> this.files.put(name + ending,
							new Asked(question, (answer, file, version) -> written.get(file, format.mediaType(),
									version,
									(dataset, transaction, out) -> format.write(answer, dataset, file, json, out)))));
			}
			form.formats()
				.forEach((ending, format) -> this.files.put(name + ending,
						new Asked(question, (answer, file, version) -> written.get(file, format, version,
								(transaction, writer) -> graph.read(answer.extract(), transaction, writer)))));
		});
	}

	/**
	 * The files that there are.
	 * @return their names, without arguments
	 */
	Set<String> names() {
		return this.files.keySet();
	}

	/**
	 * A file.
	 * @param asked one of the names
	 * @param parameters the address's parameters
	 * @return the file, complete
	 * @throws RefusedExportException where the question has no answer
	 */
	ExportFile get(String asked, MultiValueMap<String, String> parameters) {
		Asked file = this.files.get(asked);
		if (file == null) {
			throw new IllegalArgumentException("No question has the file " + asked);
		}
		Map<String, Object> arguments = file.question().arguments(parameters);
		String name = asked + arguments.entrySet()
			.stream()
			.map((argument) -> argument.getKey() + "=" + encoded(argument.getValue()))
			.collect(Collectors.joining("&", arguments.isEmpty() ? "" : "?", ""));
		String version = this.written.version();
		ExportFile known = this.written.find(name, version);
		return (known != null) ? known
				: file.writing().write(this.questions.ask(file.question(), arguments), name, version);
	}

	private static String encoded(Object value) {
		return URLEncoder.encode(
				(value instanceof Collection<?> list)
						? list.stream().map(String::valueOf).collect(Collectors.joining(",")) : value.toString(),
				StandardCharsets.UTF_8);
	}

	private static String document(String name) {
		try {
			return new ClassPathResource("exports/" + name + ".graphql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes an answer in a format. */
	private interface Writing {

		ExportFile write(QuestionAnswer answer, String name, String version);

	}

	private record Asked(Question question, Writing writing) {
	}

}
