package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonGenerator;

/**
 * What a table is and what its columns hold, as CSV on the Web's metadata (W3C, 2015).
 */
final class CsvMetadata implements GraphWriter {

	private final JsonGenerator json;

	private final boolean ofNodes;

	CsvMetadata(JsonGenerator json, boolean ofNodes) {
		this.json = json;
		this.ofNodes = ofNodes;
	}

	@Override
	public void begin(Header header) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("columns", this.ofNodes ? Column.ofNodes(header).stream().map(CsvMetadata::column).toList()
				: Column.ofEdges(header).stream().map(CsvMetadata::column).toList());
		if (this.ofNodes) {
			schema.put("primaryKey", "id");
		}
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("@context", "http://www.w3.org/ns/csvw");
		all.put("url", header.file() + (this.ofNodes ? "nodes.csv" : "edges.csv"));
		all.put("dc:title", header.title() + (this.ofNodes ? ": nodes" : ": edges, a row for each citation"));
		all.put("dc:license", Map.of("@id", Dataset.LICENCE_ADDRESS));
		all.put("dc:source",
				header.dataset().documents().stream().map((document) -> String.valueOf(document.get("name"))).toList());
		all.put("schema:version", header.dataset().version());
		all.put("dc:coverage", header.dataset().coverage());
		all.put("dc:description", header.description());
		all.put("rdfs:comment",
				"A text that a spreadsheet would run as a formula has an apostrophe in front; numbers have none.");
		all.put("dialect", Map.of("encoding", "utf-8", "header", true));
		all.put("tableSchema", schema);
		this.json.writePOJO(all);
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

	private static Map<String, Object> column(Column<?> column) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("name", column.name());
		all.put("titles", List.of(column.name()));
		all.put("datatype", column.kind().csvw());
		if (column.list()) {
			all.put("separator", Attribute.SEPARATOR);
		}
		return all;
	}

}
