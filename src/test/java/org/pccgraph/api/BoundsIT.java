package org.pccgraph.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused is refused before the database is asked. */
@ApplicationTest
class BoundsIT {

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0}")
	@MethodSource("tooMuch")
	void whatIsTooMuchIsRefusedAndNoStatementRuns(String what, String query, List<String> codes) {
		GraphQlClient client = new GraphQlClient(this.port);
		client.data("{ dataset { version } }");
		List<String> sent = this.statements.during(() -> {
			JsonNode error = client.error(query);
			assertThat(error.at("/extensions/code").asString()).isIn(codes);
			assertThat(error.path("message").asString()).isNotBlank().doesNotContain("xception", "MATCH");
		});
		assertThat(sent).isEmpty();
	}

	static Stream<Arguments> tooMuch() {
		List<String> costly = List.of("TOO_COSTLY");
		return Stream.of(
				Arguments.of("tokens", "{ " + "__typename ".repeat(15_000) + "}", List.of("GRAPHQL_PARSE_FAILED")),
				Arguments.of("aliases", "{ " + repeat(501, "a%d: __typename ") + "}", costly),
				Arguments.of("fields of fragments", bomb(12), costly),
				Arguments.of("fields without number", bomb(20), costly),
				Arguments.of("page size", "{ regions(first: 101) { totalCount } }", List.of("PAGE_SIZE")),
				Arguments.of("computed page size",
						"{ network(projection: PEOPLE_BY_PARTNERSHIPS) { edges(last: 501) { totalCount } } }",
						List.of("PAGE_SIZE")),
				Arguments.of("cost", nested(6, 100), costly), Arguments.of("depth", nested(9, 1), List.of("TOO_DEEP")),
				Arguments.of("objects in each other",
						"{ schemes(where: " + "{ not: ".repeat(51) + "{}" + " }".repeat(51) + ") { totalCount } }",
						List.of("TOO_DEEP")),
				Arguments.of("fragments in a circle",
						"{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }",
						List.of("GRAPHQL_VALIDATION_FAILED")),
				Arguments.of("introspection without end",
						"{ __schema { types { " + "fields { type { ".repeat(8) + "name" + " } }".repeat(8) + " } } }",
						List.of("TOO_COSTLY", "GRAPHQL_VALIDATION_FAILED")),
				Arguments.of("introspection again and again",
						"{ " + repeat(100, "a%d: __schema { types { name } } ") + "}",
						List.of("TOO_COSTLY", "GRAPHQL_VALIDATION_FAILED")));
	}

	@Test
	void aStatementThatIsTooLongIsRefused() {
		List<Map<String, Object>> tests = Collections.nCopies(6000, Map.of("name", Map.of("contains", "x")));
		List<String> sent = this.statements.during(() -> {
			JsonNode answer = new GraphQlClient(this.port).send(
					"query Q($w: SchemeWhere) { schemes(where: $w) { totalCount } }", Map.of("w", Map.of("or", tests)));
			assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_COSTLY");
			assertThat(answer.at("/errors/0/extensions/limit").asInt()).isEqualTo(100_000);
		});
		assertThat(sent).isEmpty();
	}

	@Test
	void whatEveryToolAsksOfTheSchemaIsAnswered() {
		String query = "{ __schema { queryType { name } types { kind name fields(includeDeprecated: true) { name args { name type { name } } } } } }";
		assertThat(new GraphQlClient(this.port).send(query, Map.of()).at("/data/__schema/queryType/name").asString())
			.isEqualTo("Query");
	}

	private static String repeat(int times, String part) {
		return IntStream.range(0, times).mapToObj(part::formatted).collect(Collectors.joining());
	}

	/** Each fragment is used twice in the one before it. */
	private static String bomb(int fragments) {
		return "{ schemes(first: 1) { edges { node { ...F0 } } } } " + IntStream.range(0, fragments)
			.mapToObj((i) -> "fragment F%1$d on Scheme { %2$s %3$s }".formatted(i, hop("a", i + 1, fragments),
					hop("b", i + 1, fragments)))
			.collect(Collectors.joining(" "));
	}

	private static String hop(String alias, int next, int fragments) {
		return "%s: partOf(first: 1) { edges { node { %s } } }".formatted(alias,
				(next < fragments) ? "...F" + next : "id");
	}

	private static String nested(int lists, int size) {
		String open = "approaches(first: %1$d) { edges { node { schemes(first: %1$d) { edges { node { ".formatted(size);
		return "{ schemes(first: %d) { edges { node { ".formatted(size) + open.repeat(lists / 2) + "id"
				+ " } } } } } }".repeat(lists / 2) + " } } } }";
	}

}
