package org.pccgraph.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.pccgraph.graph.GraphModel;

import org.springframework.stereotype.Component;

/**
 * Reads the graph or an extract of it in one transaction and hands it on, item by item.
 */
@Component
class StoredGraph {

	private final Attributes nodes;

	private final Attributes edges;

	StoredGraph(GraphModel model) {
		this.nodes = Attributes.ofNodes(model);
		this.edges = Attributes.ofEdges(model);
	}

	/**
	 * Reads an extract.
	 * @param extract what to read
	 * @param transaction reads it, all from one state
	 * @param writer takes it
	 */
	void read(Extract extract, TransactionContext transaction, GraphWriter writer) {
		Map<String, Citation> citations = DatasetReader.citations(transaction);
		begin(extract, transaction, writer);
		transaction.run(extract.nodes(), extract.parameters())
			.forEachRemaining((row) -> writer.node(node(row.get("n"))));
		transaction.run(extract.edges(), extract.parameters()).forEachRemaining((row) -> {
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
		begin(Extract.WHOLE, transaction, writer);
		writer.end();
	}

	private void begin(Extract extract, TransactionContext transaction, GraphWriter writer) {
		writer.begin(new Header(extract.title(), true, DatasetReader.dataset(transaction), extract.about(),
				this.nodes.all(), this.edges.all()));
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
