package org.pccgraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.store.GraphDatabase;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The whole graph as a file, written when it is first asked for. It goes to disk before
 * it goes to a client, so that a fault in the middle never leaves half a file in a
 * browser.
 */
@Component
class GraphFile implements DisposableBean {

	private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

	private final GraphDatabase database;

	private final GraphJson graph;

	private final JsonMapper mapper;

	private @Nullable Path file;

	GraphFile(GraphDatabase database, GraphModel model, JsonMapper mapper) {
		this.database = database;
		this.graph = new GraphJson(model);
		this.mapper = mapper;
	}

	/**
	 * The file.
	 * @return its path; complete
	 */
	synchronized Path path() {
		if (this.file == null) {
			this.file = write();
		}
		return this.file;
	}

	private Path write() {
		try {
			Path target = Files.createTempFile("pcc-partnership-graph", ".json");
			return this.database.read("export", TIME_LIMIT, (transaction) -> {
				try (JsonGenerator json = this.mapper.createGenerator(target, JsonEncoding.UTF8)) {
					this.graph.write(transaction, json);
				}
				return target;
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't write the export to the temporary folder", ex);
		}
	}

	@Override
	public void destroy() throws IOException {
		if (this.file != null) {
			Files.deleteIfExists(this.file);
		}
	}

}
