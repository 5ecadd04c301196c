package org.pccgraph.api;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has changed since the first version. The second one came of a third reading of
 * every section; what it added is in the files' history.
 */
@ApplicationTest
class ChangesIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@Test
	void theDatasetListsItsVersions() {
		JsonNode versions = this.client
			.data("{ dataset { versions { number date brought nodeCount relationshipCount } } }")
			.at("/dataset/versions");
		assertThat(versions.size()).isGreaterThanOrEqualTo(2);
		assertThat(versions.path(0).path("number").asInt()).isEqualTo(1);
		assertThat(versions.path(0).path("date").asString()).isEqualTo("2026-11-22");
		assertThat(versions.valueStream())
			.allSatisfy((version) -> assertThat(version.path("nodeCount").asInt()).isPositive())
			.allSatisfy((version) -> assertThat(version.path("brought").asString()).endsWith("."));
	}

	@Test
	void theThirdReadingAddedSchemes() {
		JsonNode added = nodes("changes: [ADDED], types: [Scheme], first: 100");
		assertThat(texts(added, "/node/id")).contains("scheme:avon-and-somerset-drive-evaluation",
				"scheme:beacon-scheme", "scheme:electronic-monitoring", "scheme:integrated-offender-management",
				"scheme:staffordshire-statutory-yos-services", "scheme:womens-pathfinder-statutory-pathway");
		assertThat(added.valueStream()).allSatisfy((edge) -> {
			assertThat(edge.at("/node/type").asString()).isEqualTo("Scheme");
			assertThat(edge.at("/node/node/name").asString()).isNotBlank();
		});
		assertThat(texts(nodes("changes: [ADDED], types: [Partnership]"), "/node/id"))
			.contains("partnership:bolton-forest-bank");
	}

	/** The office's own page: its evaluation came out in February 2020. */
	@Test
	void whatASectionSaysChangesTheNode() {
		assertThat(texts(nodes("changes: [CHANGED], types: [Scheme], first: 100"), "/node/id"))
			.contains("scheme:drive-project");
	}

	@Test
	void whatWasTakenBackIsToldByItsIds() {
		JsonNode removed = this.client
			.data("""
					{ changes(since: "1") { relationships(changes: [REMOVED], types: [USES_APPROACH], first: 100) { edges { node {
					  change sourceId targetId target { name } citations { section { number } } } } } } }""")
			.at("/changes/relationships/edges");
		assertThat(removed.valueStream()).isNotEmpty()
			.allSatisfy((edge) -> assertThat(edge.at("/node/citations")).isEmpty())
			.anySatisfy((edge) -> assertThat(edge.at("/node/targetId").asString())
				.isEqualTo("approach:vocational-training"));
	}

	@Test
	void whatIsThereNowHasItsSources() {
		JsonNode added = this.client
			.data("""
					{ changes(since: "1") { relationships(changes: [ADDED], ends: ["scheme:avon-and-somerset-drive-evaluation"]) {
					  edges { node { type source { id } target { id } citations { section { number } document { name } } } } } } }""")
			.at("/changes/relationships/edges");
		assertThat(texts(added, "/node/type")).contains("PART_OF", "OPERATES_IN");
		assertThat(added.valueStream())
			.allSatisfy((edge) -> assertThat(edge.at("/node/citations/0/document/name").asString()).isNotBlank());
	}

	@Test
	void countsAreThoseOfTheLists() {
		JsonNode changes = this.client
			.data("""
					{ changes(since: "1") { since { number } nodeCounts { added changed removed }
					  added: nodes(changes: [ADDED]) { totalCount } all: nodes { totalCount }
					  relationshipCounts { added changed removed } gone: relationships(changes: [REMOVED]) { totalCount } } }""")
			.path("changes");
		assertThat(changes.at("/added/totalCount")).isEqualTo(changes.at("/nodeCounts/added"));
		assertThat(changes.at("/gone/totalCount")).isEqualTo(changes.at("/relationshipCounts/removed"));
		assertThat(changes.at("/all/totalCount").asInt()).isEqualTo(changes.at("/nodeCounts/added").asInt()
				+ changes.at("/nodeCounts/changed").asInt() + changes.at("/nodeCounts/removed").asInt());
	}

	@Test
	void pagesGoOnWhereTheLastOneEnded() {
		JsonNode first = this.client
			.data("{ changes(since: \"1\") { nodes(first: 3) { edges { node { id } } pageInfo { endCursor } } } }")
			.at("/changes/nodes");
		List<String> five = texts(nodes("first: 5"), "/node/id");
		assertThat(texts(first.path("edges"), "/node/id")).isEqualTo(five.subList(0, 3));
		assertThat(texts(nodes("first: 2, after: \"%s\"".formatted(first.at("/pageInfo/endCursor").asString())),
				"/node/id"))
			.isEqualTo(five.subList(3, 5));
		assertThat(new TreeSet<>(five)).hasSize(5);
	}

	@Test
	void nothingHasChangedSinceTheLastVersion() {
		int last = this.client.data("{ dataset { versions { number } } }").at("/dataset/versions").size();
		JsonNode changes = this.client
			.data("{ changes(since: \"%d\") { nodes { totalCount } relationships { totalCount } } }".formatted(last))
			.path("changes");
		assertThat(changes.at("/nodes/totalCount").asInt()).isZero();
		assertThat(changes.at("/relationships/totalCount").asInt()).isZero();
	}

	@Test
	void anUnknownVersionIsAnErrorThatNamesThoseThatThereAre() {
		JsonNode error = this.client.error("{ changes(since: \"0.9\") { datasetVersion } }");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(error.at("/extensions/versions/0").asString()).isEqualTo("1");
		assertThat(error.path("message").asString()).contains("`0.9`", "`1` (2026-11-22: ");
	}

	private JsonNode nodes(String arguments) {
		return this.client
			.data("{ changes(since: \"1\") { nodes(%s) { edges { node { change type id node { name } } } } } }"
				.formatted(arguments))
			.at("/changes/nodes/edges");
	}

	private static List<String> texts(JsonNode items, String pointer) {
		return items.valueStream().map((item) -> item.at(pointer).asString()).toList();
	}

}
