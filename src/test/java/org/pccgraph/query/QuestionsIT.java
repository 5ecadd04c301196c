package org.pccgraph.query;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.pccgraph.graph.Argument;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.test.StoreTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement of our own is planned by a real server, with all its columns and with
 * each one alone, so that none leans on what another leaves behind.
 */
@StoreTest
class QuestionsIT {

	private static final GraphModel MODEL = GraphModel.read(SchemaFiles.read());

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@MethodSource("questions")
	void aStatementIsPlannedWithAllItsColumnsAndWithEachAlone(RootField.Question question) {
		Set<String> columns = MODEL.requireRowType(question.rowType()).columns().keySet();
		question.statements().forEach((statement) -> {
			QuestionText text = Questions.read(MODEL).text(statement).with((part) -> withLiterals(question, part));
			assertPlanned(question, text, columns);
			columns.forEach((column) -> assertPlanned(question, text, Set.of(column)));
		});
	}

	static Stream<RootField.Question> questions() {
		return MODEL.rootFields()
			.values()
			.stream()
			.filter(RootField.Question.class::isInstance)
			.map(RootField.Question.class::cast);
	}

	private void assertPlanned(RootField.Question question, QuestionText text, Set<String> columns) {
		Map<String, Asked> asked = new TreeMap<>();
		columns.forEach((column) -> asked.put(column, new Asked(Map.of())));
		String cut = question.toMany() ? "\nWITH *, " + text.sortKey() + " AS sortKey ORDER BY sortKey LIMIT 20\n"
				: "\n";
		String statement = text.rows() + cut + text.columns(new Asked(asked), "") + "\nRETURN *";
		try (Session session = this.driver.session()) {
			Plan plan = session
				.executeRead((transaction) -> transaction.run("CYPHER 25 EXPLAIN\n" + statement).consume().plan());
			assertThat(plan.operatorType()).as(statement).startsWith("ProduceResults");
		}
	}

	private static String withLiterals(RootField.Question question, String text) {
		String written = text;
		for (Argument argument : question.arguments()) {
			if (argument.literal() && argument.bounds() != null) {
				written = written.replace("$" + argument.name(), String.valueOf(argument.bounds().max()));
			}
		}
		return written;
	}

}
