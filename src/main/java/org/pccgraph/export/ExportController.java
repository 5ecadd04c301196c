package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.store.ReadFailedException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the whole graph in every format. */
@RestController
class ExportController {

	private static final Map<String, Format> FILES = files();

	private final ExportFiles files;

	private final WholeGraph graph;

	ExportController(ExportFiles files, GraphModel model) {
		this.files = files;
		this.graph = new WholeGraph(model);
	}

	@GetMapping("/export/{file}")
	ResponseEntity<?> file(@PathVariable String file) {
		Format format = FILES.get(file);
		if (format == null) {
			return ExportAnswer.refusal(HttpStatus.NOT_FOUND, "NOT_FOUND",
					"There is no such export; there are " + String.join(", ", FILES.keySet()));
		}
		return ExportAnswer.of(this.files.get(file, format, this.files.version(),
				(format == Format.DATASET) ? this.graph::describe : this.graph::read));
	}

	@ExceptionHandler
	ResponseEntity<?> unavailable(ReadFailedException failure) {
		return ExportAnswer.refusal(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE",
				"The export can't be read just now; please try again in a moment");
	}

	private static Map<String, Format> files() {
		Map<String, Format> files = new LinkedHashMap<>();
		files.put("graph.json", Format.JSON);
		files.put("graph.graphml", Format.GRAPHML);
		files.put("graph.gexf", Format.GEXF);
		files.put("graph.cyjs", Format.CYTOSCAPE);
		files.put("graph.jsonld", Format.JSON_LD);
		files.put("nodes.csv", Format.NODES);
		files.put("edges.csv", Format.EDGES);
		files.put("nodes.csv" + Format.METADATA, Format.NODES_METADATA);
		files.put("edges.csv" + Format.METADATA, Format.EDGES_METADATA);
		files.put("grants.json", Format.GRANTS);
		files.put("dataset.json", Format.DATASET);
		return files;
	}

}
