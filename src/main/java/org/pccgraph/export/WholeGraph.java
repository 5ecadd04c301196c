package org.pccgraph.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.pccgraph.graph.GraphModel;

/** Reads the whole graph in one transaction and hands it on, item by item. */
final class WholeGraph {

	private static final String NODES = """
			CYPHER 25
			MATCH (n:Entity) RETURN n ORDER BY n.nodeType, n.id""";

	private static final String EDGES = """
			CYPHER 25
			MATCH (a:Entity)-[r]->(b:Entity)
			RETURN type(r) AS type, a.id AS source, a.nodeType AS sourceType, a.name AS sourceName,
			  b.id AS target, b.nodeType AS targetType, b.name AS targetName, r
			ORDER BY type, source, target, r.id""";

	private final Attributes nodes;

	private final Attributes edges;

	WholeGraph(GraphModel model) {
		this.nodes = Attributes.ofNodes(model);
		this.edges = Attributes.ofEdges(model);
	}

	/**
	 * Reads the graph.
	 * @param transaction reads it, all from one state
	 * @param writer takes it
	 */
	void read(TransactionContext transaction, GraphWriter writer) {
		Map<String, Citation> citations = DatasetReader.citations(transaction);
		begin(transaction, writer);
		transaction.run(NODES).forEachRemaining((row) -> writer.node(node(row.get("n"))));
		transaction.run(EDGES).forEachRemaining((row) -> {
			Value relationship = row.get("r");
			String type = row.get("type").asString();
			writer.edge(new Edge(relationship.get("id").asString(), type, end(row, "source"), end(row, "target"),
					values(this.edges.of(type), relationship), relationship.get("citations")
						.asList((section) -> Objects.requireNonNull(citations.get(section.asString())))));
		});
		writer.end();
	}

	/**
	 * Reads what the graph is, and nothing in it.
	 * @param transaction reads it
	 * @param writer takes it
	 */
	void describe(TransactionContext transaction, GraphWriter writer) {
		begin(transaction, writer);
		writer.end();
	}

	private void begin(TransactionContext transaction, GraphWriter writer) {
		writer.begin(new Header("Police and Crime Commissioners' partnerships to reduce reoffending", "", true,
				DatasetReader.dataset(transaction), Map.of(), this.nodes.all(), this.edges.all()));
	}

	private static Edge.End end(org.neo4j.driver.Record row, String end) {
		return new Edge.End(row.get(end).asString(), row.get(end + "Type").asString(),
				row.get(end + "Name").asString());
	}

	private Node node(Value value) {
		String typeName = value.get("nodeType").asString();
		return new Node(value.get("id").asString(), typeName, value.get("name").asString(),
				values(this.nodes.of(typeName), value));
	}

	private static Map<Attribute, Object> values(List<Attribute> attributes, Value source) {
		Map<Attribute, Object> values = new LinkedHashMap<>();
		for (Attribute attribute : attributes) {
			Value value = source.get(attribute.name());
			if (!value.isNull()) {
				values.put(attribute, (attribute.kind() == Attribute.Kind.MONEY) ? BigDecimal.valueOf(value.asLong(), 2)
						: value.asObject());
			}
		}
		return values;
	}

}
