package org.pccgraph.web;

import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the ready queries to the GraphiQL page. */
@RestController
final class ExampleController {

	private final List<Example> examples = ExampleFiles.read();

	@GetMapping(WebConfiguration.GRAPHIQL + "/examples")
	ResponseEntity<List<Example>> examples() {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(this.examples);
	}

}
