package org.pccgraph.api;

import org.pccgraph.schema.PublishedSdl;
import org.pccgraph.schema.TypeScript;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the published schema, and its types for TypeScript. */
@RestController
class SchemaController {

	private final String sdl;

	private final String types;

	SchemaController(GraphQlSource source) {
		this.sdl = PublishedSdl.print(source.schema());
		this.types = TypeScript.print(source.schema());
	}

	@GetMapping(path = "/graphql/schema", produces = MediaType.TEXT_PLAIN_VALUE)
	String schema() {
		return this.sdl;
	}

	@GetMapping(path = "/graphql/schema.d.ts", produces = MediaType.TEXT_PLAIN_VALUE)
	String types() {
		return this.types;
	}

}
