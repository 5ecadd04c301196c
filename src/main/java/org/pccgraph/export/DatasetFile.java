package org.pccgraph.export;

import tools.jackson.core.JsonGenerator;

/** What every file is made from, by itself: version, licence, coverage and sources. */
final class DatasetFile implements GraphWriter {

	private final JsonGenerator json;

	DatasetFile(JsonGenerator json) {
		this.json = json;
	}

	@Override
	public void begin(Header header) {
		this.json.writePOJO(header.dataset().json());
	}

	@Override
	public void node(Node node) {
	}

	@Override
	public void edge(Edge edge) {
	}

	@Override
	public void end() {
		this.json.flush();
	}

}
