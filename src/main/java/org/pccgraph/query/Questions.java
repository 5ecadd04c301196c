package org.pccgraph.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Column;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.RowType;

import org.springframework.core.io.ClassPathResource;

/**
 * The statements of our own, by name.
 *
 * @param texts the statements
 */
record Questions(Map<String, QuestionText> texts) {

	private static final String FOLDER = "graph-schema/neo4j/questions/";

	/**
	 * Reads the statements that the model's questions name.
	 * @param model the model
	 * @return the statements
	 * @throws InvalidQuestionsException where a file is missing or can't be understood
	 */
	static Questions read(GraphModel model) {
		Map<String, QuestionText> texts = new HashMap<>();
		List<String> problems = new ArrayList<>();
		for (RootField field : model.rootFields().values()) {
			if (field instanceof RootField.Question question) {
				question.statements().forEach((statement) -> {
					String file = FOLDER + statement + ".cypher";
					try {
						QuestionText text = QuestionText.of(read(file));
						new Check(model, file, problems).check(question, text);
						texts.put(statement, text);
					}
					catch (IOException ex) {
						problems
							.add("%s: can't be read, but Query.%s is answered by it".formatted(file, question.name()));
					}
					catch (IllegalArgumentException ex) {
						problems.add(file + ": " + ex.getMessage());
					}
				});
				checkShortcut(question, texts, problems);
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidQuestionsException(problems);
		}
		return new Questions(texts);
	}

	/** What two statements hand out mustn't come to differ. */
	private static void checkShortcut(RootField.Question question, Map<String, QuestionText> texts,
			List<String> problems) {
		List<QuestionText> read = question.statements().stream().map(texts::get).filter(Objects::nonNull).toList();
		if (read.stream().map((text) -> List.of(text.helpers(), text.columns())).distinct().count() > 1) {
			problems.add("%s%s.cypher: its columns must be written as those of %s.cypher".formatted(FOLDER,
					question.statements().getLast(), question.statement()));
		}
	}

	QuestionText text(String statement) {
		return Objects.requireNonNull(this.texts.get(statement));
	}

	private static String read(String file) throws IOException {
		return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.stripLeading().startsWith("//"))
			.collect(Collectors.joining("\n"))
			.strip();
	}

	/**
	 * Holds a statement against the type of its rows.
	 *
	 * @param model the model
	 * @param file the statement's file
	 * @param problems takes what is wrong
	 */
	record Check(GraphModel model, String file, List<String> problems) {

		void check(RootField.Question question, QuestionText text) {
			Set<String> expected = new TreeSet<>(columns(question.rowType()));
			if (question.toMany()) {
				expected.add(QuestionText.SORT_KEY);
				if (text.variables().isEmpty()) {
					report("the clause before the columns of a list must be a WITH that names all they are computed from");
				}
			}
			compare("its columns", expected, text.columns().keySet());
			RowType type = this.model.requireRowType(question.rowType());
			text.columns().forEach((name, expression) -> check(type.columns().get(name), expression));
			String texts = String.join("\n", text.columns().values()) + "\n"
					+ String.join("\n", text.helpers().values());
			text.helpers()
				.keySet()
				.stream()
				.filter((name) -> !QuestionText.names(texts, name))
				.forEach((name) -> report("no column is computed from `%s`".formatted(name)));
		}

		private void check(@Nullable Column column, String expression) {
			String rows = switch (column) {
				case Column.Rows many -> many.rowType();
				case Column.Row one -> one.rowType();
				case null, default -> "";
			};
			RowText row = rows.isEmpty() ? null : RowText.of(expression);
			if (row != null) {
				compare("the entries of `%s`".formatted(Objects.requireNonNull(column).name()), columns(rows),
						row.map().keySet());
				RowType type = this.model.requireRowType(rows);
				row.map().forEach((name, entry) -> check(type.columns().get(name), entry));
			}
		}

		private Set<String> columns(String rowType) {
			return this.model.requireRowType(rowType).columns().keySet();
		}

		private void compare(String what, Set<String> expected, Set<String> found) {
			if (!found.equals(expected)) {
				report("%s must be %s, but are %s".formatted(what, new TreeSet<>(expected), new TreeSet<>(found)));
			}
		}

		private void report(String problem) {
			this.problems.add(this.file + ": " + problem);
		}

	}

}
