package org.pccgraph.store;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers a read and has a dataset, which another process may be
 * loading still. Spring Boot's own indicator of this name asks as a writer, which a
 * cluster without a leader can't serve, waits for ever where nothing answers, and logs a
 * stack trace each time.
 */
@Component
class Neo4jHealthIndicator implements HealthIndicator {

	private static final Duration LIMIT = Duration.ofSeconds(1);

	private static final String DATASET = "CYPHER 25 RETURN EXISTS { (:Dataset) } AS loaded";

	private final GraphDatabase database;

	Neo4jHealthIndicator(GraphDatabase database) {
		this.database = database;
	}

	@Override
	public Health health() {
		try {
			boolean loaded = this.database.read("health", LIMIT,
					(transaction) -> transaction.run(DATASET).single().get("loaded").asBoolean());
			return loaded ? Health.up().build() : down("There is no dataset in the database yet");
		}
		catch (ReadFailedException ex) {
			return down("The database can't be reached, or doesn't answer in time");
		}
		catch (RuntimeException ex) {
			return down("The database refuses to be read");
		}
	}

	/** Whoever asks after our health is told, which details would not be. */
	private static Health down(String reason) {
		return Health.status(new Status(Status.DOWN.getCode(), reason)).build();
	}

}
