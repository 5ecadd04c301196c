package org.pccgraph.seed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.StatementCounter;
import org.pccgraph.test.StoreTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@StoreTest
class BulkWriterIT {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	@Autowired
	private GraphDatabase database;

	@Autowired
	private StatementCounter counter;

	@TempDir
	private Path folder;

	@BeforeEach
	void empty() {
		this.database.write((transaction) -> transaction.run("MATCH (n) DETACH DELETE n").consume());
	}

	@AfterEach
	void restore() {
		empty();
		// An interrupted load leaves no indexes, and other tests share this database.
		this.database.withoutIndexes(() -> {
		});
	}

	@Test
	void aSeedLoadedInBulkIsStoredAsInOneTransaction() {
		String seed = TestSeed.sound().in(this.folder);
		loader(seed, false).load();
		List<Map<String, Object>> nodes = nodes();
		List<Map<String, Object>> relationships = relationships();
		empty();
		loader(seed, true).load();
		assertThat(nodes()).isEqualTo(nodes);
		assertThat(relationships()).isEqualTo(relationships);
		assertThat(read("MATCH (d:Dataset) RETURN d.nodeCount AS nodes, d.relationshipCount AS relationships"))
			.containsExactly(Map.of("nodes", (long) nodes.size(), "relationships", (long) relationships.size()));
		assertThat(read("MATCH (b:BulkLoad) RETURN b")).isEmpty();
		assertThat(read("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
		assertThat(loader(seed, true).load()).isFalse();
	}

	@Test
	void theDatasetNodeIsWrittenLast() {
		List<String> statements = this.counter
			.during(() -> new SyntheticGraph(TestSeed.MODEL, 50, 1).load(this.database));
		assertThat(statements.getLast()).isEqualTo(GraphWriter.WRITE_DATASET);
		assertThat(statements).filteredOn((statement) -> statement.contains("Dataset")).hasSize(1);
	}

	@Test
	void aDatabaseThatHoldsSomethingIsLeftAsItIs() {
		this.database.write((transaction) -> transaction.run("CREATE (:Other {id: 1})").consume());
		assertThatExceptionOfType(BulkLoadException.class)
			.isThrownBy(() -> loader(TestSeed.sound().in(this.folder), true).load())
			.withMessageContaining("only fills an empty database");
		assertThat(read("MATCH (n) RETURN labels(n) AS labels")).containsExactly(Map.of("labels", List.of("Other")));
	}

	@Test
	void anInterruptedLoadLeavesNoDatasetAndStopsTheNextStart() {
		SeedGraph graph = TestSeed.sound().graph();
		Stream<SeedGraph> interrupted = Stream.of(graph).peek((part) -> {
			throw new IllegalStateException("Interrupted");
		});
		Iterator<Stream<SeedGraph>> passes = List.of(Stream.of(graph), interrupted).iterator();
		assertThatIllegalStateException().isThrownBy(() -> new BulkWriter(this.database).fill(passes::next, Map::of));
		assertThat(read("MATCH (n:Entity) RETURN count(n) AS nodes"))
			.containsExactly(Map.of("nodes", (long) graph.nodes().size()));
		assertThat(read("MATCH (d:Dataset) RETURN d")).isEmpty();
		ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(SeedConfiguration.class)
			.withBean(GraphDatabase.class, () -> this.database)
			.withBean(GraphModel.class, () -> TestSeed.MODEL)
			.withBean(IdHash.class, () -> IdHash.DEFAULT);
		for (String property : List.of("seed.load=false", "seed.load=true", "seed.bulk=true")) {
			start.withPropertyValues(property)
				.run((context) -> assertThat(new BulkLoadFailureAnalyzer().analyze(context.getStartupFailure()))
					.satisfies((told) -> assertThat(told.getDescription())
						.contains("was interrupted or is still under way", "part of a graph"))
					.satisfies((told) -> assertThat(told.getAction()).contains("still loading it", "empty database")));
		}
	}

	private SeedLoader loader(String seed, boolean bulk) {
		return new SeedLoader(this.database, TestSeed.MODEL, seed, bulk, IdHash.DEFAULT);
	}

	private List<Map<String, Object>> nodes() {
		return read("MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id");
	}

	private List<Map<String, Object>> relationships() {
		return read("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, type(r) AS type, b.id AS target, "
				+ "properties(r) AS properties ORDER BY r.id");
	}

	private List<Map<String, Object>> read(String statement) {
		return this.database.read("test", LIMIT,
				(transaction) -> transaction.run("CYPHER 25 " + statement).list((row) -> row.asMap()));
	}

}
