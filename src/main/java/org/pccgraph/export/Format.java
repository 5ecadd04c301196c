package org.pccgraph.export;

import java.io.OutputStream;
import java.util.function.BiFunction;

import org.pccgraph.table.CsvFile;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The formats that exports are written in. */
enum Format {

	/** JSON of our own. */
	JSON("application/json", (mapper, out) -> new JsonGraph(json(mapper, out))),
	/** GraphML. */
	GRAPHML("application/graphml+xml", (mapper, out) -> new GraphMl(out)),
	/** GEXF. */
	GEXF("application/gexf+xml", (mapper, out) -> new Gexf(out)),
	/** Cytoscape's JSON. */
	CYTOSCAPE("application/json", (mapper, out) -> new CytoscapeGraph(json(mapper, out))),
	/** JSON-LD. */
	JSON_LD("application/ld+json", (mapper, out) -> new JsonLd(json(mapper, out))),
	/** Nodes as CSV. */
	NODES(CsvFile.MEDIA_TYPE, (mapper, out) -> new CsvTable(out, true)),
	/** Edges as CSV. */
	EDGES(CsvFile.MEDIA_TYPE, (mapper, out) -> new CsvTable(out, false)),
	/** What the table of nodes is. */
	NODES_METADATA("application/csvm+json", (mapper, out) -> new CsvMetadata(json(mapper, out), true)),
	/** What the table of edges is. */
	EDGES_METADATA("application/csvm+json", (mapper, out) -> new CsvMetadata(json(mapper, out), false)),
	/** What every file is made from, as JSON. */
	DATASET("application/json", (mapper, out) -> new DatasetFile(json(mapper, out))),
	/** Grants as the 360Giving standard has them. */
	GRANTS("application/json", (mapper, out) -> new GrantFile(json(mapper, out)));

	/** What the metadata file of a table is called after it (CSV on the Web). */
	static final String METADATA = "-metadata.json";

	private final String mediaType;

	private final BiFunction<JsonMapper, OutputStream, GraphWriter> writer;

	Format(String mediaType, BiFunction<JsonMapper, OutputStream, GraphWriter> writer) {
		this.mediaType = mediaType;
		this.writer = writer;
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether it is a table that a metadata file describes.
	 * @return true for CSV
	 */
	boolean table() {
		return this == NODES || this == EDGES;
	}

	GraphWriter to(OutputStream out, JsonMapper mapper) {
		return this.writer.apply(mapper, out);
	}

	private static JsonGenerator json(JsonMapper mapper, OutputStream out) {
		return mapper.createGenerator(out, JsonEncoding.UTF8);
	}

}
