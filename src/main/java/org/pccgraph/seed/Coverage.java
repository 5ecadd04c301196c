package org.pccgraph.seed;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Counts the police force areas of which the graph knows a scheme. */
final class Coverage {

	private Coverage() {
	}

	/**
	 * How many force areas have a scheme that works in them or in a place in them.
	 * @param graph the graph
	 * @return the number of areas
	 */
	static int forceAreas(SeedGraph graph) {
		Set<String> territories = new HashSet<>();
		for (GraphEdge edge : graph.edges()) {
			EdgeIdentity identity = edge.identity();
			if (identity.type().equals("OPERATES_IN") && isA(graph, identity.source(), "Scheme")) {
				territories.add(identity.target());
			}
		}
		Set<String> areas = new HashSet<>(territories);
		for (GraphEdge edge : graph.edges()) {
			EdgeIdentity identity = edge.identity();
			if (identity.type().equals("IN_AREA") && territories.contains(identity.source())) {
				areas.add(identity.target());
			}
		}
		areas.removeIf((id) -> !isA(graph, id, "ForceArea"));
		return areas.size();
	}

	private static boolean isA(SeedGraph graph, String id, String label) {
		return Objects.requireNonNull(graph.nodes().get(id), id).label().equals(label);
	}

}
