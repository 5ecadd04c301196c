package org.pccgraph.store;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers a read. Spring Boot's own indicator of this name asks as a
 * writer, which a cluster without a leader can't serve, waits for ever where nothing
 * answers, and logs a stack trace each time.
 */
@Component
class Neo4jHealthIndicator implements HealthIndicator {

	private static final Duration LIMIT = Duration.ofSeconds(1);

	private final GraphDatabase database;

	Neo4jHealthIndicator(GraphDatabase database) {
		this.database = database;
	}

	@Override
	public Health health() {
		try {
			this.database.read("health", LIMIT, (transaction) -> transaction.run("RETURN 1").consume());
			return Health.up().build();
		}
		catch (RuntimeException ex) {
			return Health.down(ex).build();
		}
	}

}
