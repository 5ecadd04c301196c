package org.pccgraph.query;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.pccgraph.test.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each option of {@code neighbourhood}, on a small graph with a hub in it. */
@StoreTest
class NeighbourhoodIT {

	@Autowired
	private Driver driver;

	private DrawnGraph graph;

	@BeforeEach
	void draw() {
		this.graph = new DrawnGraph(this.driver);
		this.graph.clear();
		this.graph.draw(
				"scheme:s DELIVERED_BY org:small {role: 'lead', heldFrom: '2018-01-01', heldUntil: '2018-12-31'}",
				"scheme:s FUNDED_BY org:hub", "scheme:z DELIVERED_BY org:small", "scheme:s OPERATES_IN area:north",
				"scheme:far OPERATES_IN area:north", "scheme:s STATED_IN section:one", "person:x WORKS_FOR org:small",
				"org:small MEMBER_OF partnership:p", "org:hub MEMBER_OF partnership:p");
		this.graph.draw(
				IntStream.range(0, 9).mapToObj((i) -> "scheme:h" + i + " DELIVERED_BY org:hub").toArray(String[]::new));
	}

	@Test
	void oneStepHasWhatIsRelatedAndWhatRelatesThem() {
		Map<?, ?> answer = ask("");
		assertThat(nodes(answer)).containsExactly("0 scheme:s", "1 org:hub", "1 area:north", "1 org:small");
		assertThat(edges(answer)).containsExactly("scheme:s DELIVERED_BY org:small", "scheme:s FUNDED_BY org:hub",
				"scheme:s OPERATES_IN area:north");
		assertThat(answer.get("truncated")).isEqualTo(false);
		assertThat(DrawnGraph.list(answer, "edges").getFirst().get("sentence"))
			.isEqualTo("s is delivered by small (lead).");
	}

	@Test
	void whatIsBehindAnAreaIsOutOfSight() {
		assertThat(nodes(ask("hops: 2"))).doesNotContain("2 scheme:far").hasSize(16);
		assertThat(nodes(ask("hops: 2, stopAt: []"))).contains("2 scheme:far").hasSize(17);
	}

	@Test
	void whatAHubLeadsToComesLastAndIsCutFirst() {
		assertThat(nodes(ask("hops: 2")).subList(4, 8)).containsExactly("2 partnership:p", "2 person:x", "2 scheme:z",
				"2 scheme:h0");
		Map<?, ?> cut = ask("hops: 2, maxNodes: 6");
		assertThat(nodes(cut)).endsWith("2 partnership:p", "2 person:x");
		assertThat(edges(cut)).hasSize(6);
		assertThat(cut.get("truncated")).isEqualTo(true);
		assertThat(cut.get("nodeCount")).isEqualTo(16L);
		assertThat(cut.get("edgeCount")).isEqualTo(6L);
	}

	@Test
	void edgesAreCutWithTheirTrueCount() {
		Map<?, ?> cut = ask("hops: 2, maxEdges: 4");
		assertThat(edges(cut))
			.startsWith("scheme:s DELIVERED_BY org:small", "scheme:s FUNDED_BY org:hub",
					"scheme:s OPERATES_IN area:north")
			.hasSize(4);
		assertThat(cut.get("truncated")).isEqualTo(true);
		assertThat(cut.get("edgeCount")).isEqualTo(16L);
	}

	@Test
	void threeStepsGoOn() {
		this.graph.draw("scheme:h0 PARTNER_IN org:third");
		this.graph.draw("scheme:h0 OPERATES_IN area:south", "scheme:behind OPERATES_IN area:south");
		assertThat(nodes(ask("hops: 3"))).contains("3 org:third", "3 area:south").doesNotContain("3 scheme:behind");
	}

	@Test
	void typesAndRelationshipsCanBeChosen() {
		assertThat(nodes(ask("types: [Section]"))).containsExactly("0 scheme:s", "1 section:one");
		assertThat(nodes(ask("sources: true"))).contains("1 section:one");
		assertThat(nodes(ask("sources: true, leaveOut: [Section, Organisation]"))).containsExactly("0 scheme:s",
				"1 area:north");
		assertThat(nodes(ask("hops: 2, types: [Organisation, Person]"))).containsExactly("0 scheme:s", "1 org:hub",
				"1 org:small", "2 person:x");
		assertThat(nodes(ask("relationships: [OPERATES_IN], hops: 2"))).containsExactly("0 scheme:s", "1 area:north");
	}

	@Test
	void onlyWhatHeldThenIsFollowed() {
		assertThat(nodes(ask("asOf: \"2018-06\""))).containsExactly("0 scheme:s", "1 org:small");
		assertThat(nodes(ask("asOf: \"2019\""))).containsExactly("0 scheme:s");
	}

	@Test
	void aNodeAloneIsItsOwnNeighbourhood() {
		this.graph.node("org:alone");
		Map<?, ?> answer = this.graph.ask(
				"{ neighbourhood(id: \"org:alone\") { nodes { node { id } } edges { id } nodeCount edgeCount truncated } }");
		assertThat(DrawnGraph.list(answer, "nodes")).hasSize(1);
		assertThat(answer.get("nodeCount")).isEqualTo(1L);
		assertThat(answer.get("edgeCount")).isEqualTo(0L);
	}

	private Map<?, ?> ask(String options) {
		return this.graph.ask("""
				{ neighbourhood(id: "scheme:s", %s) {
				  nodes { distance node { id } }
				  edges { id source target type sentence }
				  truncated nodeCount edgeCount
				} }""".formatted(options));
	}

	private static List<String> nodes(Map<?, ?> answer) {
		return DrawnGraph.list(answer, "nodes")
			.stream()
			.map((row) -> row.get("distance") + " " + DrawnGraph.at(row, "node", "id"))
			.toList();
	}

	private static List<String> edges(Map<?, ?> answer) {
		return DrawnGraph.list(answer, "edges")
			.stream()
			.map((edge) -> edge.get("source") + " " + edge.get("type") + " " + edge.get("target"))
			.toList();
	}

}
