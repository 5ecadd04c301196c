package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/** JSON of our own: {@code dataset}, {@code nodes} and {@code edges}. */
final class JsonGraph implements GraphWriter {

	private final JsonGenerator json;

	private boolean edges;

	JsonGraph(JsonGenerator json) {
		this.json = json;
	}

	@Override
	public void begin(Header header) {
		this.json.writeStartObject();
		this.json.writePOJOProperty("dataset", header.dataset().json());
		this.json.writeArrayPropertyStart("nodes");
	}

	@Override
	public void node(Node node) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", node.id());
		all.put("type", node.type());
		all.put("name", node.name());
		node.values().forEach((attribute, value) -> all.put(attribute.name(), value));
		this.json.writePOJO(all);
	}

	@Override
	public void edge(Edge edge) {
		beginEdges();
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", edge.id());
		all.put("type", edge.type());
		all.put("source", edge.source().id());
		all.put("target", edge.target().id());
		all.put("citations", edge.citations().stream().map(Citation::json).toList());
		edge.values().forEach((attribute, value) -> all.put(attribute.name(), value));
		this.json.writePOJO(all);
	}

	@Override
	public void end() {
		beginEdges();
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.flush();
	}

	private void beginEdges() {
		if (!this.edges) {
			this.edges = true;
			this.json.writeEndArray();
			this.json.writeArrayPropertyStart("edges");
		}
	}

}
