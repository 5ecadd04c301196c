package org.pccgraph.export;

import tools.jackson.core.JsonGenerator;

/** Writes the arrays {@code nodes} and {@code edges}, one after the other. */
final class JsonItems {

	private final JsonGenerator json;

	private boolean edges;

	JsonItems(JsonGenerator json) {
		this.json = json;
	}

	void begin() {
		this.json.writeArrayPropertyStart("nodes");
	}

	void node(Object node) {
		this.json.writePOJO(node);
	}

	void edge(Object edge) {
		beginEdges();
		this.json.writePOJO(edge);
	}

	void end() {
		beginEdges();
		this.json.writeEndArray();
	}

	private void beginEdges() {
		if (!this.edges) {
			this.edges = true;
			this.json.writeEndArray();
			this.json.writeArrayPropertyStart("edges");
		}
	}

}
