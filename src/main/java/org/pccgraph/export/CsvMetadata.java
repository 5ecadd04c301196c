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

	private final String table;

	private final boolean ofNodes;

	CsvMetadata(JsonGenerator json, String table, boolean ofNodes) {
		this.table = table;
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
		this.json.writePOJO(of(header, this.table,
				header.title() + (this.ofNodes ? ": nodes" : ": edges, a row for each citation"), schema));
	}

	/**
	 * The metadata of a table.
	 * @param header what it is made from
	 * @param table its address, relative to the metadata's
	 * @param title what it shows
	 * @param schema its columns
	 * @return the metadata, by name
	 */
	static Map<String, Object> of(Header header, String table, String title, Map<String, Object> schema) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("@context", "http://www.w3.org/ns/csvw");
		all.put("url", table);
		all.put("dc:title", title);
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
		return all;
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
