package org.pccgraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every order is total and the same each time, so that pages neither repeat nor skip. */
@ApplicationTest
class OrderIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "forceAreas(orderBy: { region: NAME }",
			"forceAreas(orderBy: { region: NAME, direction: DESC }", "forceAreas(orderBy: { count: INITIATIVES }",
			"forceAreas(orderBy: { count: OFFICES, direction: DESC }",
			"forceAreas(orderBy: { field: NAME, direction: DESC }",
			"organisations(where: { matches: \"council\" }, orderBy: { relevance: true }",
			"organisations(where: { matches: \"council\" }, orderBy: { relevance: true, direction: DESC }",
			"funds(orderBy: { field: START, direction: DESC }" })
	void pagesForwardsAndBackwardsAreOneList(String list) {
		List<String> whole = new ArrayList<>();
		walk(list + ", first: 100", "first", whole);
		assertThat(whole).hasSizeGreaterThan(3).doesNotHaveDuplicates();
		List<String> forwards = new ArrayList<>();
		walk(list + ", first: 7", "first", forwards);
		assertThat(forwards).isEqualTo(whole);
		List<String> backwards = new ArrayList<>();
		walk(list + ", last: 7", "last", backwards);
		assertThat(backwards).isEqualTo(whole);
	}

	private void walk(String list, String direction, List<String> ids) {
		String cursor = null;
		do {
			String place = (cursor == null) ? ""
					: (direction.equals("first") ? ", after: \"%s\"" : ", before: \"%s\"").formatted(cursor);
			JsonNode page = this.client.data(
					"{ list: %s%s) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
						.formatted(list, place))
				.path("list");
			List<String> items = page.path("edges")
				.valueStream()
				.map((edge) -> edge.path("node").path("id").asString())
				.toList();
			JsonNode info = page.path("pageInfo");
			if (direction.equals("first")) {
				ids.addAll(items);
				cursor = info.path("hasNextPage").asBoolean() ? info.path("endCursor").asString() : null;
			}
			else {
				ids.addAll(0, items);
				cursor = info.path("hasPreviousPage").asBoolean() ? info.path("startCursor").asString() : null;
			}
		}
		while (cursor != null);
	}

	@Test
	void byANeighbourPutsWhatHasNoneLast() {
		for (String direction : List.of("ASC", "DESC")) {
			List<Boolean> known = this.client.data(
					"{ prisons(orderBy: { area: NAME, direction: %s }, last: 100) { edges { node { area { name } } } } }"
						.formatted(direction))
				.path("prisons")
				.path("edges")
				.valueStream()
				.map((edge) -> edge.path("node").path("area").hasNonNull("name"))
				.toList();
			assertThat(known).contains(false);
			assertThat(known.subList(known.indexOf(false), known.size())).containsOnly(false);
		}
	}

	@Test
	void byACountIsByTheNumberThatTotalCountTells() {
		List<Integer> counts = this.client.data(
				"{ schemes(orderBy: { count: PARTNERS, direction: DESC }, first: 50) { edges { node { partners { totalCount } } } } }")
			.path("schemes")
			.path("edges")
			.valueStream()
			.map((edge) -> edge.path("node").path("partners").path("totalCount").asInt())
			.toList();
		assertThat(counts).isSortedAccordingTo((one, other) -> other - one).doesNotContain(0);
	}

	@Test
	void byTheRelationshipWorksInNestedLists() {
		JsonNode edges = this.client.data("""
				{ commissioners(where: { holders: { count: { gte: 2 } } }, first: 1) { edges { node {
				  holders(orderByEdge: { field: FROM, direction: DESC }) { edges { from node { name } } } } } } }""")
			.path("commissioners")
			.path("edges")
			.path(0)
			.path("node")
			.path("holders")
			.path("edges");
		List<String> from = edges.valueStream().map((edge) -> edge.path("from").asString("")).toList();
		assertThat(from).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> other.compareTo(one));
	}

	@Test
	void byTwoThingsIsRefused() {
		for (String arguments : List.of("orderBy: { field: NAME, count: PARTNERS }",
				"orderBy: { field: NAME, relevance: true }")) {
			JsonNode error = this.client.send("{ schemes(%s) { totalCount } }".formatted(arguments), Map.of())
				.path("errors")
				.path(0);
			assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_ARGUMENT");
		}
	}

}
