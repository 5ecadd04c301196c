package org.pccgraph.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.pccgraph.test.StatementCounter;
import org.pccgraph.test.StoreTest;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@StoreTest
class GraphDatabaseIT {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final String ENDLESS = "CYPHER 25 UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b "
			+ "WITH a * b AS product WHERE product < 0 RETURN count(product)";

	@Autowired
	private GraphDatabase database;

	@Autowired
	private StatementCounter counter;

	@Test
	void whatIsWrittenCanBeRead() {
		this.database.write((transaction) -> transaction.run("CREATE (:Written {by: 'test'})").consume());
		assertThat(values("MATCH (n:Written) RETURN n.by")).containsExactly("test");
		this.database.write((transaction) -> transaction.run("MATCH (n:Written) DELETE n").consume());
	}

	@Test
	void aFailedWriteLeavesNothing() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.database.write((transaction) -> {
			transaction.run("CREATE (:HalfDone)").consume();
			throw new IllegalStateException("half way");
		}));
		assertThat(values("MATCH (n:HalfDone) RETURN n")).isEmpty();
	}

	@Test
	void aReadCannotWrite() {
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> this.database.read("test", LIMIT,
				(transaction) -> transaction.run("CREATE (:Sneaked)").consume()));
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

	private List<Object> values(String statement) {
		return this.database.read("test", LIMIT,
				(transaction) -> transaction.run(statement).list((row) -> row.get(0).asObject()));
	}

}
