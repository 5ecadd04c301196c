package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;

/**
 * The whole graph, read by two statements.
 *
 * @param byId the nodes by id
 * @param byLabel the nodes by label
 * @param relationships the relationships by node, type and direction
 */
record LoadedGraph(Map<String, Node> byId, Map<String, List<Node>> byLabel,
		Map<String, List<Item>> relationships) implements ReferenceGraph {

	static LoadedGraph load(TransactionContext transaction) {
		LoadedGraph graph = new LoadedGraph(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
		transaction.run("MATCH (n:Entity) RETURN n").forEachRemaining((row) -> {
			Node node = LiveGraph.node(row.get("n").asNode());
			graph.byId.put(node.id(), node);
			graph.byLabel.computeIfAbsent(node.type(), (label) -> new ArrayList<>()).add(node);
		});
		transaction.run("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, r, b.id AS b").forEachRemaining((row) -> {
			Edge edge = LiveGraph.edge(row.get("r").asRelationship());
			String type = row.get("r").asRelationship().type();
			graph.add(row.get("a").asString(), type, true, new Item(graph.byId.get(row.get("b").asString()), edge));
			graph.add(row.get("b").asString(), type, false, new Item(graph.byId.get(row.get("a").asString()), edge));
		});
		return graph;
	}

	private void add(String node, String type, boolean out, Item item) {
		this.relationships.computeIfAbsent(key(node, type, out), (key) -> new ArrayList<>()).add(item);
	}

	private static String key(String node, String type, boolean out) {
		return node + (out ? " > " : " < ") + type;
	}

	@Override
	public List<Node> nodes(String label) {
		return this.byLabel.getOrDefault(label, List.of());
	}

	@Override
	public Optional<Node> node(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	@Override
	public List<Item> neighbours(Node node, String type, boolean out) {
		return this.relationships.getOrDefault(key(node.id(), type, out), List.of());
	}

	/**
	 * All relationships.
	 * @return the relationships, each once or more
	 */
	Collection<List<Item>> edges() {
		return new TreeMap<>(this.relationships).values();
	}

}
