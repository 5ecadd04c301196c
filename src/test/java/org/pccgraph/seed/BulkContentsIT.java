package org.pccgraph.seed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.StoreContents;

import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;

import static org.assertj.core.api.Assertions.assertThat;

/** A store that is filled before its server starts. */
class BulkContentsIT {

	private static final int SCHEMES = Integer.getInteger("bulk.schemes", 100);

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private static final SyntheticGraph GRAPH = new SyntheticGraph(TestSeed.MODEL, SCHEMES, 1);

	/** Only asked for where there is no database. */
	private static final BeanDefinitionCustomizer LAZY = (bean) -> bean.setLazyInit(true);

	@TempDir
	private Path folder;

	@Test
	void itHoldsWhatIsOtherwiseWrittenOverBolt() {
		Map<String, Object> overBolt = new HashMap<>();
		start("bolt").run((context) -> {
			GraphDatabase database = context.getBean(GraphDatabase.class);
			GRAPH.load(database);
			overBolt.putAll(everythingIn(database));
		});
		start("imported").withBean(StoreContents.class, GRAPH::contents, LAZY)
			.run((context) -> assertThat(everythingIn(context.getBean(GraphDatabase.class))).isEqualTo(overBolt));
		assertThat(this.folder.resolve("imported/unfinished-import")).doesNotExist();
		start("imported").withBean(StoreContents.class, BulkContentsIT::unwanted, LAZY)
			.run((context) -> assertThat(everythingIn(context.getBean(GraphDatabase.class))).isEqualTo(overBolt));
	}

	@Test
	void whatWasInterruptedIsBegunAnew() {
		start("twice").withBean(StoreContents.class, BulkContentsIT::failing, LAZY)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause().hasMessage("Interrupted"));
		assertThat(this.folder.resolve("twice/data")).doesNotExist();
		assertThat(this.folder.resolve("twice/unfinished-import")).isNotEmptyDirectory();
		start("twice").withBean(StoreContents.class, GRAPH::contents, LAZY)
			.run((context) -> assertThat(
					read(context.getBean(GraphDatabase.class), "MATCH (d:Dataset) RETURN d.version AS version"))
				.containsExactly(Map.of("version", GRAPH.version())));
	}

	@Test
	void aSeedIsLoadedSoWhereItIsToBeLoadedInBulk() {
		Consumer<GraphDatabase> sameAsLoaded = (database) -> assertThat(
				read(database, "MATCH (n:Entity) RETURN n.id AS id, properties(n) AS properties ORDER BY id"))
			.isEqualTo(TestSeed.sound()
				.graph()
				.nodes()
				.values()
				.stream()
				.map((node) -> Map.of("id", node.id(), "properties", node.properties()))
				.toList());
		start("seed").withUserConfiguration(SeedConfiguration.class)
			.withBean(GraphModel.class, () -> TestSeed.MODEL)
			.withBean(IdHash.class, () -> IdHash.DEFAULT)
			.withPropertyValues("seed=" + TestSeed.sound().in(this.folder), "seed.bulk=true")
			.run((context) -> {
				sameAsLoaded.accept(context.getBean(GraphDatabase.class));
				assertThat(context.getBean(SeedLoader.class).load()).isFalse();
			});
	}

	private ApplicationContextRunner start(String name) {
		return new ApplicationContextRunner().withUserConfiguration(Store.class)
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
			.withPropertyValues("store.embedded.folder=" + this.folder.resolve(name));
	}

	private static StoreContents unwanted() {
		throw new IllegalStateException("There is a database already");
	}

	private static StoreContents failing() {
		StoreContents sound = GRAPH.contents();
		return new StoreContents(sound.parts(), sound.nodes(), (part) -> {
			// The other one is looked at before the first file is written.
			if (part == 0) {
				throw new IllegalStateException("Interrupted");
			}
			return sound.relationships().apply(part);
		}, sound.dataset());
	}

	private static Map<String, Object> everythingIn(GraphDatabase database) {
		return Map.of("nodes",
				read(database,
						"MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"),
				"relationships",
				read(database,
						"MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, type(r) AS type, b.id AS target, "
								+ "properties(r) AS properties ORDER BY r.id"),
				"types",
				read(database,
						"MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n) AS of, key, valueType(n[key]) AS type "
								+ "ORDER BY of, key, type UNION ALL "
								+ "MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT [type(r)] AS of, key, valueType(r[key]) AS type "
								+ "ORDER BY of, key, type"),
				"dataset",
				read(database,
						"MATCH (d) WHERE NOT d:Entity RETURN labels(d) AS labels, d {.*, loadedAt: null} AS dataset"),
				"indexes",
				read(database, "SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties, owningConstraint "
						+ "RETURN name, state, type, labelsOrTypes, properties, owningConstraint ORDER BY name"),
				"counted", read(database,
						"MATCH (n:Scheme) RETURN count(n) AS count UNION ALL MATCH ()-[r:DELIVERED_BY]->() RETURN count(r) AS count"));
	}

	private static List<Map<String, Object>> read(GraphDatabase database, String statement) {
		return database.read("test", LIMIT,
				(transaction) -> transaction.run("CYPHER 25 " + statement).list((row) -> row.asMap()));
	}

	/** The store and nothing above it. Not marked: the application would find it. */
	@ComponentScan("org.pccgraph.store")
	static class Store {

	}

}
