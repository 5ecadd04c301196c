package org.pccgraph.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A graph as it is written to files: plain values under plain names, in a fixed order.
 * Values are strings, integers, doubles, truth values and lists of strings; what is
 * unknown is left out.
 *
 * @param attributes what is to be said of the whole: projection, edge rule, dataset
 * version, coverage
 * @param nodes the nodes, ordered by id
 * @param edges the edges, undirected
 */
public record NetworkGraph(Map<String, Object> attributes, List<Node> nodes, List<Edge> edges) {

	/**
	 * A node.
	 *
	 * @param id its id in the graph
	 * @param type its type in the graph
	 * @param name its name
	 * @param attributes its measures
	 */
	public record Node(String id, String type, String name, Map<String, Object> attributes) {
	}

	/**
	 * An edge.
	 *
	 * @param source the id of one end
	 * @param target the id of the other end
	 * @param weight how many items the ends share
	 * @param attributes what lies behind it: {@code bridge}, {@code via} (ids of what
	 * they share) and {@code citations} (ids of sections)
	 */
	public record Edge(String source, String target, int weight, Map<String, Object> attributes) {
	}

	static NetworkGraph of(MeasuredNetwork network) {
		return new NetworkGraph(attributes(network), network.members().stream().map(NetworkGraph::node).toList(),
				network.edges().stream().map(NetworkGraph::edge).toList());
	}

	private static Map<String, Object> attributes(MeasuredNetwork network) {
		MeasuredNetwork.Coverage coverage = network.coverage();
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("projection", network.projection().name());
		all.put("edgeRule", network.projection().edgeRule());
		all.put("asOf", network.asOf());
		all.put("datasetVersion", coverage.datasetVersion());
		all.put("documents", coverage.documents());
		all.put("firstYear", coverage.firstYear());
		all.put("lastYear", coverage.lastYear());
		all.put("forceAreas", coverage.forceAreas());
		all.put("forceAreasCovered", coverage.forceAreasCovered());
		all.put("communityAlgorithm", MeasuredNetwork.COMMUNITY_ALGORITHM);
		all.put("modularity", network.modularity());
		all.put("pathSources", network.pathSources());
		return known(all);
	}

	private static Node node(MeasuredNetwork.Member member) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("code", member.code());
		all.put("degree", member.degree());
		all.put("weightedDegree", member.weightedDegree());
		all.put("betweenness", member.betweenness());
		all.put("closeness", member.closeness());
		all.put("pageRank", member.pageRank());
		all.put("coreness", member.coreness());
		all.put("clustering", member.clustering());
		all.put("articulationPoint", member.articulationPoint());
		all.put("component", member.component());
		all.put("community", (member.community() > 0) ? member.community() : null);
		all.put("regions", member.regions());
		return new Node(member.id(), member.type(), member.name(), known(all));
	}

	private static Edge edge(NetworkEdge edge) {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("bridge", edge.bridge());
		all.put("via", edge.items());
		all.put("citations", edge.citations());
		return new Edge(edge.source(), edge.target(), edge.weight(), known(all));
	}

	private static Map<String, Object> known(Map<String, @Nullable Object> all) {
		Map<String, Object> known = new LinkedHashMap<>();
		all.forEach((name, value) -> {
			if (value != null) {
				known.put(name, value);
			}
		});
		return known;
	}

}
