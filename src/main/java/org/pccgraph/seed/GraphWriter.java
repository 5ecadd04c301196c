package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.GraphModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the graph in the database the one that was read, inside one transaction. What is
 * there already and the same costs nothing but reading, so that the transaction's memory
 * is needed for what changes only. Tombstones stay.
 */
final class GraphWriter {

	private static final Logger log = LoggerFactory.getLogger(GraphWriter.class);

	/** Few enough rows that a statement's parameters stay small. */
	private static final int BATCH = 1000;

	// Labels and types come from the rows: so there are few statements to plan, not one
	// for each label and type, which took several times as long.

	private static final String DELETE_NODES = """
			CYPHER 25
			MATCH (n:%s)
			WHERE NOT n.nodeType + n.id IN $keys
			DETACH DELETE n""".formatted(GraphModel.ENTITY);

	private static final String DELETE_RELATIONSHIPS = """
			CYPHER 25
			MATCH (:%1$s)-[r]->(:%1$s)
			WHERE NOT r.id IN $ids
			DELETE r""".formatted(GraphModel.ENTITY);

	private static final String WRITE_NODES = """
			CYPHER 25
			UNWIND $rows AS row
			MERGE (n:%s {id: row.id})
			SET n = row.properties
			SET n:$(row.label)""".formatted(GraphModel.ENTITY);

	private static final String WRITE_RELATIONSHIPS = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (source:%1$s {id: row.source})
			MATCH (target:%1$s {id: row.target})
			MERGE (source)-[r:$(row.type) {id: row.id}]->(target)
			SET r = row.properties""".formatted(GraphModel.ENTITY);

	private static final String WRITE_DATASET = """
			CYPHER 25
			MERGE (d:Dataset)
			SET d = $properties""";

	private final TransactionContext transaction;

	GraphWriter(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Deletes what isn't in a graph and writes what is.
	 * @param graph the graph
	 * @param dataset the properties of its dataset node
	 */
	void replace(SeedGraph graph, Map<String, Object> dataset) {
		run(DELETE_NODES,
				Map.of("keys", graph.nodes().values().stream().map((node) -> node.label() + node.id()).toList()));
		run(DELETE_RELATIONSHIPS, Map.of("ids", graph.edges().stream().map((edge) -> edge.identity().id()).toList()));
		writeAll("nodes", WRITE_NODES, graph.nodes().values().stream().map(GraphWriter::row).toList());
		writeAll("relationships", WRITE_RELATIONSHIPS, graph.edges().stream().map(GraphWriter::row).toList());
		run(WRITE_DATASET, Map.of("properties", dataset));
	}

	private void writeAll(String what, String statement, List<Map<String, Object>> rows) {
		for (int start = 0; start < rows.size(); start += BATCH) {
			int end = Math.min(start + BATCH, rows.size());
			run(statement, Map.of("rows", rows.subList(start, end)));
			log.info("Loading {}: {} of {}", what, end, rows.size());
		}
	}

	private static Map<String, Object> row(GraphNode node) {
		return Map.of("id", node.id(), "label", node.label(), "properties", node.properties());
	}

	private static Map<String, Object> row(GraphEdge edge) {
		EdgeIdentity identity = edge.identity();
		return Map.of("id", identity.id(), "type", identity.type(), "source", identity.source(), "target",
				identity.target(), "properties", edge.stored());
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.transaction.run(statement, parameters).consume();
	}

}
