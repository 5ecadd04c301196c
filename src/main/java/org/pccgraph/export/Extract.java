package org.pccgraph.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which nodes and relationships of the graph to read.
 *
 * @param title what they are
 * @param about what else is to be said of them, by name
 * @param nodes the statement that reads the nodes
 * @param edges the statement that reads the relationships between them
 * @param parameters the parameters of both
 */
record Extract(String title, Map<String, Object> about, String nodes, String edges, Map<String, Object> parameters) {

	private static final String ALL_NODES = """
			CYPHER 25
			MATCH (n:Entity) RETURN n ORDER BY n.nodeType, n.id""";

	private static final String SOME_NODES = """
			CYPHER 25
			UNWIND $nodes AS id
			MATCH (n:Entity {id: id}) RETURN n ORDER BY n.nodeType, n.id""";

	private static final String NODES_AROUND = """
			CYPHER 25
			MATCH (:Entity {id: $id})--{0,1}(n:Entity)
			RETURN DISTINCT n ORDER BY n.nodeType, n.id""";

	private static final String ALL_EDGES = "MATCH (a:Entity)-[r]->(b:Entity)";

	private static final String SOME_EDGES = """
			UNWIND $nodes AS id
			MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE r.id IN $edges AND b.id IN $nodes""";

	private static final String EDGES_AROUND = """
			MATCH (:Entity {id: $id})-[r]-()
			WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b""";

	/** Everything. */
	static final Extract WHOLE = new Extract("Police and Crime Commissioners' partnerships to reduce reoffending",
			Map.of(), ALL_NODES, edges(ALL_EDGES), Map.of());

	/**
	 * What an answer names.
	 * @param title what was asked
	 * @param about with which arguments
	 * @param nodes the ids of the nodes
	 * @param edges the ids of the relationships; those that don't lead from one of the
	 * nodes to another stay out
	 * @return the extract
	 */
	static Extract of(String title, Map<String, Object> about, Collection<String> nodes, Collection<String> edges) {
		return new Extract(title, about, SOME_NODES, edges(SOME_EDGES),
				Map.of("nodes", List.copyOf(nodes), "edges", List.copyOf(edges)));
	}

	/**
	 * A node with all its relationships and the nodes at their other ends.
	 * @param title what was asked
	 * @param about with which arguments
	 * @param id the node's id
	 * @return the extract
	 */
	static Extract around(String title, Map<String, Object> about, String id) {
		return new Extract(title, about, NODES_AROUND, edges(EDGES_AROUND), Map.of("id", id));
	}

	private static String edges(String found) {
		return """
				CYPHER 25
				%s
				RETURN type(r) AS type, a.id AS source, a.nodeType AS sourceType, a.name AS sourceName,
				  b.id AS target, b.nodeType AS targetType, b.name AS targetName, r
				ORDER BY type, source, target, r.id""".formatted(found);
	}

}
