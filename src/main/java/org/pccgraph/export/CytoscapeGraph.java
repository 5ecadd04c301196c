package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/** Cytoscape's JSON, as Cytoscape and Cytoscape.js read it. */
final class CytoscapeGraph implements GraphWriter {

	private final JsonGenerator json;

	private final JsonItems items;

	CytoscapeGraph(JsonGenerator json) {
		this.json = json;
		this.items = new JsonItems(json);
	}

	@Override
	public void begin(Header header) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("name", header.title());
		data.putAll(header.statements());
		this.json.writeStartObject();
		this.json.writeStringProperty("format_version", "1.0");
		this.json.writeStringProperty("generated_by", "pcc-partnership-graph");
		this.json.writePOJOProperty("data", data);
		this.json.writeObjectPropertyStart("elements");
		this.items.begin();
	}

	@Override
	public void node(Node node) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", node.id());
		data.put("name", node.name());
		data.put("type", node.type());
		node.values().forEach((attribute, value) -> data.put(attribute.column(), value));
		this.items.node(Map.of("data", data));
	}

	@Override
	public void edge(Edge edge) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", edge.id());
		data.put("source", edge.source().id());
		data.put("target", edge.target().id());
		data.put("interaction", edge.type());
		edge.values().forEach((attribute, value) -> data.put(attribute.column(), value));
		data.put("citations", edge.sections());
		this.items.edge(Map.of("data", data));
	}

	@Override
	public void end() {
		this.items.end();
		this.json.writeEndObject();
		this.json.writeEndObject();
		this.json.flush();
	}

}
