package org.pccgraph.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pccgraph.insight.NetworkProjection;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ApplicationTest
class NetworkIT {

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
	@EnumSource
	void everyNetworkNamesItsRuleItsDatasetAndItsCoverage(NetworkProjection projection) {
		JsonNode network = network(projection.name(),
				"""
						state progress projection edgeRule datasetVersion memberCount edgeCount componentCount communityAlgorithm
						coverage { items parts partsLeftOut firstYear lastYear forceAreas documents { totalCount edges { node { id name } } } }
						""");
		assertThat(network.path("state").asString()).isEqualTo("READY");
		assertThat(network.path("progress").asInt()).isEqualTo(100);
		assertThat(network.path("projection").asString()).isEqualTo(projection.name());
		assertThat(network.path("edgeRule").asString()).isEqualTo(projection.edgeRule());
		assertThat(network.path("datasetVersion").asString())
			.isEqualTo(this.client.data("{ dataset { version } }").path("dataset").path("version").asString());
		assertThat(network.path("memberCount").asInt()).isPositive();
		// The documents name no two people of one board.
		assertThat(network.path("edgeCount").asInt() > 0)
			.isEqualTo(projection != NetworkProjection.PEOPLE_BY_PARTNERSHIPS);
		JsonNode coverage = network.path("coverage");
		assertThat(coverage.path("forceAreas").asInt()).isEqualTo(43);
		assertThat(coverage.path("documents").path("totalCount").asInt()).isPositive();
		assertThat(coverage.path("documents").path("edges").path(0).path("node").path("name").asString()).isNotEmpty();
	}

	@Test
	void theContractsRegistersKnownAnswers() {
		JsonNode network = network("PROVIDERS_BY_CONTRACTS", """
				memberCount edgeCount componentCount components(first: 6) { edges { node { size } } }
				degree: members(first: 2) { edges { node { code degree node { ... on Organisation { otherIds } } } } }
				between: members(first: 5, orderBy: { measure: BETWEENNESS }) { edges { node { code betweenness } } }
				""");
		assertThat(network.path("memberCount").asInt()).isEqualTo(139);
		assertThat(network.path("edgeCount").asInt()).isEqualTo(335);
		assertThat(network.path("componentCount").asInt()).isEqualTo(25);
		assertThat(nodes(network.path("components")).stream().map((component) -> component.path("size").asInt()))
			.containsExactly(89, 21, 4, 3, 2, 1);
		JsonNode first = nodes(network.path("degree")).getFirst();
		assertThat(first.path("degree").asInt()).isEqualTo(20);
		assertThat(first.path("node").path("otherIds").toString()).contains("crs:" + first.path("code").asString());
		double[] known = { 1334.6, 1253.8, 1090.7, 873.3, 780.1 };
		List<JsonNode> between = nodes(network.path("between"));
		for (int i = 0; i < known.length; i++) {
			assertThat(between.get(i).path("betweenness").asDouble()).isEqualTo(known[i], within(0.05));
		}
	}

	@Test
	void aBodysPartnersAreThoseOfPartnersOf() {
		List<JsonNode> members = nodes(
				network("BODIES_BY_SCHEMES", "members(first: 100) { edges { node { degree node { id } } } }")
					.path("members"));
		for (JsonNode member : members.subList(0, 20)) {
			JsonNode partners = this.client
				.data("{ partnersOf(id: \"%s\") { totalCount } }".formatted(member.path("node").path("id").asString()));
			assertThat(partners.path("partnersOf").path("totalCount").asInt()).isEqualTo(member.path("degree").asInt());
		}
	}

