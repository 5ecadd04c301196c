package org.pccgraph.bench;

import java.util.HashMap;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * Counts what a statement asks of the store. A subquery inside an expression (a
 * {@code COLLECT} under {@code CASE} or {@code head}) has no operators of its own in a
 * profile: what it asks is counted with the operator that evaluates the expression, so
 * the sum over the operators leaves nothing out.
 *
 * @param driver connected to the database
 */
record DatabaseHits(Driver driver) {

	long of(String cypher, Map<String, ?> parameters) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> sum(
					transaction.run(cypher.replaceFirst("CYPHER 25", "CYPHER 25 PROFILE"), new HashMap<>(parameters))
						.consume()
						.profile()));
		}
	}

	private static long sum(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(DatabaseHits::sum).sum();
	}

}
