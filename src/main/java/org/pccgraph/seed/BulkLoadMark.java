package org.pccgraph.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.pccgraph.store.GraphDatabase;

import org.springframework.beans.factory.InitializingBean;

/**
 * The node that stands in the database while a bulk load is under way. Where it is found
 * at the start, the load was interrupted, and the application doesn't start.
 *
 * @param database the database
 */
record BulkLoadMark(GraphDatabase database) implements InitializingBean {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

	@Override
	public void afterPropertiesSet() {
		List<String> since = this.database.read("interrupted bulk load", TIME_LIMIT,
				(transaction) -> transaction.run("CYPHER 25 MATCH (b:BulkLoad) RETURN b.since AS since")
					.list((row) -> row.get("since").asString()));
		if (!since.isEmpty()) {
			throw BulkLoadException.interrupted(since.getFirst());
		}
	}

	/**
	 * Sets the mark in an empty database.
	 * @throws BulkLoadException where it isn't empty
	 */
	void set() {
		afterPropertiesSet();
		String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
		boolean empty = this.database.write((transaction) -> {
			LoadLock.hold(transaction);
			return transaction.run(
					"CYPHER 25 OPTIONAL MATCH (n) WITH n LIMIT 1 WHERE n IS NULL CREATE (b:BulkLoad {since: $now}) RETURN b",
					Map.of("now", now))
				.hasNext();
		});
		if (!empty) {
			throw BulkLoadException.notEmpty();
		}
	}

	/**
	 * Takes the mark away again.
	 * @param transaction the one that writes the dataset node
	 */
	static void remove(TransactionContext transaction) {
		transaction.run("CYPHER 25 MATCH (b:BulkLoad) DELETE b").consume();
	}

}
