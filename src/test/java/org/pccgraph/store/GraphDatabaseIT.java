package org.pccgraph.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.pccgraph.telemetry.Spans;
import org.pccgraph.test.StatementCounter;
import org.pccgraph.test.StoreTest;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@StoreTest
class GraphDatabaseIT {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final String ENDLESS = "CYPHER 25 UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b "
			+ "WITH a * b AS product WHERE product < 0 RETURN count(product)";

	@Autowired
	private GraphDatabase database;

	@Autowired
	private Driver driver;

	@Autowired
	private StatementCounter counter;

	@Test
	void whatIsWrittenCanBeRead() {
		this.database.write((transaction) -> transaction.run("CREATE (:Written {by: 'test'})").consume());
		assertThat(values("MATCH (n:Written) RETURN n.by")).containsExactly("test");
		this.database.write((transaction) -> transaction.run("MATCH (n:Written) DELETE n").consume());
	}

	/** On a cluster the member that reads may not be the one that wrote. */
	@Test
	void aReadAsksForWhatThisProcessWrote() {
		BookmarkRecord record = new BookmarkRecord();
		GraphDatabase clustered = GraphDatabase.open(record.of(this.driver), null, LIMIT, Spans.NONE);
		clustered.write((transaction) -> transaction.run("CREATE (:Written)").consume());
		Set<Bookmark> written = record.received();
		assertThat(written).isNotEmpty();
		clustered.<Object>read("test", LIMIT, (transaction) -> transaction.run("RETURN 1").consume());
		assertThat(record.sent(AccessMode.READ)).isEqualTo(written);
		clustered.write((transaction) -> transaction.run("MATCH (n:Written) DELETE n").consume());
		assertThat(record.received()).isNotEqualTo(written);
		clustered.<Object>read("test", LIMIT, (transaction) -> transaction.run("RETURN 1").consume());
		assertThat(record.sent(AccessMode.READ)).isEqualTo(record.received());
	}

