package org.pccgraph.query;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionInputTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					paths(from: "a", to: "b", maxHops: 0)               | `maxHops` is 0; it must be from 1 to 8
					paths(from: "a", to: "b", maxHops: 9)               | `maxHops` is 9; it must be from 1 to 8
					paths(from: "a", to: "b", lengths: 11)              | `lengths` is 11; it must be from 1 to 10
					paths(from: "a", to: "a")                           | `from` and `to` both have `a`
					paths(from: "a", to: "b", relationships: [])        | `relationships` has 0 different values
					paths(from: "a", to: "b", through: [Person, Fund], avoid: [Fund]) | `through` and `avoid` both have `Fund`
					neighbourhood(id: "a", hops: 4)                     | `hops` is 4; it must be from 1 to 3
					neighbourhood(id: "a", maxNodes: 501)               | `maxNodes` is 501; it must be from 1 to 500
					neighbourhood(id: "a", types: [Fund], leaveOut: [Fund]) | `types` and `leaveOut` both have `Fund`
					sharedPartners(ids: ["a"])                          | `ids` has 1 different values; it must have from 2 to 10
					sharedPartners(ids: ["a", "a"])                     | `ids` has 1 different values
					""")
	void whatCannotBeMeantIsRefusedWithTheBound(String field, String says) {
		assertThatExceptionOfType(QueryException.class).isThrownBy(() -> compile(field))
			.withMessageContaining(says)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_ARGUMENT))
			.satisfies((refusal) -> assertThat(refusal.details()).isNotEmpty());
	}

	@Test
	void aDefaultGivesWayToWhatIsNamed() {
		assertThat(compile("paths(from: \"a\", to: \"b\", through: [Region])").parameters().get("common")).asList()
			.hasSize(8)
			.doesNotContain("Region");
	}

	@Test
	void aNumberThatCanBeNoParameterStandsInTheText() {
		Statement statement = compile("paths(from: \"a\", to: \"b\", maxHops: 3, find: SIMPLE)");
		assertThat(statement.cypher()).contains("{1,3}").doesNotContain("$maxHops");
		assertThat(statement.parameters()).doesNotContainKey("maxHops");
	}

	@Test
	void theShortestAloneAreFoundInAFasterWay() {
		assertThat(compile("paths(from: \"a\", to: \"b\", find: SHORTEST, lengths: 1)").cypher())
			.contains("allShortestPaths((from)-[*..6]-(to))");
		assertThat(compile("paths(from: \"a\", to: \"b\", lengths: 2)").cypher()).contains("SHORTEST $lengths GROUPS");
		assertThat(compile("paths(from: \"a\", to: \"b\", find: SIMPLE)").cypher()).contains("ACYCLIC")
			.doesNotContain("allShortestPaths");
	}

	@Test
	void aDateIsTheDaysThatItCanMean() {
		assertThat(compile("paths(from: \"a\", to: \"b\", asOf: \"2020-02\")").parameters()).extractingByKey("asOf")
			.isEqualTo(Map.of("from", "2020-02-01", "to", "2020-02-29"));
	}

	private static Statement compile(String field) {
		String selection = field.startsWith("neighbourhood") ? "{ truncated }" : "{ edges { cursor } }";
		return GoldenStatements.compile("{ %s %s }".formatted(field, selection), Limits.DEFAULT).getFirst().statement();
	}

}
