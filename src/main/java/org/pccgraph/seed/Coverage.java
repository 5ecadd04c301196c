package org.pccgraph.seed;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Counts what the graph covers: force areas with a scheme, relationships with a source.
 */
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

	/**
	 * How many relationships no section states.
	 * @param graph the graph
	 * @return their number, 0 in any graph that was read from a seed
	 */
	static long relationshipsWithoutCitation(SeedGraph graph) {
		return graph.edges().stream().filter((edge) -> edge.citations().isEmpty()).count();
	}

	private static boolean isA(SeedGraph graph, String id, String label) {
		return Objects.requireNonNull(graph.nodes().get(id), id).label().equals(label);
	}

}
