package org.pccgraph.export;

import java.nio.file.Path;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the exports. */
@RestController
class ExportController {

	private final GraphFile graphFile;

	ExportController(GraphFile graphFile) {
		this.graphFile = graphFile;
	}

	@GetMapping(path = "/export/graph.json")
	ResponseEntity<FileSystemResource> graphJson() {
		Path file = this.graphFile.path();
		ContentDisposition name = ContentDisposition.inline().filename("pcc-partnership-graph.json").build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(new FileSystemResource(file));
	}

}
