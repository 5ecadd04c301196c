package org.pccgraph.api;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Partners, paths and neighbourhoods of the curated dataset, with answers worked out by
 * hand from the documents.
 */
@ApplicationTest
class TraceIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	/** Section 01 of the APCC's document names six bodies besides the Nelson Trust. */
	@Test
	void whoWorksWithTheNelsonTrust() {
		JsonNode partners = this.client
			.data("""
					{ partnersOf(id: "org:nelson-trust") { totalCount edges { node {
					  body { name }
					  via { initiative { id operatesIn { edges { node { id } } } } partnerParts { citations { section { id } } } }
					} } } }""")
			.path("partnersOf");
		assertThat(partners.path("totalCount").asInt()).isEqualTo(6);
		assertThat(partners.path("edges").valueStream()).allSatisfy((edge) -> assertThat(edge.toString())
			.contains("scheme:gloucestershire-vulnerable-women", "area:gloucestershire", "section:apcc-2021-01"));
		assertThat(this.client.data("""
				{ partnersOf(id: "org:nelson-trust", kinds: [POLICE_FORCE]) { edges { node { body { name } } } } }""")
			.toString()).contains("Gloucestershire Constabulary").doesNotContain("Council");
		assertThat(this.client.data("""
				{ partnersOf(id: "org:nelson-trust", region: "region:north-east") { totalCount } }""").toString())
			.contains("\"totalCount\":0");
	}

	/**
	 * The office is a member of the South West's partnership (the office's own page),
	 * which supports the homes made at Leyhill (section 14). There is no shorter way, and
	 * no other of three steps.
	 */
	@Test
	void howTheCommissionersOfficeIsConnectedToLeyhill() {
		JsonNode paths = this.client.data("""
				{ paths(from: "org:avon-and-somerset-opcc", to: "prison:leyhill") { totalCount edges { node {
				  length sentence steps { from { name } to { id } relationship citations { section { id } } }
				} } } }""").path("paths");
		assertThat(paths.path("totalCount").asInt()).isEqualTo(1);
		JsonNode path = paths.path("edges").path(0).path("node");
		assertThat(path.path("length").asInt()).isEqualTo(3);
		assertThat(texts(path.path("steps"), "/relationship")).containsExactly("MEMBER_OF", "PARTNER_IN",
				"WORKS_WITH_PRISON");
		assertThat(texts(path.path("steps"), "/to/id")).containsExactly(
				"partnership:south-west-reducing-reoffending-partnership", "scheme:leyhill-modular-homes",
				"prison:leyhill");
		assertThat(texts(path.path("steps"), "/citations/0/section/id")).containsExactly(
				"section:avon-somerset-web-south-west-reducing-reoffending-partnership", "section:apcc-2021-14",
				"section:apcc-2021-14");
		assertThat(path.path("sentence").asString()).isEqualTo(
				"Office of the Police and Crime Commissioner for Avon and Somerset is a member of South West Reducing "
						+ "Reoffending Partnership (South West regional Police and Crime Commissioner), which is a partner in "
						+ "Low-carbon modular homes built by prisoners at HMP Leyhill (supporter), which works with Leyhill "
						+ "(trains at; pilot).");
	}

	/** Before either document there is nothing to follow; since both there is. */
	@Test
	void pathsFollowWhatHeldThen() {
		String count = "{ paths(from: \"org:avon-and-somerset-opcc\", to: \"prison:leyhill\", maxHops: 3, asOf: \"%s\") "
				+ "{ totalCount edges { node { steps { held } } } searched { asOf } } }";
		assertThat(this.client.data(count.formatted("2005")).path("paths").path("totalCount").asInt()).isZero();
		JsonNode later = this.client.data(count.formatted("2023")).path("paths");
		assertThat(later.path("totalCount").asInt()).isEqualTo(1);
		assertThat(later.at("/edges/0/node/steps/0/held").asString()).isIn("CERTAINLY", "POSSIBLY");
		assertThat(later.at("/searched/asOf").asString()).isEqualTo("2023");
	}

	/** Sections 01 and 12 and the office's page name what is around the Nelson Trust. */
	@Test
	void whatIsAroundTheNelsonTrust() {
		JsonNode near = this.client.data("""
				{ neighbourhood(id: "org:nelson-trust", hops: 2, maxNodes: 200) {
				  truncated nodeCount edgeCount
				  nodes { distance node { id } }
				  edges { source target type sentence citations { section { id } } }
				} }""").path("neighbourhood");
		List<String> ids = texts(near.path("nodes"), "/node/id");
		assertThat(ids).startsWith("org:nelson-trust")
			.doesNotHaveDuplicates()
			.contains("scheme:gloucestershire-vulnerable-women", "org:gloucester-womens-centre",
					"area:gloucestershire");
		assertThat(near.path("truncated").asBoolean()).isFalse();
		assertThat(near.path("nodeCount").asInt()).isEqualTo(ids.size());
		assertThat(near.path("edges").valueStream())
			.allSatisfy(
					(edge) -> assertThat(ids).contains(edge.path("source").asString(), edge.path("target").asString()))
			.allSatisfy((edge) -> assertThat(edge.path("citations")).isNotEmpty());
		JsonNode cut = this.client.data("""
				{ neighbourhood(id: "org:nelson-trust", hops: 2, maxNodes: 5, maxEdges: 2) {
				  truncated nodeCount nodes { node { id } } edges { id }
				} }""").path("neighbourhood");
		assertThat(cut.path("truncated").asBoolean()).isTrue();
		assertThat(cut.path("nodeCount").asInt()).isEqualTo(ids.size());
		assertThat(texts(cut.path("nodes"), "/node/id")).isEqualTo(ids.subList(0, 5));
		assertThat(cut.path("edges")).hasSize(2);
	}

	/** Both are members of the South West's partnership, with ten others. */
	@Test
	void whichPartnersTwoCommissionersOfficesShare() {
		JsonNode shared = this.client.data("""
				{ sharedPartners(ids: ["org:avon-and-somerset-opcc", "org:dorset-opcc"], first: 50) { edges { node {
				  body { id } with { body { id } via { initiative { id } } }
				} } } }""").path("sharedPartners").path("edges");
		assertThat(texts(shared, "/node/body/id")).containsExactlyInAnyOrder("org:ministry-of-justice", "org:nhs",
				"org:south-west-police-forces", "org:south-west-prisons", "org:national-probation-service",
				"org:department-for-work-and-pensions", "org:devon-and-cornwall-opcc", "org:gloucestershire-opcc",
				"org:wiltshire-opcc", "org:youth-justice-board");
		assertThat(shared.valueStream()).allSatisfy((row) -> {
			assertThat(texts(row.path("node").path("with"), "/body/id"))
				.containsExactlyInAnyOrder("org:avon-and-somerset-opcc", "org:dorset-opcc");
			assertThat(row.path("node").path("with").toString()).contains("\"via\":[{");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					paths(from: "org:nelson-trust", to: "prison:layhill") { totalCount }      | NOT_FOUND    | prison:leyhill
					paths(from: "org:nelson-trust", to: "org:nelson-trust") { totalCount }    | BAD_ARGUMENT | nothing in common
					paths(from: "org:nelson-trust", to: "prison:leyhill", maxHops: 0) { totalCount } | BAD_ARGUMENT | from 1 to 8
					paths(from: "org:nelson-trust", to: "prison:leyhill", region: "region:nowhere") { totalCount } | NOT_FOUND | region:nowhere
					neighbourhood(id: "org:nelson-trusst") { truncated }                      | NOT_FOUND    | org:nelson-trust
					neighbourhood(id: "org:nelson-trust", hops: 4) { truncated }              | BAD_ARGUMENT | from 1 to 3
					sharedPartners(ids: ["org:nelson-trust", "org:nobody"]) { totalCount }    | NOT_FOUND    | org:nobody
					sharedPartners(ids: ["org:nelson-trust", "prison:leyhill", "scheme:project-she"]) { totalCount } | NOT_FOUND | scheme:project-she
					""")
	void whatCannotBeAnsweredIsToldWithACode(String field, String code, String says) {
		JsonNode error = this.client.error("{ " + field + " }");
		assertThat(error.path("extensions").path("code").asString()).isEqualTo(code);
		assertThat(error.path("message").asString()).contains(says);
	}

	private static List<String> texts(JsonNode array, String pointer) {
		Stream<JsonNode> items = array.valueStream();
		return items.map((item) -> item.at(pointer).asString()).toList();
	}

}
