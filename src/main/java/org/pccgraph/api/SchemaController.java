package org.pccgraph.api;

import org.pccgraph.schema.PublishedSdl;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the published schema. */
@RestController
class SchemaController {

	private final String sdl;

	SchemaController(GraphQlSource source) {
		this.sdl = PublishedSdl.print(source.schema());
	}

	@GetMapping(path = "/graphql/schema", produces = MediaType.TEXT_PLAIN_VALUE)
	String schema() {
		return this.sdl;
	}

}
