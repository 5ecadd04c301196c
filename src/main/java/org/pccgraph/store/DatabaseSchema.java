package org.pccgraph.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;

/** The constraints and indexes that the database must have. */
final class DatabaseSchema {

	private static final String INDEXES = "indexes.cypher";

	private static final String CONSTRAINTS = "constraints.cypher";

	private static final List<String> FILES = List.of(CONSTRAINTS, INDEXES);

	/** The index of a constraint whose making failed halfway has the name too. */
	private static final String PRESENT = """
			SHOW INDEXES YIELD name, owningConstraint
			WHERE NOT name IN $constraints OR owningConstraint IS NOT NULL
			RETURN name""";

	private static final int ATTEMPTS = 10;

	private static final Pattern NAME = Pattern.compile("(?:CONSTRAINT|INDEX)\\s+(\\w+)\\s+IF NOT EXISTS");

	private DatabaseSchema() {
	}

	/**
	 * Every statement of the schema files.
	 * @return the statements, constraints first
	 */
	static List<String> statements() {
		return FILES.stream().flatMap((file) -> CypherScript.read(file).statements().stream()).toList();
	}

	/**
	 * Creates what isn't there yet, and waits until all of it can be used.
	 * <p>
	 * Each constraint has a transaction of its own: to fill a constraint's index the
	 * database gives up its lock for a while, so that two applications that make several
	 * at once could each hold what the other waits for.
	 * @param session where to write
	 * @param timeout how long each step may take
	 */
	static void apply(Session session, Duration timeout) {
		TransactionConfig limit = TransactionConfig.builder().withTimeout(timeout).build();
		List<String> constraints = CypherScript.read(CONSTRAINTS).statements();
		constraints.forEach((constraint) -> create(session, limit, List.of(constraint)));
		create(session, limit, CypherScript.read(INDEXES).statements());
		session.executeWriteWithoutResult((transaction) -> transaction
			.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", timeout.toSeconds()))
			.consume(), limit);
	}

	/**
	 * Drops the indexes; the constraints and what stands behind them stay.
	 * @param session where to write
	 * @param timeout how long it may take
	 */
	static void dropIndexes(Session session, Duration timeout) {
		session.executeWriteWithoutResult((transaction) -> CypherScript.read(INDEXES)
			.statements()
			.forEach((statement) -> transaction.run("DROP INDEX %s IF EXISTS".formatted(name(statement))).consume()),
				TransactionConfig.builder().withTimeout(timeout).build());
	}

	/**
	 * Another application may create the same at the same time: then one of the two
	 * fails, and finds it there when it looks again.
	 */
	private static void create(Session session, TransactionConfig limit, List<String> statements) {
		for (int attempt = 1;; attempt++) {
			try {
				session.executeWriteWithoutResult((transaction) -> create(transaction, statements), limit);
				return;
			}
			catch (Neo4jException ex) {
				if (attempt == ATTEMPTS || !isOvertaken(ex)) {
					throw ex;
				}
				pause(ex);
			}
		}
	}

	private static boolean isOvertaken(Neo4jException ex) {
		return ex instanceof TransientException || ex.code().startsWith("Neo.ClientError.Schema.");
	}

	/** A while that differs, so that two don't get into each other's way again. */
	private static void pause(Neo4jException ex) {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(100, 500));
		}
		catch (InterruptedException interruption) {
			Thread.currentThread().interrupt();
			throw ex;
		}
	}

	/**
	 * Every statement could be run again, but a hundred of them cost a start its second.
	 */
	private static void create(TransactionContext transaction, List<String> statements) {
		Set<String> present = Set.copyOf(transaction
			.run(PRESENT,
					Map.of("constraints",
							CypherScript.read(CONSTRAINTS).statements().stream().map(DatabaseSchema::name).toList()))
			.list((row) -> row.get("name").asString()));
		statements.stream()
			.filter((statement) -> !present.contains(name(statement)))
			.forEach((statement) -> transaction.run(statement).consume());
	}

	/**
	 * The name that a statement gives what it creates.
	 * @param statement a statement of the schema files
	 * @return the name; an index that stands behind a constraint has the constraint's
	 */
	static String name(String statement) {
		return NAME.matcher(statement)
			.results()
			.map((MatchResult found) -> found.group(1))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Not named, or without IF NOT EXISTS: " + statement));
	}

}
