package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Relationship.Direction;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticGraphTests {

	private static final int SCHEMES = 700;

	private static final SeedGraph GRAPH = whole(SCHEMES, 1);

	private static final SeedGraph CURATED = SeedGraph.read(SeedFolder.read("classpath:seed"), TestSeed.MODEL);

	@Test
	void theSameSeedGivesTheSameGraphAndAnotherOneAnother() {
		assertThat(whole(200, 1)).isEqualTo(whole(200, 1));
		assertThat(whole(200, 1)).isNotEqualTo(whole(200, 2));
	}

	@Test
	void everyRelationshipIsInTheModelOnceAndCited() {
		Set<String> known = new HashSet<>();
		for (NodeType type : TestSeed.MODEL.nodeTypes().values()) {
			for (Relationship field : type.relationships().values()) {
				for (String label : TestSeed.MODEL.requireType(field.target()).labels()) {
					boolean out = field.direction() == Direction.OUT;
					known.add((out ? type.name() : label) + " " + field.type() + " " + (out ? label : type.name()));
				}
			}
		}
		assertThat(GRAPH.edges())
			.extracting((edge) -> label(edge.identity().source()) + " " + edge.identity().type() + " "
					+ label(edge.identity().target()))
			.allMatch(known::contains);
		assertThat(GRAPH.edges()).extracting((edge) -> edge.identity().id()).doesNotHaveDuplicates();
		assertThat(GRAPH.edges()).allSatisfy((edge) -> assertThat(edge.citations()).isNotEmpty()
			.allMatch((section) -> GRAPH.nodes().get(section).label().equals("Section")));
	}

	@Test
	void everyNodeHoldsWhatItsTypeRequires() {
		for (GraphNode node : GRAPH.nodes().values()) {
			TestSeed.MODEL.nodeTypes()
				.get(node.label())
				.properties()
				.values()
				.stream()
				.filter((property) -> property.required())
				.forEach((property) -> assertThat(node.get(property.name())).as(node.id() + " " + property.name())
					.isNotNull());
		}
	}

	/** So that what is measured on it says something of a real graph of that size. */
	@Test
	void itIsSkewedAsTheCuratedOneIs() {
		for (String type : List.of("OPERATES_IN", "USES_APPROACH", "SERVES", "DELIVERED_BY", "PARTNER_IN", "HAS_FIGURE",
				"GUIDED_BY")) {
			double perScheme = ofSchemes(GRAPH, type).size() / (double) SCHEMES;
			double curated = ofSchemes(CURATED, type).size() / (double) schemes(CURATED);
			assertThat(perScheme).as(type + " a scheme").isBetween(curated * 0.6, curated * 1.6);
		}
		for (String type : List.of("OPERATES_IN", "USES_APPROACH", "SERVES", "ADDRESSES_NEED")) {
			assertThat(topShare(GRAPH, type)).as("share of the first of " + type)
				.isBetween(topShare(CURATED, type) * 0.6, topShare(CURATED, type) * 1.8);
		}
	}

	private static double topShare(SeedGraph graph, String type) {
		Map<String, Long> byEnd = ofSchemes(graph, type).stream()
			.collect(Collectors.groupingBy((edge) -> edge.identity().target(), Collectors.counting()));
		return byEnd.values().stream().max(Comparator.naturalOrder()).orElseThrow()
				/ (double) ofSchemes(graph, type).size();
	}

	private static List<GraphEdge> ofSchemes(SeedGraph graph, String type) {
		return graph.edges()
			.stream()
			.filter((edge) -> edge.identity().type().equals(type)
					&& (edge.identity().source() + " " + edge.identity().target()).contains("scheme:"))
			.toList();
	}

	private static long schemes(SeedGraph graph) {
		return graph.nodes().values().stream().filter((node) -> node.label().equals("Scheme")).count();
	}

	private static String label(String id) {
		return GRAPH.nodes().get(id).label();
	}

	private static SeedGraph whole(int schemes, long seed) {
		Map<String, GraphNode> nodes = new TreeMap<>();
		List<GraphEdge> edges = new ArrayList<>();
		new SyntheticGraph(TestSeed.MODEL, schemes, seed).parts().forEach((part) -> {
			nodes.putAll(part.nodes());
			edges.addAll(part.edges());
		});
		return new SeedGraph(nodes, edges);
	}

}
