package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.SchemaFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuestionTextTests {

	private static final String TEXT = """
			MATCH (body)
			WITH body, [x IN body.names WHERE x STARTS WITH 'A, (' | x] AS names ORDER BY body.name
			WITH *, size(names) AS count, COLLECT { UNWIND names AS n RETURN n } AS sorted
			WITH *, count + 1 AS more
			RETURN body, COUNT { (body)--() } AS links, more AS next,
			  [n IN names | {name: n, parts: COLLECT { UNWIND split(n, ', ') AS p RETURN {part: p, size: size(p)} }}] AS rows,
			  body.nameKey AS sortKey""";

	@Test
	void aStatementIsItsRowsItsHelpersAndItsColumns() {
		QuestionText text = QuestionText.of(TEXT);
		assertThat(text.rows()).startsWith("MATCH").endsWith("ORDER BY body.name");
		assertThat(text.variables()).containsExactly("body", "names");
		assertThat(text.helpers().keySet()).containsExactly("count", "sorted", "more");
		assertThat(text.columns()).containsEntry("body", "body")
			.containsEntry("links", "COUNT { (body)--() }")
			.containsKeys("next", "rows", "sortKey")
			.hasSize(5);
	}

	@Test
	void onlyWhatIsAskedForIsWritten() {
		QuestionText text = QuestionText.of(TEXT);
		assertThat(text.columns(asked("body"), "sortKey")).isEqualTo("WITH sortKey, body");
		assertThat(text.columns(asked(), "")).isEqualTo("WITH true AS found");
	}

	@Test
	void aHelperIsComputedWhereAColumnOrAnotherHelperNeedsIt() {
		assertThat(QuestionText.of(TEXT).columns(asked("next"), "")).isEqualTo("""
				WITH *, size(names) AS count
				WITH *, count + 1 AS more
				WITH more AS next""");
	}

	@Test
	void rowsInsideARowHaveOnlyWhatIsAskedFor() {
		Asked parts = new Asked(Map.of("parts", asked("size")));
		assertThat(QuestionText.of(TEXT).columns(new Asked(Map.of("rows", parts)), "")).isEqualTo("""
				WITH [n IN names | {
				  parts: COLLECT { UNWIND split(n, ', ') AS p RETURN {size: size(p)}
				  }
				}] AS rows""");
	}

	@Test
	void whatIsNoMapAtTheEndStaysWhole() {
		Asked some = asked("a");
		assertThat(List.of("[x IN y | x.z]", "rows", "head([x IN y | {a: 1, b: 2}])",
				"COLLECT { RETURN {a: 1, b: 2} AS m ORDER BY m.b }",
				"COLLECT { RETURN {a: 1, b: 2} AS m UNION RETURN {a: 3, b: 4} AS m }", "[{a: 1, b: 2}, {a: 3, b: 4}]"))
			.allSatisfy((text) -> assertThat(RowText.only(text, some)).isEqualTo(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			MATCH (n                                      | `)` is missing at the end
			MATCH (n)) RETURN n                           | `)` closes nothing, after `MATCH (n)`
			MATCH (n) WHERE n.name = 'x RETURN n          | `'` is missing at the end
			MATCH (n)                                     | it must end with RETURN
			MATCH (n) RETURN n LIMIT 3                    | it must end with RETURN
			MATCH (n) RETURN n UNION MATCH (m) RETURN m AS n | a UNION must stand in a CALL
			MATCH (n) RETURN n, n.name                    | `n.name` needs a name
			MATCH (n) RETURN n, n.name AS n               | `n` is there twice
			""")
	void whatCannotBeUnderstoodIsSaid(String text, String says) {
		assertThatIllegalArgumentException().isThrownBy(() -> QuestionText.of(text)).withMessageContaining(says);
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '"',
			textBlock = """
					MATCH (body) WITH body RETURN body, body.nameKey AS sortKey                 => its columns must be [areas, body, forceAreaCount,
					MATCH (body) RETURN body, 1 AS forceAreaCount, 1 AS regionCount, [] AS areas, [] AS regions, '' AS sortKey => must be a WITH that names
					MATCH (body) WITH body WITH *, 3 AS x RETURN body, 1 AS forceAreaCount, 1 AS regionCount, [] AS areas, [] AS regions, '' AS sortKey => no column is computed from `x`
					MATCH (body) WITH body RETURN body, 1 AS forceAreaCount, 1 AS regionCount, [a IN body.x | {area: a}] AS areas, [] AS regions, '' AS sortKey => the entries of `areas` must be [area, schemes], but are [area]
					""")
	void aStatementIsHeldAgainstTheTypeOfItsRows(String text, String says) {
		GraphModel model = GraphModel.read(SchemaFiles.read());
		RootField.Question deliverers = (RootField.Question) model.rootFields().get("deliverers");
		List<String> problems = new ArrayList<>();
		new Questions.Check(model, "deliverers.cypher", problems).check(deliverers, QuestionText.of(text));
		assertThat(problems).singleElement().asString().startsWith("deliverers.cypher: ").contains(says);
	}

	private static Asked asked(String... columns) {
		Map<String, Asked> asked = new TreeMap<>();
		for (String column : columns) {
			asked.put(column, new Asked(Map.of()));
		}
		return new Asked(asked);
	}

}
