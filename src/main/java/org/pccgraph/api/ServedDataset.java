package org.pccgraph.api;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.pccgraph.store.GraphDatabase;

/** The version of the dataset being served, read once: it changes only with a restart. */
final class ServedDataset {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

	private final GraphDatabase database;

	private volatile @Nullable String version;

	ServedDataset(GraphDatabase database) {
		this.database = database;
	}

	/**
	 * The dataset's version.
	 * @return the version
	 */
	String version() {
		String known = this.version;
		if (known == null) {
			known = this.database.read("dataset version", TIME_LIMIT,
					(transaction) -> transaction.run("CYPHER 25 MATCH (d:Dataset) RETURN d.version AS version")
						.single()
						.get("version")
						.asString());
			this.version = known;
		}
		return known;
	}

}
