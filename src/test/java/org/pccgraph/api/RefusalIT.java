package org.pccgraph.api;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class RefusalIT {

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ schemes(first: -1) { totalCount } }                                | PAGE_SIZE   | from 0 to 100
					{ schemes(first: 101) { totalCount } }                               | PAGE_SIZE   | from 0 to 100
					{ schemes(first: 1, last: 1) { totalCount } }                        | PAGE_SIZE   | not both
					{ schemes(after: "x") { totalCount } }                               | BAD_CURSOR  | start without one
					{ schemes(after: "") { totalCount } }                                | BAD_CURSOR  | start without one
					{ partnersOf(id: "org:nelson-trst") { totalCount } }                 | NOT_FOUND   | did you mean `org:nelson-trust`
					{ recurringApproaches(need: "need:acommodation") { totalCount } }    | NOT_FOUND   | did you mean `need:accommodation`
					{ schemes(asOf: "last year") { totalCount } } | GRAPHQL_VALIDATION_FAILED | Argument `asOf`: 'last year' is no EDTF date
					{ partnersOf(id: "scheme:project-she") { totalCount } }              | NOT_FOUND   | Organisation, Partnership, Prison
					{ partnersOf(id: "org:x\\\\\\"'})--") { totalCount } }               | NOT_FOUND   | Nothing here has the id
					""")
	void whatCannotBeAnsweredHasACodeAndAWayOut(String query, String code, String says) {
		JsonNode error = this.client.error(query);
		assertThat(error.path("extensions").path("code").asString()).isEqualTo(code);
		assertThat(error.path("message").asString()).contains(says).doesNotContain("MATCH", "Exception", "org.");
	}

	@Test
	void listsNestedTooDeepAreRefused() {
		String query = "{ schemes(first: 1) { edges { node { "
				+ "approaches(first: 1) { edges { node { schemes(first: 1) { edges { node { ".repeat(6) + "id"
				+ " } } } } } }".repeat(6) + " } } } }";
		assertThat(this.client.error(query).path("extensions").path("code").asString()).isEqualTo("TOO_DEEP");
	}

	@Test
	void whatMayReadTooMuchIsRefusedBeforeItRuns() {
		String query = "{ all: schemes(first: 100) { edges { node { "
				+ "approaches(first: 100) { edges { node { schemes(first: 100) { edges { node { ".repeat(3) + "id"
				+ " } } } } } }".repeat(3) + " } } } }";
		JsonNode refused = this.client.error(query).path("extensions");
		assertThat(refused.path("code").asString()).isEqualTo("TOO_COSTLY");
		assertThat(refused.path("price").asLong()).isGreaterThan(refused.path("limit").asLong());
		assertThat(refused.path("limit").asLong()).isEqualTo(250_000);
		assertThat(refused.path("field").asString())
			.isEqualTo("all" + ".edges.node.approaches.edges.node.schemes".repeat(3));
		assertThat(refused.path("costliest").path(0).path("field").asString())
			.isEqualTo(refused.path("field").asString());
		assertThat(this.statements.during(() -> this.client.error(query))).isEmpty();
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		String cursor = this.client.data("{ schemes(first: 1) { pageInfo { endCursor } } }")
			.path("schemes")
			.path("pageInfo")
			.path("endCursor")
			.asString();
		assertThat(code("{ people(after: \"%s\") { totalCount } }".formatted(cursor))).isEqualTo("BAD_CURSOR");
		assertThat(code("{ schemes(after: \"%s\", orderBy: { field: START }) { totalCount } }".formatted(cursor)))
			.isEqualTo("BAD_CURSOR");
		assertThat(
				code("{ schemes(after: \"%s\", where: { status: { eq: PILOT } }) { totalCount } }".formatted(cursor)))
			.isEqualTo("BAD_CURSOR");
	}

	@Test
	void anErrorOfOneRootFieldLeavesTheOthersTheirAnswers() {
		JsonNode response = this.client.send("{ partnersOf(id: \"org:nobody\") { totalCount } regions { totalCount } }",
				Map.of());
		assertThat(response.path("data").path("partnersOf").isNull()).isTrue();
		response = this.client
			.send("{ recurringApproaches(need: \"need:none\") { totalCount } regions { totalCount } }", Map.of());
		assertThat(response.path("data").path("recurringApproaches").isNull()).isTrue();
		assertThat(response.path("data").path("regions").path("totalCount").asInt()).isEqualTo(10);
	}

	@Test
	void anUnknownNodeIsNullAndItsIdResolvesToUnknown() {
		JsonNode data = this.client
			.data("{ node(id: \"scheme:none\") { id } resolve(id: \"scheme:none\") { state node { id } } }");
		assertThat(data.path("node").isNull()).isTrue();
		assertThat(data.path("resolve").path("state").asString()).isEqualTo("UNKNOWN");
	}

	private String code(String query) {
		return this.client.error(query).path("extensions").path("code").asString();
	}

}
