package org.pccgraph.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What users of comparable layers complain about doesn't happen here: one test each. */
@ApplicationTest
class PeersFaultsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private StatementCounter statements;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	private String statement(String query) {
		List<String> run = this.statements.during(() -> this.client.data(query));
		assertThat(run).hasSize(1);
		return run.getFirst();
	}

	/** neo4j/graphql#5584, #350, #392, #4007; neo4j-graphql-java#270. */
	@Test
	void aliasedRelationshipsAreNotNull() {
		JsonNode scheme = this.client
			.data("""
					{ node(id: "scheme:oxygen-gateway-hostel") { ... on Scheme { a: deliveredBy { e: edges { n: node { x: name } } }
					  b: deliveredBy { edges { node { ... on Organisation { y: kind } } } } } } }""")
			.path("node");
		assertThat(scheme.path("a").path("e").path(0).path("n").path("x").asString()).isEqualTo("DrugLink");
		assertThat(scheme.path("b").path("edges").path(0).path("node").path("y").asString()).isEqualTo("CHARITY");
	}

	/** neo4j/graphql#6115, #6618, #7261. */
	@Test
	void totalCountsCollectNothing() {
		assertThat(statement("{ schemes { totalCount } }")).contains("COUNT {").doesNotContainIgnoringCase("collect");
		assertThat(statement("{ schemes(first: 1) { edges { node { name } } } }")).doesNotContain("COUNT {");
	}

	/** neo4j/graphql#1760. */
	@Test
	void listsAreSortedAndCutBeforeAnythingBelowIsRead() {
		String statement = statement(
				"{ schemes(first: 2) { edges { node { partners(first: 1) { edges { node { name } } } } } } }");
		assertThat(statement.indexOf("LIMIT")).isPositive().isLessThan(statement.indexOf("PARTNER_IN"));
	}

	/** neo4j/graphql#2685, neo4j/neo4j#12695. */
	@Test
	void cursorsArePlacesNotOffsets() {
		String cursor = this.client.data("{ schemes(first: 3) { pageInfo { endCursor } } }")
			.path("schemes")
			.path("pageInfo")
			.path("endCursor")
			.asString();
		String query = "{ schemes(first: 1, after: \"%s\") { edges { node { id } } } }".formatted(cursor);
		assertThat(statement(query)).doesNotContain("SKIP", "OFFSET");
		assertThat(this.client.send("{ schemes(after: \"3\") { edges { node { id } } } }", Map.of())
			.path("errors")
			.path(0)
			.path("extensions")
			.path("code")
			.asString()).isEqualTo("BAD_CURSOR");
	}

	/** neo4j/graphql#2558, #2925, #1937. */
	@Test
	void deepFiltersStayShortStatements() {
		String statement = statement(
				"""
						{ organisations(where: { delivers: { some: { node: { partners: { some: { node: { partnerIn: { some: { node: {
						  operatesIn: { all: { node: { name: { contains: "a" } } } } } } } } } } } } } }) { totalCount } }""");
		assertThat(statement.length()).isLessThan(1000);
	}

	/** neo4j/graphql#157, #2712, #4667; neo4j-graphql-java#237. */
	@Test
	void notKeepsWhatLacksTheProperty() {
		int all = count("");
		int some = count("where: { start: { gte: \"2000\" } }");
		assertThat(count("where: { not: { start: { gte: \"2000\" } } }")).isEqualTo(all - some);
		assertThat(count("where: { fundedBy: { all: { edge: { grantStatus: { eq: BID } } } } }"))
			.isEqualTo(count("where: { fundedBy: { none: {} } }")
					+ count("where: { fundedBy: { some: {}, all: { edge: { grantStatus: { eq: BID } } } } }"));
	}

	private int count(String arguments) {
		return this.client
			.data("{ schemes%s { totalCount } }".formatted(arguments.isEmpty() ? "" : "(" + arguments + ")"))
			.path("schemes")
			.path("totalCount")
			.asInt();
	}

	/** neo4j/graphql#2262, #2396, #4533, #6619. */
	@Test
	void sortingAndPagingBelowGiveTheRightRows() {
		String page = "{ forceAreas(first: 40, where: { initiatives: { count: { gte: 4 } } }) { edges { node { id initiatives(first: %d%s) { totalCount pageInfo { endCursor } edges { node { id } } } } } } }";
		for (JsonNode edge : this.client.data(page.formatted(100, "")).path("forceAreas").path("edges")) {
			JsonNode all = edge.path("node").path("initiatives");
			String id = edge.path("node").path("id").asString();
			JsonNode first = one(id, 2, "");
			JsonNode second = one(id, 2,
					", after: \"%s\"".formatted(first.path("pageInfo").path("endCursor").asString()));
			for (int i = 0; i < 4; i++) {
				assertThat(((i < 2) ? first : second).path("edges").path(i % 2)).isEqualTo(all.path("edges").path(i));
			}
		}
	}

	private JsonNode one(String area, int size, String after) {
		return this.client.data(
				"{ node(id: \"%s\") { ... on ForceArea { initiatives(first: %d%s) { pageInfo { endCursor } edges { node { id } } } } } }"
					.formatted(area, size, after))
			.path("node")
			.path("initiatives");
	}

	/** mysociety/whatdotheyknow-theme#598. */
	@Test
	void theCommissionerAndTheForceAreFoundApartAndByEitherName() {
		for (String text : List.of("Durham PCC", "Durham Police")) {
			List<String> found = this.client
				.data("{ search(text: \"%s\", first: 10) { edges { node { node { id } } } } }".formatted(text))
				.path("search")
				.path("edges")
				.valueStream()
				.map((edge) -> edge.path("node").path("node").path("id").asString())
				.toList();
			assertThat(found).as(text).containsAnyOf("org:durham-opcvc", "office:durham-pcvc", "org:durham-police");
		}
	}

}
