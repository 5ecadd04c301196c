package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/** JSON of our own: {@code dataset}, {@code nodes} and {@code edges}. */
final class JsonGraph implements GraphWriter {

	private final JsonGenerator json;

	private final JsonItems items;

	JsonGraph(JsonGenerator json) {
		this.json = json;
		this.items = new JsonItems(json);
	}

	@Override
	public void begin(Header header) {
		this.json.writeStartObject();
		this.json.writePOJOProperty("dataset", header.dataset().json());
		if (!header.about().isEmpty()) {
			this.json.writePOJOProperty("about", header.about());
		}
		this.items.begin();
	}

	@Override
	public void node(Node node) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", node.id());
		all.put("type", node.type());
		all.put("name", node.name());
		node.values().forEach((attribute, value) -> all.put(attribute.name(), value));
		this.items.node(all);
	}

	@Override
	public void edge(Edge edge) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", edge.id());
		all.put("type", edge.type());
		all.put("source", edge.source().id());
		all.put("target", edge.target().id());
		all.put("citations", edge.citations().stream().map(Citation::json).toList());
		edge.values().forEach((attribute, value) -> all.put(attribute.name(), value));
		this.items.edge(all);
	}

	@Override
	public void end() {
		this.items.end();
		this.json.writeEndObject();
		this.json.flush();
	}

}