	@Test
	void anEdgeShowsWhatLiesBehindItAndWhoSaysSo() {
		List<JsonNode> edges = nodes(network("BODIES_BY_SCHEMES",
				"""
						edges(member: "org:nelson-trust") { edges { node { source { id } target { id name } weight bridge
						  via { totalCount edges { node { __typename name } } } citations { section { number } document { name } } } } }
						""")
			.path("edges"));
		assertThat(edges).hasSize(6).allSatisfy((edge) -> {
			assertThat(edge.path("source").path("id").asString() + edge.path("target").path("id").asString())
				.contains("org:nelson-trust");
			assertThat(edge.path("via").path("totalCount").asInt()).isEqualTo(edge.path("weight").asInt()).isPositive();
			assertThat(edge.path("via").path("edges").path(0).path("node").path("__typename").asString()).isIn("Scheme",
					"Partnership");
			assertThat(edge.path("citations").path(0).path("document").path("name").asString()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource
	void pagesByAnyMeasureJoinToTheWholeOnce(NetworkProjection projection) {
		for (String measure : List.of("BETWEENNESS", "CLUSTERING")) {
			List<String> all = new ArrayList<>();
			String after = "";
			do {
				JsonNode members = network(projection.name(), """
						members(first: 37, orderBy: { measure: %s }%s) {
						  totalCount pageInfo { hasNextPage endCursor } edges { node { node { id } } } }
						""".formatted(measure, after)).path("members");
				nodes(members).forEach((member) -> all.add(member.path("node").path("id").asString()));
				assertThat(members.path("pageInfo").path("hasNextPage").asBoolean())
					.isEqualTo(all.size() < members.path("totalCount").asInt());
				after = members.path("pageInfo").path("hasNextPage").asBoolean()
						? ", after: \"%s\"".formatted(members.path("pageInfo").path("endCursor").asString()) : "";
			}
			while (!after.isEmpty());
			assertThat(all).doesNotHaveDuplicates()
				.hasSize(network(projection.name(), "memberCount").path("memberCount").asInt());
		}
	}

	@Test
	void theLastPageIsReadFromTheEnd() {
		String page = "members(%s) { edges { cursor node { node { id } } } }";
		List<JsonNode> last = edges(network("AREAS_BY_APPROACHES", page.formatted("last: 3")).path("members"));
		List<JsonNode> before = edges(network("AREAS_BY_APPROACHES",
				page.formatted("last: 2, before: \"%s\"".formatted(last.getLast().path("cursor").asString())))
			.path("members"));
		assertThat(before.stream().map((edge) -> edge.path("node").path("node").path("id").asString()))
			.containsExactlyElementsOf(last.subList(0, 2)
				.stream()
				.map((edge) -> edge.path("node").path("node").path("id").asString())
				.toList());
	}

	@Test
	void communitiesHaveLabelsSharesAndMembers() {
		List<JsonNode> communities = nodes(network("BODIES_BY_SCHEMES", """
				communities { edges { node { number label size shares { members node { __typename name } }
				  members(first: 2) { totalCount edges { node { name ... on Organisation { kind } } } } } } }
				""").path("communities"));
		assertThat(communities).isNotEmpty().allSatisfy((community) -> {
			assertThat(community.path("label").asString()).isNotEmpty();
			assertThat(community.path("members").path("totalCount").asInt()).isEqualTo(community.path("size").asInt());
			assertThat(community.path("shares").valueStream().map((share) -> share.path("members").asInt()))
				.allMatch((count) -> count > 1 && count <= community.path("size").asInt());
		});
		assertThat(communities.stream().map((community) -> community.path("size").asInt()))
			.isSortedAccordingTo((one, two) -> two - one);
	}

	@Test
	void brokersConnectRegions() {
		List<JsonNode> brokers = nodes(network("BODIES_BY_SCHEMES",
				"brokers { edges { node { betweenness node { name } regions { totalCount } } } }")
			.path("brokers"));
		assertThat(brokers).isNotEmpty().allSatisfy((broker) -> {
			assertThat(broker.path("regions").path("totalCount").asInt()).isGreaterThan(1);
			assertThat(broker.path("betweenness").asDouble()).isPositive();
		});
	}

	@Test
	void aDateLeavesOutWhatCameLater() {
		JsonNode early = this.client.data(
				"{ network(projection: BODIES_BY_SCHEMES, asOf: \"2012\") { asOf memberCount coverage { partsLeftOut } } }")
			.path("network");
		assertThat(early.path("asOf").asString()).isEqualTo("2012");
		assertThat(early.path("coverage").path("partsLeftOut").asInt()).isPositive();
		assertThat(early.path("memberCount").asInt())
			.isLessThan(network("BODIES_BY_SCHEMES", "memberCount").path("memberCount").asInt());
	}

	@Test
	void aNetworkThatIsThereTakesOneStatement() {
		String query = """
				{ network(projection: PEOPLE_BY_PARTNERSHIPS) { m: members { totalCount edges { who: node { node { name
				  ... on Person { worksFor { edges { role node { name } } } } } } } } edges { totalCount } } }""";
		this.client.data(query);
		assertThat(this.statements.during(() -> this.client.data(query))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			asOf: "last year"       | memberCount                             | GRAPHQL_VALIDATION_FAILED
			asOf: "2020"            | members(first: 501) { totalCount }      | PAGE_SIZE
			asOf: "2020"            | members(after: "x") { totalCount }      | BAD_CURSOR
			asOf: "2020"            | edges(member: "org:x") { totalCount }   | NOT_FOUND
			""")
	void whatMakesNoSenseIsRefused(String asOf, String asked, String code) {
		JsonNode error = this.client
			.error("{ network(projection: BODIES_BY_SCHEMES, %s) { %s } }".formatted(asOf, asked));
		assertThat(error.path("extensions").path("code").asString()).isEqualTo(code);
	}

	@Test
	void aCursorOfAnotherOrderOrDateIsRefused() {
		String cursor = network("BODIES_BY_SCHEMES", "members(first: 1) { pageInfo { endCursor } }").path("members")
			.path("pageInfo")
			.path("endCursor")
			.asString();
		for (String query : Arrays.asList(
				"{ network(projection: BODIES_BY_SCHEMES) { members(orderBy: { measure: CORENESS }, after: \"%s\") { totalCount } } }",
				"{ network(projection: BODIES_BY_SCHEMES, asOf: \"2020\") { members(after: \"%s\") { totalCount } } }")) {
			assertThat(this.client.error(query.formatted(cursor)).path("extensions").path("code").asString())
				.isEqualTo("BAD_CURSOR");
		}
	}

	private JsonNode network(String projection, String asked) {
		JsonNode answer = this.client.send(
				"query N($p: NetworkProjection!) { network(projection: $p) { " + asked + " } }",
				Map.of("p", projection));
		assertThat(answer.path("errors").isMissingNode()).as(answer.toPrettyString()).isTrue();
		return answer.path("data").path("network");
	}

	private static List<JsonNode> edges(JsonNode connection) {
		return connection.path("edges").valueStream().toList();
	}

	private static List<JsonNode> nodes(JsonNode connection) {
		return edges(connection).stream().map((edge) -> edge.path("node")).toList();
	}

}
