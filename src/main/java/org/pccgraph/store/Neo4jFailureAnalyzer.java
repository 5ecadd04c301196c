package org.pccgraph.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Reports a database that could be used and then failed, such as in the middle of a load,
 * in words instead of a stack trace.
 */
class Neo4jFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	private final Environment environment;

	Neo4jFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
		if (findCause(rootFailure, StoreUnavailableException.class) != null) {
			// It says more, and who wrote it knew what was being done.
			return null;
		}
		if (!StringUtils.hasText(this.environment.getProperty("spring.neo4j.uri"))) {
			EmbeddedNeo4jFolder folder = EmbeddedNeo4jFolder
				.of(Path.of(this.environment.getProperty("store.embedded.folder", StoreProperties.DEFAULT_FOLDER)));
			if (folder.isFull()) {
				StoreUnavailableException full = folder.full(cause);
				return new FailureAnalysis(String.valueOf(full.getMessage()), full.action(), cause);
			}
		}
		return new FailureAnalysis("Neo4j failed while the application was starting. It says: " + cause.getMessage(),
				"Mend what Neo4j says, of which its own log has more, and start again. A load is written whole or not "
						+ "at all, so the database holds what it held before.",
				cause);
	}

}
