package org.pccgraph.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

import org.pccgraph.table.CsvFile;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The formats that exports are written in. */
enum Format {

	/** JSON of our own. */
	JSON("application/json", (mapper, out, name) -> new JsonGraph(json(mapper, out))),
	/** GraphML. */
	GRAPHML("application/graphml+xml", (mapper, out, name) -> new GraphMl(out)),
	/** GEXF. */
	GEXF("application/gexf+xml", (mapper, out, name) -> new Gexf(out)),
	/** Cytoscape's JSON. */
	CYTOSCAPE("application/json", (mapper, out, name) -> new CytoscapeGraph(json(mapper, out))),
	/** JSON-LD. */
	JSON_LD("application/ld+json", (mapper, out, name) -> new JsonLd(json(mapper, out))),
	/** Nodes as CSV. */
	NODES(CsvFile.MEDIA_TYPE, (mapper, out, name) -> new CsvTable(out, true)),
	/** Edges as CSV. */
	EDGES(CsvFile.MEDIA_TYPE, (mapper, out, name) -> new CsvTable(out, false)),
	/** What the table of nodes is. */
	NODES_METADATA("application/csvm+json",
			(mapper, out, name) -> new CsvMetadata(json(mapper, out), table(name), true)),
	/** What the table of edges is. */
	EDGES_METADATA("application/csvm+json",
			(mapper, out, name) -> new CsvMetadata(json(mapper, out), table(name), false)),
	/** What every file is made from, as JSON. */
	DATASET("application/json", (mapper, out, name) -> new DatasetFile(json(mapper, out))),
	/** Grants as the 360Giving standard has them. */
	GRANTS("application/json", (mapper, out, name) -> new GrantFile(json(mapper, out)));

	/** What the metadata file of a table is called after it (CSV on the Web). */
	static final String METADATA = "-metadata.json";

	private final String mediaType;

	private final Opening writer;

	Format(String mediaType, Opening writer) {
		this.mediaType = mediaType;
		this.writer = writer;
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * The formats that every graph comes in.
	 * @return by what the names of their files end with, after the name of the graph
	 */
	static Map<String, Format> endings() {
		return new TreeMap<>(Map.of(".graphml", GRAPHML, ".gexf", GEXF, ".cyjs", CYTOSCAPE, "-nodes.csv", NODES,
				"-edges.csv", EDGES, "-nodes.csv" + METADATA, NODES_METADATA, "-edges.csv" + METADATA, EDGES_METADATA));
	}

	/**
	 * Begins a file.
	 * @param out takes it
	 * @param mapper writes JSON
	 * @param name the file's name
	 * @return what writes it
	 */
	GraphWriter to(OutputStream out, JsonMapper mapper, String name) {
		return this.writer.open(mapper, out, name);
	}

	/**
	 * The table that a metadata file describes.
	 * @param name the metadata file's name, with its arguments
	 * @return the table's name, relative to it
	 */
	static String table(String name) {
		return name.substring(name.lastIndexOf('/') + 1).replace(METADATA, "");
	}

	/** Opens a writer. */
	private interface Opening {

		GraphWriter open(JsonMapper mapper, OutputStream out, String name);

	}

	private static JsonGenerator json(JsonMapper mapper, OutputStream out) {
		return mapper.createGenerator(out, JsonEncoding.UTF8);
	}

}
