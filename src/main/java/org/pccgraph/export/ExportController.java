package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the whole graph and answers to questions in every format. */
@RestController
class ExportController {

	private static final Map<String, Format> FILES = files();

	private final ExportFiles files;

	private final StoredGraph graph;

	private final QuestionFiles questions;

	ExportController(ExportFiles files, StoredGraph graph, QuestionFiles questions) {
		this.files = files;
		this.graph = graph;
		this.questions = questions;
	}

	@GetMapping("/export/{file}")
	ResponseEntity<?> file(@PathVariable String file, @RequestParam MultiValueMap<String, String> parameters) {
		Format format = FILES.get(file);
		if (format != null) {
			return ExportAnswer.of(this.files.get(file, format, this.files.version(),
					(transaction, writer) -> write(format, transaction, writer)));
		}
		if (this.questions.names().contains(file)) {
			return ExportAnswer.of(this.questions.get(file, parameters));
		}
		return ExportAnswer.refusal(HttpStatus.NOT_FOUND, "NOT_FOUND",
				"There is no such export; there are "
						+ Stream.concat(FILES.keySet().stream(), this.questions.names().stream())
							.collect(Collectors.joining(", ")));
	}

	private void write(Format format, TransactionContext transaction, GraphWriter writer) {
		if (format == Format.DATASET) {
			this.graph.describe(transaction, writer);
		}
		else {
			this.graph.read(Extract.WHOLE, transaction, writer);
		}
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
