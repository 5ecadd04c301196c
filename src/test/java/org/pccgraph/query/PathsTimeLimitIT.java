package org.pccgraph.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.ReadFailedException;
import org.pccgraph.test.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Where there are more paths than anybody can wait for, asking for them ends. */
@StoreTest
class PathsTimeLimitIT {

	private static final int EACH = 30;

	private static final Duration LIMIT = Duration.ofSeconds(1);

	/** Stopping takes a while on a busy machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@Autowired
	private Driver driver;

	@Autowired
	private GraphDatabase database;

	private DrawnGraph graph;

	/** All bodies take part in all schemes: some 10^11 paths of 8 steps. */
	@BeforeEach
	void draw() {
		this.graph = new DrawnGraph(this.driver);
		this.graph.clear();
		for (int i = 0; i < EACH; i++) {
			this.graph.node("org:" + i);
			this.graph.node("scheme:" + i);
		}
		this.graph.write("MATCH (o:Organisation) MATCH (s:Scheme) "
				+ "CREATE (o)-[:PARTNER_IN {id: o.id + ' ' + s.id, citations: []}]->(s)", Map.of());
	}

	@AfterEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void itIsToldThatTheTimeIsUp() {
		Statement statement = GoldenStatements
			.compile("{ paths(from: \"org:0\", to: \"org:1\", find: SIMPLE, maxHops: 8) { totalCount } }",
					Limits.DEFAULT)
			.getFirst()
			.statement();
		long start = System.nanoTime();
		assertThatExceptionOfType(ReadFailedException.class)
			.isThrownBy(() -> this.database.read("paths", LIMIT,
					(transaction) -> transaction.run(statement.cypher(), new HashMap<>(statement.parameters())).list()))
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(ReadFailedException.Reason.TIME_LIMIT));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
		assertThat(DrawnGraph
			.rows(this.graph.ask("{ paths(from: \"org:0\", to: \"org:1\") { edges { node { length } } } }")))
			.isNotEmpty();
	}

}
