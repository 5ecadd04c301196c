package org.pccgraph.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class PaginationIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ field: NAME }", "{ field: NAME, direction: DESC }", "{ field: STATUS }",
			"{ field: START }", "{ field: START, direction: DESC }", "{ field: KIND, direction: DESC }" })
	void pagesForwardsAndBackwardsGiveTheWholeListOnce(String order) {
		int total = this.client.data("{ schemes { totalCount } }").path("schemes").path("totalCount").asInt();
		List<String> whole = walk(order, "first: 100", "after", "hasNextPage", "endCursor");
		assertThat(whole).doesNotHaveDuplicates().hasSize(total).hasSizeGreaterThan(20);
		assertThat(walk(order, "first: 7", "after", "hasNextPage", "endCursor")).isEqualTo(whole);
		List<String> backwards = new ArrayList<>();
		for (List<String> page : walkPages(order, "last: 7", "before", "hasPreviousPage", "startCursor")) {
			backwards.addAll(0, page);
		}
		assertThat(backwards).isEqualTo(whole);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ASC", "DESC" })
	void nodesWithoutTheValueComeLastInBothDirections(String direction) {
		JsonNode edges = this.client
			.data("{ schemes(first: 100, orderBy: { field: START, direction: %s }) { edges { node { start } } } }"
				.formatted(direction))
			.path("schemes")
			.path("edges");
		List<Boolean> missing = edges.valueStream().map((edge) -> edge.path("node").path("start").isNull()).toList();
		assertThat(missing).isSorted().contains(true, false);
	}

	@Test
	void theTotalIsThatOfAllPagesAfterTheFilter() {
		JsonNode schemes = this.client.data("""
				{ schemes(first: 2, where: { status: { eq: PILOT } }) { totalCount edges { node { id } } } }""")
			.path("schemes");
		JsonNode all = this.client.data("""
				{ schemes(first: 100, where: { status: { eq: PILOT } }) { edges { node { id } } } }""").path("schemes");
		assertThat(schemes.path("totalCount").asInt()).isEqualTo(all.path("edges").size()).isGreaterThan(2);
		assertThat(schemes.path("edges").size()).isEqualTo(2);
	}

	@Test
	void aNestedListHasItsOwnPagesUnderEachParent() {
		JsonNode regions = this.client.data("""
				{ regions(first: 100) { edges { node { name
				  all: forceAreas(first: 100) { totalCount edges { node { name } } }
				  one: forceAreas(first: 1) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } }
				  last: forceAreas(last: 1) { edges { node { name } } pageInfo { hasPreviousPage } } } } } }""")
			.path("regions")
			.path("edges");
		assertThat(regions.size()).isEqualTo(10);
		for (JsonNode edge : regions) {
			JsonNode region = edge.path("node");
			List<String> all = nodes(region.path("all"), "name");
			assertThat(region.path("all").path("totalCount").asInt()).isEqualTo(all.size());
			assertThat(nodes(region.path("one"), "name")).containsExactly(all.getFirst());
			assertThat(nodes(region.path("last"), "name")).containsExactly(all.getLast());
			assertThat(region.path("one").path("pageInfo").path("hasNextPage").asBoolean()).isEqualTo(all.size() > 1);
		}
	}

	@Test
	void aNestedCursorGoesOnUnderItsParent() {
		String region = "region:south-west";
		String first = this.client
			.data("""
					{ node(id: "%s") { ... on Region { forceAreas(first: 2) { pageInfo { endCursor } } } } }"""
				.formatted(region))
			.path("node")
			.path("forceAreas")
			.path("pageInfo")
			.path("endCursor")
			.asString();
		JsonNode node = this.client.data("""
				{ node(id: "%s") { ... on Region { all: forceAreas(first: 100) { edges { node { name } } }
				  forceAreas(first: 100, after: "%s") { edges { node { name } } } } } }""".formatted(region, first))
			.path("node");
		List<String> all = nodes(node.path("all"), "name");
		assertThat(nodes(node.path("forceAreas"), "name")).isEqualTo(all.subList(2, all.size()));
	}

	@Test
	void anEmptyPageHasNoCursors() {
		JsonNode schemes = this.client.data(
				"{ schemes(first: 0) { totalCount edges { cursor } pageInfo { startCursor endCursor hasNextPage } } }")
			.path("schemes");
		assertThat(schemes.path("edges").size()).isZero();
		assertThat(schemes.path("pageInfo").path("endCursor").isNull()).isTrue();
		assertThat(schemes.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
	}

	private List<String> walk(String order, String size, String from, String more, String cursor) {
		return walkPages(order, size, from, more, cursor).stream().flatMap(List::stream).toList();
	}

	private List<List<String>> walkPages(String order, String size, String from, String more, String cursor) {
		List<List<String>> pages = new ArrayList<>();
		String place = "";
		for (int i = 0; i < 100; i++) {
			JsonNode schemes = this.client
				.data("{ schemes(orderBy: %s, %s%s) { edges { node { id } } pageInfo { %s %s } } }".formatted(order,
						size, place, more, cursor))
				.path("schemes");
			pages.add(names(schemes));
			if (!schemes.path("pageInfo").path(more).asBoolean()) {
				return pages;
			}
			place = ", %s: \"%s\"".formatted(from, schemes.path("pageInfo").path(cursor).asString());
		}
		throw new AssertionError("The pages never end");
	}

	private static List<String> names(JsonNode connection) {
		return nodes(connection, "id");
	}

	private static List<String> nodes(JsonNode connection, String field) {
		return connection.path("edges").valueStream().map((edge) -> edge.path("node").path(field).asString()).toList();
	}

}
