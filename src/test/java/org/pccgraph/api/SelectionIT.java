package org.pccgraph.api;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SelectionIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@Test
	void aliasesWorkAtEveryLevel() {
		JsonNode scheme = this.client
			.data("""
					{ s: node(id: "scheme:project-she") { called: name ... on Scheme {
					  who: partners { e: edges { part: role n: node { n1: name n2: name } } count: totalCount p: pageInfo { more: hasNextPage } }
					  again: partners(first: 0) { totalCount } } } }""")
			.path("s");
		assertThat(scheme.path("called").asString()).isEqualTo("Project SHE");
		assertThat(scheme.path("who").path("e").path(0).path("n").path("n1").asString()).isEqualTo("The Nelson Trust");
		assertThat(scheme.path("who").path("e").path(0).path("n").path("n2").asString()).isEqualTo("The Nelson Trust");
		assertThat(scheme.path("who").path("count").asInt()).isEqualTo(1);
		assertThat(scheme.path("who").path("p").path("more").asBoolean()).isFalse();
		assertThat(scheme.path("again").path("totalCount").asInt()).isEqualTo(1);
	}

	@Test
	void aResponseKeyCanMeanDifferentFieldsOnDifferentTypes() {
		JsonNode edges = this.client
			.data("""
					{ node(id: "region:south-west") { ... on Region { initiatives(where: { id: { in: ["scheme:bthechange-eastwood-park-pilot",
							"partnership:south-west-reducing-reoffending-partnership"] } }) { edges { node {
					  __typename ... on Scheme { what: scale } ... on Partnership { what: summary } } } } } } }""")
			.path("node")
			.path("initiatives")
			.path("edges");
		JsonNode scheme = edges.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("__typename").asString().equals("Scheme"))
			.findFirst()
			.orElseThrow();
		JsonNode partnership = edges.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("__typename").asString().equals("Partnership"))
			.findFirst()
			.orElseThrow();
		assertThat(scheme.path("what").asString()).isEqualTo("one year");
		assertThat(partnership.path("what").asString()).contains("South West");
	}

	@Test
	void fragmentsVariablesAndDirectivesApply() {
		JsonNode data = this.client
			.send("""
					query Page($id: ID!, $with: Boolean!, $n: Int) {
					  node(id: $id) { ...basics ... on Scheme @include(if: $with) { approaches(first: $n) { edges { node { name } } } }
					    aliases @skip(if: $with) } }
					fragment basics on Entity { id ...named }
					fragment named on Entity { name }""",
					Map.of("id", "scheme:project-she", "with", true, "n", 1))
			.path("data")
			.path("node");
		assertThat(data.propertyNames()).containsExactlyInAnyOrder("id", "name", "approaches");
		assertThat(data.path("approaches").path("edges").size()).isEqualTo(1);
	}

	@Test
	void everyEdgeHasAnIdAndCitations() {
		JsonNode schemes = this.client
			.data("""
					{ schemes(first: 100) { edges { node { name operatesIn { edges { id citations { section { id } document { name } } } } } } } }""")
			.path("schemes")
			.path("edges");
		for (JsonNode scheme : schemes) {
			for (JsonNode edge : scheme.path("node").path("operatesIn").path("edges")) {
				assertThat(edge.path("id").asString()).startsWith("rel:");
				assertThat(edge.path("citations").size()).isPositive();
				assertThat(edge.path("citations").path(0).path("document").path("name").asString()).isNotEmpty();
			}
		}
	}

	@Test
	void filtersOnNodesEdgesAndRelatedNodesCombine() {
		JsonNode schemes = this.client
			.data("""
					{ schemes(first: 100, where: {
					    operatesIn: { some: { node: { id: { eq: "area:avon-and-somerset" } }, edge: { status: { eq: PILOT } } } }
					    not: { name: { contains: "bthe" } }
					  }) { edges { node { id } } } }""")
			.path("schemes")
			.path("edges");
		assertThat(schemes.valueStream().map((edge) -> edge.path("node").path("id").asString()))
			.containsExactly("scheme:court-up", "scheme:ready-for-release");
	}

	@Test
	void theMeaningOfEmptyConditions() {
		assertThat(count("schemes", "{}")).isEqualTo(count("schemes", "{ and: [] }")).isPositive();
		assertThat(count("schemes", "{ or: [] }")).isZero();
		assertThat(count("schemes", "{ id: { in: [] } }")).isZero();
		assertThat(count("schemes", "{ not: { start: { eq: \"2018\" } } }"))
			.isEqualTo(count("schemes", "{}") - count("schemes", "{ start: { eq: \"2018\" } }"));
	}

	@Test
	void moneyIsShownAsDecimalPoundsAndFilteredSo() {
		JsonNode grants = this.client
			.data("{ grants(where: { amount: { eq: 34800 } }) { edges { node { amount currency printed } } } }")
			.path("grants")
			.path("edges");
		assertThat(grants.size()).isEqualTo(1);
		assertThat(grants.path(0).path("node").path("amount").decimalValue()).isEqualByComparingTo("34800.00");
	}

	@Test
	void aSearchForgivesTypingErrorsAndSaysWhichNameMatched() {
		JsonNode hit = this.client.data("""
				{ search(text: "nelsen trsut") { edges { node { matched node { id name } } } } }""")
			.path("search")
			.path("edges")
			.path(0)
			.path("node");
		assertThat(hit.path("node").path("id").asString()).isEqualTo("org:nelson-trust");
		assertThat(hit.path("matched").asString()).isIn("The Nelson Trust", "Nelson Trust");
	}

	@Test
	void aSearchTakesAnyTextAsText() {
		for (String text : new String[] { "", "   ", "AND OR NOT", "name:*", "\\\"", "a~ b^ (c", "*", "😀",
				"\\u0000" }) {
			this.client
				.data("{ search(text: \"%s\", first: 3) { totalCount edges { node { matched } } } }".formatted(text));
		}
	}

	private int count(String field, String where) {
		return this.client.data("{ %s(where: %s) { totalCount } }".formatted(field, where))
			.path(field)
			.path("totalCount")
			.asInt();
	}

}
