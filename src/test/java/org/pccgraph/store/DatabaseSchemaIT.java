package org.pccgraph.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.test.StatementCounter;
import org.pccgraph.test.StoreTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class DatabaseSchemaIT {

	private static final String SEARCH = "CYPHER 25 CALL db.index.fulltext.queryNodes('entityNames', $text) "
			+ "YIELD node RETURN node.id AS id";

	@Autowired
	private GraphDatabase database;

	@Autowired
	private Driver driver;

	@Autowired
	private StatementCounter counter;

	@Test
	void everyIndexIsOnline() {
		Map<String, String> states = this.database
			.read("test", Duration.ofSeconds(5), (transaction) -> transaction.run("SHOW INDEXES YIELD name, state")
				.stream()
				.collect(Collectors.toMap((row) -> row.get("name").asString(), (row) -> row.get("state").asString())));
		assertThat(states)
			.containsKeys(DatabaseSchema.statements().stream().map(DatabaseSchema::name).toArray(String[]::new));
		assertThat(states.values()).containsOnly("ONLINE");
	}

	@Test
	void aSecondTimeCreatesNothing() {
		List<String> statements = this.counter.during(() -> {
			try (Session session = this.driver.session()) {
				DatabaseSchema.apply(session, Duration.ofSeconds(30));
			}
		});
		assertThat(statements).isNotEmpty().noneMatch((statement) -> statement.contains("CREATE"));
	}

	@RepeatedTest(5)
	void severalApplicationsCanCreateItAtOnce() {
		this.database.write((transaction) -> {
			DatabaseSchema.statements()
				.forEach((statement) -> transaction
					.run("DROP %s %s IF EXISTS".formatted(statement.contains("CONSTRAINT") ? "CONSTRAINT" : "INDEX",
							DatabaseSchema.name(statement)))
					.consume());
			return true;
		});
		List<CompletableFuture<Void>> applications = IntStream.range(0, 8)
			.mapToObj((application) -> CompletableFuture.runAsync(() -> {
				try (Session session = this.driver.session()) {
					DatabaseSchema.apply(session, Duration.ofSeconds(60));
				}
			}, (task) -> Thread.ofVirtual().start(task)))
			.toList();
		assertThat(applications)
			.allSatisfy((application) -> assertThat(application).succeedsWithin(Duration.ofMinutes(2)));
		everyIndexIsOnline();
	}

	@Test
	void everyStatementCanBeRunAgain() {
		this.database.write((transaction) -> {
			DatabaseSchema.statements().forEach((statement) -> transaction.run(statement).consume());
			return true;
		});
	}

	@Test
	void namesAndAliasesAreSearchedWithoutCaseAndAccents() {
		this.database.write((transaction) -> transaction.run(
				"CYPHER 25 MERGE (n:Entity {id: 'test:search'}) SET n.name = 'Café Nelson', n.aliases = ['The Old Forge']")
			.consume());
		for (String text : List.of("cafe", "NELSON", "forge", "nelsen~")) {
			List<String> found = this.database.read("test", Duration.ofSeconds(5),
					(transaction) -> transaction.run(SEARCH, Map.of("text", text))
						.list((row) -> row.get("id").asString()));
			assertThat(found).as(text).containsExactly("test:search");
		}
		this.database
			.write((transaction) -> transaction.run("MATCH (n:Entity {id: 'test:search'}) DELETE n").consume());
	}

}
