package org.pccgraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.GraphModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the graph in the database the one that was read, inside one transaction. Only
 * what differs is written: the database keeps a transaction's changes in memory, and to
 * delete and write everything again took more of it than a large seed has. Tombstones
 * stay.
 */
final class GraphWriter {

	private static final Logger log = LoggerFactory.getLogger(GraphWriter.class);

	/** Few enough rows that a statement's parameters stay small. */
	private static final int BATCH = 1000;

	private static final String READ_NODES = """
			CYPHER 25
			MATCH (n:%s)
			RETURN n.id AS id, properties(n) AS properties""".formatted(GraphModel.ENTITY);

	private static final String DELETE_NODES = """
			CYPHER 25
			UNWIND $rows AS id
			MATCH (n:%s {id: id})
			DETACH DELETE n""".formatted(GraphModel.ENTITY);

	// Labels and types come from the rows: so there is one statement to plan, not one for
	// each label and type, which took several times as long.

	static final String CREATE_NODES = """
			CYPHER 25
			UNWIND $rows AS row
			CREATE (n:%s:$(row.label))
			SET n = row.properties""".formatted(GraphModel.ENTITY);

	private static final String CHANGE_NODES = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (n:%s {id: row.id})
			SET n = row.properties""".formatted(GraphModel.ENTITY);

	private static final String READ_RELATIONSHIPS = """
			CYPHER 25
			MATCH (:%1$s)-[r]->(:%1$s)
			RETURN r.id AS id, properties(r) AS properties""".formatted(GraphModel.ENTITY);

	private static final String DELETE_RELATIONSHIPS = """
			CYPHER 25
			MATCH (:%1$s)-[r]->(:%1$s)
			WHERE r.id IN $rows
			DELETE r""".formatted(GraphModel.ENTITY);

	static final String CREATE_RELATIONSHIPS = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (source:%1$s {id: row.source})
			MATCH (target:%1$s {id: row.target})
			CREATE (source)-[r:$(row.type)]->(target)
			SET r = row.properties""".formatted(GraphModel.ENTITY);

	static final String WRITE_DATASET = """
			CYPHER 25
			MERGE (d:Dataset)
			SET d = $properties""";

	private final TransactionContext transaction;

	GraphWriter(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Deletes what isn't in a graph and writes what is and isn't stored like that yet.
	 * @param graph the graph
	 * @param dataset the properties of its dataset node
	 */
	void replace(SeedGraph graph, Map<String, Object> dataset) {
		replaceNodes(graph.nodes());
		replaceRelationships(graph.edges());
		this.transaction.run(WRITE_DATASET, Map.of("properties", dataset)).consume();
	}

	private void replaceNodes(Map<String, GraphNode> nodes) {
		Map<String, Map<String, Object>> stored = read(READ_NODES);
		List<String> gone = stored.entrySet()
			.stream()
			.filter((node) -> !isStillThere(nodes.get(node.getKey()), node.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		gone.forEach(stored::remove);
		List<GraphNode> differing = nodes.values()
			.stream()
			.filter((node) -> !node.properties().equals(stored.get(node.id())))
			.toList();
		write("Deleting nodes", DELETE_NODES, gone);
		write("Changing nodes", CHANGE_NODES, rows(differing, (node) -> stored.containsKey(node.id())));
		write("Loading nodes", CREATE_NODES, rows(differing, (node) -> !stored.containsKey(node.id())));
	}

	private static List<Map<String, Object>> rows(List<GraphNode> nodes, Predicate<GraphNode> which) {
		return nodes.stream().filter(which).map(GraphWriter::row).toList();
	}

	/** A node of another type is another node, even under the same id. */
	private static boolean isStillThere(@Nullable GraphNode node, Map<String, Object> stored) {
		return node != null && node.label().equals(stored.get(GraphNode.NODE_TYPE));
	}

	/** Those of deleted nodes went with them. */
	private void replaceRelationships(List<GraphEdge> edges) {
		Map<String, Map<String, Object>> stored = read(READ_RELATIONSHIPS);
		Set<Map<String, Object>> kept = edges.stream().map(GraphEdge::stored).collect(Collectors.toSet());
		List<String> gone = stored.entrySet()
			.stream()
			.filter((edge) -> !kept.contains(edge.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		gone.forEach(stored::remove);
		List<Map<String, Object>> rows = edges.stream()
			.filter((edge) -> !stored.containsKey(edge.identity().id()))
			.map(GraphWriter::row)
			.toList();
		write("Deleting relationships", DELETE_RELATIONSHIPS, gone);
		write("Loading relationships", CREATE_RELATIONSHIPS, rows);
	}

	private Map<String, Map<String, Object>> read(String statement) {
		Map<String, Map<String, Object>> found = new HashMap<>();
		this.transaction.run(statement)
			.forEachRemaining((row) -> found.put(row.get("id").asString(), row.get("properties").asMap()));
		return found;
	}

	private void write(String what, String statement, List<?> rows) {
		for (int start = 0; start < rows.size(); start += BATCH) {
			int end = Math.min(start + BATCH, rows.size());
			this.transaction.run(statement, Map.of("rows", rows.subList(start, end))).consume();
			log.info("{}: {} of {}", what, end, rows.size());
		}
	}

	static Map<String, Object> row(GraphNode node) {
		return Map.of("id", node.id(), "label", node.label(), "properties", node.properties());
	}

	static Map<String, Object> row(GraphEdge edge) {
		EdgeIdentity identity = edge.identity();
		return Map.of("type", identity.type(), "source", identity.source(), "target", identity.target(), "properties",
				edge.stored());
	}

}
