package org.pccgraph.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SecondApplication;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README's table of limits says can be set. A second application has limits of a
 * few: what goes beyond one is refused there, and answered where limits are those of
 * everybody. It may not write either.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsIT {

	private static final String[] NARROW = { "store.read-only=true", "query.max-request-bytes=20KB",
			"query.max-url-length=500", "query.max-tokens=1500", "query.max-operations=2", "query.max-fragments=2",
			"query.max-fields=20", "query.max-aliases=4", "query.max-depth=3", "query.max-input-depth=5",
			"query.max-cost=100", "query.default-page-size=3", "query.max-page-size=7",
			"query.max-computed-page-size=9", "query.max-statement=2000", "query.introspection=false" };

	@Autowired
	private Neo4jConnectionDetails connection;

	@Autowired
	private Driver driver;

	@LocalServerPort
	private int port;

	private SecondApplication narrow;

	@BeforeAll
	void start() {
		this.narrow = SecondApplication.start(this.connection, NARROW);
	}

	@AfterAll
	void stop() {
		this.narrow.close();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whatGoesBeyondALimitIsRefused(String what, String code, int limit, String query) {
		Map<String, Object> asked = Map.of("query", query, "operationName", "Q");
		JsonNode error = GetClient.json(new GetClient(this.narrow.port()).post(asked)).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo(code);
		if (limit > 0) {
			assertThat(error.at("/extensions/limit").asInt()).as(error.toString()).isEqualTo(limit);
		}
		JsonNode answer = GetClient.json(new GetClient(this.port).post(asked));
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
	}

	static Stream<Arguments> whatGoesBeyondALimitIsRefused() {
		String lists = Stream
			.of("schemes", "organisations", "approaches", "forceAreas", "regions", "prisons", "people", "documents",
					"funds", "partnerships", "needs", "grants", "contracts")
			.map((list) -> list + " { totalCount } ")
			.collect(Collectors.joining());
		return Stream.of(
				Arguments.of("tokens", "GRAPHQL_PARSE_FAILED", 0, "query Q { " + repeat(1500, "__typename ") + "}"),
				Arguments.of("operations", "TOO_COSTLY", 2,
						"query Q { __typename } query R { __typename } query S { __typename }"),
				Arguments.of("fragments", "TOO_COSTLY", 2,
						"query Q { ...A ...B ...C } " + repeat(3, "fragment %c on Query { __typename } ")),
				Arguments.of("fields", "TOO_COSTLY", 0, "query Q { " + lists + "}"),
				Arguments.of("aliases", "TOO_COSTLY", 4, "query Q { " + repeat(5, "x%c: __typename ") + "}"),
				Arguments.of("depth", "TOO_DEEP", 3, nested(4)),
				Arguments.of("objects in each other", "TOO_DEEP", 5,
						"query Q { schemes(where: { not: { not: { not: { not: { not: { not: {} } } } } } }) { totalCount } }"),
				Arguments.of("cost", "TOO_COSTLY", 100,
						"query Q { schemes(first: 7) { edges { node { approaches(first: 7) { edges { node { schemes(first: 7) { edges { node { id } } } } } } } } } }"),
				Arguments.of("page size", "PAGE_SIZE", 7, "query Q { regions(first: 8) { totalCount } }"),
				Arguments.of("computed page size", "PAGE_SIZE", 9,
						"query Q { network(projection: PEOPLE_BY_PARTNERSHIPS) { edges(last: 10) { totalCount } } }"),
				Arguments.of("statement", "TOO_COSTLY", 2000,
						"query Q { schemes(where: { or: [" + repeat(130, "{ name: { contains: \"%d\" } } ")
								+ "] }) { totalCount } }"),
				Arguments.of("introspection", "INTROSPECTION_DISABLED", 0,
						"query Q { __schema { queryType { name } } }"),
				Arguments.of("bytes of a body", "TOO_LARGE", 0, "query Q { __typename }" + " ".repeat(20 * 1024)));
	}

	/** An address that is too long has a status of its own. */
	@Test
	void anAddressThatIsTooLongIsRefused() {
		String query = "{ __typename }" + " ".repeat(500);
		HttpResponse<byte[]> answer = new GetClient(this.narrow.port()).query(query);
		assertThat(answer.statusCode()).isEqualTo(414);
		assertThat(GetClient.code(answer)).isEqualTo("URI_TOO_LONG");
		assertThat(new GetClient(this.port).query(query).statusCode()).isEqualTo(200);
	}

	@Test
	void whatStaysWithinIsAnswered() {
		JsonNode answer = GetClient.json(new GetClient(this.narrow.port())
			.post(Map.of("query", "query Q { schemes { totalCount edges { node { id } } } }")));
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		assertThat(answer.at("/data/schemes/edges").size()).as("the page size where none is asked for").isEqualTo(3);
	}

	/**
	 * Which schemes have approaches that have schemes, and so on, with a name that none
	 * has: within no limit but that of time.
	 */
	@Test
	void whatTakesTooLongIsEndedInTheDatabase() {
		String where = "{ approaches: { some: { node: { schemes: { some: { node: ".repeat(6)
				+ "{ name: { eq: \"none\" } }" + " } } } } } }".repeat(6);
		try (SecondApplication hasty = SecondApplication.start(this.connection, "query.time-limit=1s",
				"query.max-cost=100000000000000")) {
			JsonNode error = GetClient
				.json(new GetClient(hasty.port())
					.post(Map.of("query", "query TooLong { schemes(where: " + where + ") { totalCount } }")))
				.at("/errors/0");
			assertThat(error.at("/extensions/code").asString()).as(error.toString()).isEqualTo("TIMEOUT");
			assertThat(error.path("message").asString()).doesNotContain("xception", "MATCH");
			Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> running("TooLong") == 0);
		}
	}

	private int running(String operation) {
		try (Session session = this.driver.session()) {
			return session
				.run("SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = $operation RETURN count(*) AS count",
						Map.of("operation", operation))
				.single()
				.get("count")
				.asInt();
		}
	}

	private static String nested(int lists) {
		List<String> names = Collections.nCopies(lists / 2,
				"schemes(first: 1) { edges { node { approaches(first: 1) { edges { node { ");
		return "query Q { " + String.join("", names) + "id" + " } } }".repeat(lists) + " }";
	}

	/** Parts with a letter or number of their own each. */
	private static String repeat(int times, String part) {
		return IntStream.range(0, times).mapToObj((i) -> part.formatted('A' + i)).collect(Collectors.joining());
	}

}
