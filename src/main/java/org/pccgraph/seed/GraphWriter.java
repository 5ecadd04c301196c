package org.pccgraph.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.GraphModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replaces the graph inside one transaction. Tombstones stay. */
final class GraphWriter {

	private static final Logger log = LoggerFactory.getLogger(GraphWriter.class);

	/**
	 * Few enough rows that a statement's parameters stay small, many enough that there
	 * are few statements.
	 */
	private static final int BATCH = 1000;

	private final TransactionContext transaction;

	GraphWriter(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Deletes what was loaded before and writes a graph.
	 * @param graph the graph
	 * @param dataset the properties of its dataset node
	 */
	void replace(SeedGraph graph, Map<String, Object> dataset) {
		run("CYPHER 25 MATCH (n:%s) DETACH DELETE n".formatted(GraphModel.ENTITY), Map.of());
		run("CYPHER 25 MATCH (d:Dataset) DELETE d", Map.of());
		writeAll("nodes", graph.nodes().values(), GraphNode::label, (label) -> """
				CYPHER 25
				UNWIND $rows AS row
				CREATE (n:%s:`%s`)
				SET n = row""".formatted(GraphModel.ENTITY, label), GraphNode::properties);
		writeAll("relationships", graph.edges(), (edge) -> edge.identity().type(), (type) -> """
				CYPHER 25
				UNWIND $rows AS row
				MATCH (source:%1$s {id: row.source})
				MATCH (target:%1$s {id: row.target})
				CREATE (source)-[r:`%2$s`]->(target)
				SET r = row.properties""".formatted(GraphModel.ENTITY, type), GraphWriter::row);
		run("CYPHER 25 CREATE (d:Dataset) SET d = $properties", Map.of("properties", dataset));
	}

	private <T> void writeAll(String what, Collection<T> all, Function<T, String> group,
			Function<String, String> statement, Function<T, Map<String, Object>> row) {
		Map<String, List<T>> groups = all.stream()
			.collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
		int written = 0;
		for (Map.Entry<String, List<T>> entry : groups.entrySet()) {
			List<Map<String, Object>> rows = entry.getValue().stream().map(row).toList();
			for (int start = 0; start < rows.size(); start += BATCH) {
				List<Map<String, Object>> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
				run(statement.apply(entry.getKey()), Map.of("rows", batch));
				written += batch.size();
				if (batch.size() == BATCH || written == all.size()) {
					log.info("Loading {}: {} of {}", what, written, all.size());
				}
			}
		}
	}

	private static Map<String, Object> row(GraphEdge edge) {
		return Map.of("source", edge.identity().source(), "target", edge.identity().target(), "properties",
				edge.stored());
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.transaction.run(statement, parameters).consume();
	}

}
