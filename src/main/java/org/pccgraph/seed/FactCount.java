package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.pccgraph.graph.GraphModel;

/**
 * How many facts of one kind a section states. They are counted when the seed is loaded,
 * since counting them takes longer than anything else that is asked of the dataset.
 *
 * @param section the section
 * @param kind the type of the nodes that the section says something of, the property that
 * it states of some, or the type of the relationships that cite it
 * @param count how many
 */
record FactCount(String section, String kind, long count) {

	private static final String SECTION_LABEL = "Section";

	/**
	 * Counts the facts of a graph, without what is derived and how documents are divided.
	 * @param graph the graph
	 * @return the counts by section and kind
	 */
	static List<FactCount> of(SeedGraph graph) {
		Map<Fact, Long> counts = new TreeMap<>(Comparator.comparing(Fact::section).thenComparing(Fact::kind));
		for (GraphEdge edge : graph.edges()) {
			String label = Objects.requireNonNull(graph.nodes().get(edge.identity().source())).label();
			for (String section : edge.citations()) {
				kinds(edge, label).forEach((kind) -> counts.merge(new Fact(section, kind), 1L, Long::sum));
			}
		}
		List<FactCount> list = new ArrayList<>();
		counts.forEach((fact, count) -> list.add(new FactCount(fact.section(), fact.kind(), count)));
		return list;
	}

	private static List<String> kinds(GraphEdge edge, String label) {
		if (edge.identity().type().equals(GraphModel.STATED_IN)) {
			List<String> kinds = new ArrayList<>(edge.properties().keySet());
			kinds.add(label);
			return kinds;
		}
		boolean stated = edge.identity().viaGrant() == null && !label.equals(SECTION_LABEL);
		return stated ? List.of(edge.identity().type()) : List.of();
	}

	private record Fact(String section, String kind) {
	}

}
