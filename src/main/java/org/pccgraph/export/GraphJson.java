package org.pccgraph.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.ValueType;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the whole graph as one JSON object: {@code dataset}, {@code nodes} and
 * {@code edges}. Nodes and edges are written as they come, so memory stays flat.
 */
final class GraphJson {

	private static final String DATASET = """
			CYPHER 25
			MATCH (d:Dataset)
			RETURN d {.version, .loadedAt, .licence, .nodeCount, .relationshipCount} AS dataset,
			  {forceAreas: COUNT { MATCH (:ForceArea) }, forceAreasCovered: d.forceAreasCovered,
			   documents: COLLECT { MATCH (x:Document) RETURN {id: x.id, name: x.name, date: x.date} ORDER BY x.id}
			  } AS coverage""";

	private static final String SECTIONS = """
			CYPHER 25
			MATCH (s:Section)-[:PART_OF]->(d:Document)
			RETURN s.id AS section, {document: d.id, documentName: d.name, documentDate: d.date, section: s.id,
			  sectionNumber: s.number, sectionName: s.name} AS citation""";

	private static final String NODES = """
			CYPHER 25
			MATCH (n:Entity) RETURN n ORDER BY n.nodeType, n.id""";

	private static final String EDGES = """
			CYPHER 25
			MATCH (a:Entity)-[r]->(b:Entity)
			RETURN type(r) AS type, a.id AS source, b.id AS target, r ORDER BY type, source, target, r.id""";

	private final GraphModel model;

	private final Map<String, EdgeProperties> edgeProperties;

	GraphJson(GraphModel model) {
		this.model = model;
		this.edgeProperties = model.edgeProperties();
	}

	/**
	 * Writes the graph.
	 * @param transaction reads it, all from one state
	 * @param json takes it
	 */
	void write(TransactionContext transaction, JsonGenerator json) {
		Map<String, Object> citations = new LinkedHashMap<>();
		transaction.run(SECTIONS)
			.forEachRemaining(
					(row) -> citations.put(row.get("section").asString(), withoutNulls(row.get("citation").asMap())));
		json.writeStartObject();
		json.writeName("dataset");
		json.writePOJO(dataset(transaction));
		json.writeName("nodes");
		json.writeStartArray();
		transaction.run(NODES).forEachRemaining((row) -> json.writePOJO(node(row.get("n"))));
		json.writeEndArray();
		json.writeName("edges");
		json.writeStartArray();
		transaction.run(EDGES).forEachRemaining((row) -> {
			Value relationship = row.get("r");
			Map<String, @Nullable Object> edge = new LinkedHashMap<>();
			edge.put("id", relationship.get("id").asString());
			edge.put("type", row.get("type").asString());
			edge.put("source", row.get("source").asString());
			edge.put("target", row.get("target").asString());
			edge.put("citations", relationship.get("citations").asList((section) -> citations.get(section.asString())));
			EdgeProperties properties = this.edgeProperties.get(row.get("type").asString());
			if (properties != null) {
				putAll(edge, properties.properties(), relationship);
			}
			json.writePOJO(edge);
		});
		json.writeEndArray();
		json.writeEndObject();
	}

	private static Map<String, Object> dataset(TransactionContext transaction) {
		var row = transaction.run(DATASET).single();
		Map<String, Object> dataset = new LinkedHashMap<>(row.get("dataset").asMap());
		dataset.put("coverage", row.get("coverage").asMap());
		return dataset;
	}

	private Map<String, @Nullable Object> node(Value value) {
		String typeName = value.get("nodeType").asString();
		NodeType type = (NodeType) this.model.requireType(typeName);
		Map<String, @Nullable Object> node = new LinkedHashMap<>();
		node.put("id", value.get("id").asString());
		node.put("type", typeName);
		putAll(node, type.properties().values(), value);
		return node;
	}

	private static void putAll(Map<String, @Nullable Object> target, Collection<Property> properties, Value source) {
		for (Property property : properties) {
			Value value = source.get(property.name());
			if (!value.isNull()) {
				target.put(property.name(), (property.type() == ValueType.Scalar.POUNDS)
						? BigDecimal.valueOf(value.asLong(), 2) : value.asObject());
			}
		}
	}

	private static Map<String, Object> withoutNulls(Map<String, Object> map) {
		Map<String, Object> rest = new LinkedHashMap<>(map);
		rest.values().removeIf((value) -> value == null);
		return rest;
	}

}