	@Test
	void aFailedWriteLeavesNothing() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.database.write((transaction) -> {
			transaction.run("CREATE (:HalfDone)").consume();
			throw new IllegalStateException("half way");
		}));
		assertThat(values("MATCH (n:HalfDone) RETURN n")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Sneaked)", "MERGE (:Sneaked)", "MATCH (n) SET n.sneaked = 1",
			"MATCH (n) DETACH DELETE n", "MATCH (n) REMOVE n.id", "CREATE INDEX sneaked FOR (n:Sneaked) ON (n.id)",
			"DROP CONSTRAINT entity_id IF EXISTS", "CALL db.createLabel('Sneaked')",
			"CALL () { CREATE (:Sneaked) } RETURN 1",
			"OPTIONAL MATCH (n:Nothing) FOREACH (x IN [1] | CREATE (:Sneaked))",
			"CREATE USER sneaked SET PASSWORD 'sneaked-in' CHANGE NOT REQUIRED",
			"LOAD CSV FROM 'file:///etc/hostname' AS line CREATE (:Sneaked)" })
	void aReadCannotWrite(String statement) {
		this.database.write((transaction) -> transaction.run("MERGE (:Written {by: 'test'})").consume());
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> this.database.read("test", LIMIT, (transaction) -> transaction.run(statement).consume()));
		assertThat(values("MATCH (n:Written) RETURN n.by")).containsExactly("test");
		assertThat(values("MATCH (n:Sneaked) RETURN n")).isEmpty();
		assertThat(values("SHOW USERS YIELD user WHERE user = 'sneaked' RETURN user")).isEmpty();
		this.database.write((transaction) -> transaction.run("MATCH (n:Written) DELETE n").consume());
	}

	/** Which a user of the database will do for who may only read. */
	@Test
	void whatIsReadOnlyBeginsNothingThatMayWrite() {
		long writing = this.counter.writing();
		GraphDatabase reader = GraphDatabase.readOnly(this.driver, null, Spans.NONE);
		assertThat(
				reader.<Long>read("test", LIMIT, (transaction) -> transaction.run("RETURN 1").single().get(0).asLong()))
			.isEqualTo(1);
		assertThatIllegalStateException()
			.isThrownBy(() -> reader.write((transaction) -> transaction.run("CREATE (:Sneaked)").consume()))
			.withMessageContaining("store.read-only");
		assertThat(this.counter.writing()).isEqualTo(writing);
	}

	@Test
	void aReadEndsAtItsTimeLimit() {
		assertThatExceptionOfType(ReadFailedException.class)
			.isThrownBy(() -> this.database.read("test", Duration.ofMillis(500),
					(transaction) -> transaction.run(ENDLESS).consume()))
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(ReadFailedException.Reason.TIME_LIMIT))
			.withMessageNotContaining("UNWIND");
	}

	@Test
	void aTimeLimitIsSaidToBeOneAtTheTransactionsEndToo() {
		assertThatExceptionOfType(ReadFailedException.class)
			.isThrownBy(() -> this.database.read("too late", Duration.ofMillis(200), (transaction) -> {
				transaction.run("RETURN 1").consume();
				awaitTermination("too late");
				return "read";
			}))
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(ReadFailedException.Reason.TIME_LIMIT));
	}

	@Test
	void whatRunsTooLongIsStoppedInTheDatabase() throws Exception {
		assertThatExceptionOfType(ReadFailedException.class).isThrownBy(() -> this.database.read("too long",
				Duration.ofMillis(500), (transaction) -> transaction.run(ENDLESS).consume()));
		assertThat(endsWithin(Duration.ofSeconds(5), "too long")).isTrue();
	}

	/** The database itself keeps to the limit, whatever became of who asked. */
	@Test
	void whatNobodyWaitsForAnyMoreIsStoppedInTheDatabase() throws Exception {
		Thread reader = Thread.ofPlatform().start(() -> {
			try {
				this.database.read("abandoned", Duration.ofSeconds(3),
						(transaction) -> transaction.run(ENDLESS).consume());
			}
			catch (RuntimeException ex) {
				// Interrupted.
			}
		});
		Instant end = Instant.now().plusSeconds(10);
		while (!isRunning("abandoned") && Instant.now().isBefore(end)) {
			Thread.sleep(50);
		}
		assertThat(isRunning("abandoned")).isTrue();
		reader.interrupt();
		assertThat(endsWithin(Duration.ofSeconds(10), "abandoned")).isTrue();
		reader.join();
	}

	@Test
	void theOperationIsKnownToTheDatabase() {
		assertThat(values("SHOW TRANSACTIONS YIELD metaData")).contains(Map.of("operation", "test"));
	}

	@Test
	void theRequestIsKnownToTheDatabase() {
		MDC.put("requestId", "request-7");
		try {
			assertThat(values("SHOW TRANSACTIONS YIELD metaData"))
				.contains(Map.of("operation", "test", "requestId", "request-7"));
		}
		finally {
			MDC.remove("requestId");
		}
	}

	@Test
	void everyStatementIsCounted() {
		List<String> statements = this.counter.during(() -> this.database.read("test", LIMIT, (transaction) -> {
			transaction.run("RETURN 1").consume();
			return transaction.run("RETURN $two", Map.of("two", 2)).consume();
		}));
		assertThat(statements).containsExactly("RETURN 1", "RETURN $two");
	}

	private boolean endsWithin(Duration limit, String operation) throws InterruptedException {
		Instant end = Instant.now().plus(limit);
		while (isRunning(operation) && Instant.now().isBefore(end)) {
			Thread.sleep(50);
		}
		return !isRunning(operation);
	}

	private void awaitTermination(String operation) {
		Instant end = Instant.now().plusSeconds(10);
		while (isIn(operation, "status STARTS WITH 'Running'") && Instant.now().isBefore(end)) {
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	private boolean isRunning(String operation) {
		return isIn(operation, "true");
	}

	private boolean isIn(String operation, String condition) {
		return values("SHOW TRANSACTIONS YIELD metaData, status WHERE " + condition + " RETURN metaData").stream()
			.anyMatch((data) -> operation.equals(((Map<?, ?>) data).get("operation")));
	}

	private List<Object> values(String statement) {
		return this.database.read("test", LIMIT,
				(transaction) -> transaction.run(statement).list((row) -> row.get(0).asObject()));
	}

}
