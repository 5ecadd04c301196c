package org.pccgraph.seed;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.StatementCounter;
import org.pccgraph.test.StoreTest;
import org.pccgraph.test.TcpProxy;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@StoreTest
class SeedLoaderIT {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	private static final String COUNTS = """
			RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS relationships,
				COUNT { ()-[r]->() WHERE r.citations IS NULL OR r.citations = [] } AS uncited""";

	private static final String HASH = IdHash.DEFAULT.of("person:gone");

	private static final String TOMBSTONES = """
			tombstones:
			  - { id: org:old, mergedInto: org:one, date: "2024-05", reason: DUPLICATE }
			  - { id: scheme:gamma, date: "2025", reason: MISTAKE }
			  - { hash: "%s", date: "2026", reason: ERASED }
			""".formatted(HASH);

	@Autowired
	private GraphDatabase database;

	@Autowired
	private StatementCounter counter;

	@Autowired
	private Neo4jConnectionDetails connection;

	@TempDir
	private Path folder;

	@BeforeEach
	@AfterEach
	void empty() {
		this.database.write((transaction) -> transaction.run("MATCH (n) DETACH DELETE n").consume());
	}

	@Test
	void aSeedIsLoadedWhole() {
		SeedGraph graph = TestSeed.sound().graph();
		assertThat(load(TestSeed.sound())).isTrue();
		assertThat(read(COUNTS)).containsExactly(Map.of("nodes", (long) graph.nodes().size(), "relationships",
				(long) graph.edges().size(), "uncited", 0L));
		assertThat(read("MATCH (n:Entity:Scheme {id: 'scheme:alpha'}) RETURN properties(n) AS properties"))
			.containsExactly(Map.of("properties", graph.nodes().get("scheme:alpha").properties()));
		assertThat(read(
				"MATCH (:Scheme)-[r:DELIVERED_BY]->(:Organisation) RETURN r.status AS status, r.citations AS citations"))
			.containsExactly(Map.of("status", "PILOT", "citations", List.of("section:report-01")));
		assertThat(read("MATCH (d:Dataset) RETURN d.nodeCount AS nodes, d.relationshipCount AS relationships, "
				+ "d.forceAreasCovered AS areas"))
			.containsExactly(Map.of("nodes", (long) graph.nodes().size(), "relationships", (long) graph.edges().size(),
					"areas", 1L));
	}

	@Test
	void anUnchangedSeedIsNotLoadedAgain() {
		load(TestSeed.sound());
		List<String> statements = this.counter.during(() -> assertThat(load(TestSeed.sound())).isFalse());
		assertThat(statements).hasSize(1);
	}

	@Test
	void ofSeveralLoadersOneLoads() {
		String seed = TestSeed.sound().in(this.folder);
		List<CompletableFuture<Boolean>> loaders = IntStream.range(0, 6)
			.mapToObj((loader) -> CompletableFuture.supplyAsync(() -> loader(seed).load(),
					(task) -> Thread.ofVirtual().start(task)))
			.toList();
		assertThat(loaders).allSatisfy((loader) -> assertThat(loader).succeedsWithin(LIMIT));
		assertThat(loaders).filteredOn(CompletableFuture::join).hasSize(1);
		assertThat(read("MATCH (d:Dataset) RETURN count(d) AS count")).containsExactly(Map.of("count", 1L));
		assertThat(read(COUNTS)).containsExactly(counts(TestSeed.sound().graph()));
	}

	@Test
	void aLoaderWaitsForAnotherUntilThatOneIsGone() {
		Map<String, Value> credentials = ((InternalAuthToken) this.connection.getAuthToken()).toMap();
		URI uri = this.connection.getUri();
		try (TcpProxy proxy = new TcpProxy(uri.getHost(), uri.getPort());
				Driver other = org.neo4j.driver.GraphDatabase.driver("bolt://127.0.0.1:" + proxy.port(), AuthTokens
					.basic(credentials.get("principal").asString(), credentials.get("credentials").asString()))) {
			Transaction transaction = other.session().beginTransaction();
			LoadLock.hold(transaction);
			transaction.run("CREATE (:Entity {id: 'scheme:half-loaded'})").consume();
			CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> load(TestSeed.sound()),
					(task) -> Thread.ofVirtual().start(task));
			assertThat(waiting).failsWithin(Duration.ofSeconds(3))
				.withThrowableThat()
				.isInstanceOf(TimeoutException.class);
			assertThat(read("MATCH (n) RETURN n")).isEmpty();
			// As where its process is killed: the connection breaks, and nothing is said.
			proxy.interrupt();
			assertThat(waiting).succeedsWithin(LIMIT).isEqualTo(true);
			assertThat(read(COUNTS)).containsExactly(counts(TestSeed.sound().graph()));
		}
	}

	@Test
	void aBrokenSeedLeavesTheDataAsTheyWere() {
		load(TestSeed.sound());
		List<Map<String, Object>> before = read("MATCH (n) RETURN properties(n) AS properties ORDER BY n.id");
		TestSeed broken = TestSeed.sound().stating("""
				  - about: scheme:nowhere
				    status: ENDED
				""");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> load(broken))
			.withMessageContaining(":5:12: unknown id 'scheme:nowhere'");
		assertThat(read("MATCH (n) RETURN properties(n) AS properties ORDER BY n.id")).isEqualTo(before);
	}

	@Test
	void anotherSeedReplacesTheGraphButNotTheTombstones() {
		load(TestSeed.sound().stating("""
				  - about: scheme:alpha
				    status: ENDED
				    grants: [{ id: grant:g, name: G, status: BID, givenBy: [org:two] }]
				"""));
		bury(HASH);
		TestSeed next = TestSeed.sound().stating("""
				  - about: scheme:beta
				    deliveredBy: [org:two]
				""");
		SeedGraph graph = next.graph();
		load(next);
		assertThat(read("MATCH (n:Entity) RETURN n.id AS id, properties(n) AS properties ORDER BY id"))
			.isEqualTo(graph.nodes()
				.values()
				.stream()
				.map((node) -> Map.of("id", node.id(), "properties", node.properties()))
				.toList());
		assertThat(read("MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, properties(r) AS properties"))
			.containsExactlyInAnyOrderElementsOf(graph.edges()
				.stream()
				.map((edge) -> Map.<String, Object>of("type", edge.identity().type(), "properties", edge.stored()))
				.toList());
		assertThat(read("MATCH (d:Dataset) RETURN count(d) AS count")).containsExactly(Map.of("count", 1L));
		assertThat(read("MATCH (t:Tombstone) RETURN t.idHash AS hash")).containsExactly(Map.of("hash", HASH));
	}

	@Test
	void whatTheSeedSaysIsGoneIsInTheDatabaseAsLongAsTheSeedSaysIt() {
		load(TestSeed.sound().with("tombstones.yaml", TOMBSTONES));
		assertThat(read("MATCH (t:Tombstone) RETURN properties(t) AS properties ORDER BY t.id")).containsExactly(
				Map.of("properties",
						Map.of("id", "org:old", "into", "org:one", "date", "2024-05", "reason", "DUPLICATE")),
				Map.of("properties", Map.of("id", "scheme:gamma", "date", "2025", "reason", "MISTAKE")),
				Map.of("properties", Map.of("idHash", HASH, "date", "2026", "reason", "ERASED")));
		assertThat(load(TestSeed.sound().with("tombstones.yaml", TOMBSTONES))).isFalse();
		load(TestSeed.sound().with("tombstones.yaml", """
				tombstones:
				  - { id: scheme:delta, date: "2025", reason: MISTAKE }
				"""));
		assertThat(read("MATCH (t:Tombstone) RETURN coalesce(t.id, t.idHash) AS id ORDER BY t.id"))
			.containsExactly(Map.of("id", "scheme:delta"), Map.of("id", HASH));
	}

	@Test
	void whatWasErasedFromTheDatabaseIsLeftOutOfLaterLoads() {
		load(TestSeed.sound());
		bury(IdHash.DEFAULT.of("person:ann"));
		assertThat(load(TestSeed.sound())).isTrue();
		assertThat(read("MATCH (n:Person) RETURN n.id AS id")).isEmpty();
		assertThat(load(TestSeed.sound())).isFalse();
	}

	@Test
	void tombstonesOfAnotherKeyAreNotTakenForNone() {
		bury(new IdHash("another").of("person:ann"));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> load(TestSeed.sound()))
			.withMessageContaining("--tombstones.key=");
	}

	@Test
	void whatIsStoredAlreadyIsNotWrittenAgain() {
		load(TestSeed.sound());
		List<String> statements = new ArrayList<>(this.counter.during(() -> load(TestSeed.sound()
			.with("registry/more.yaml",
					"# Nothing more.\nnodes:\n" + "  - { id: org:three, name: Three, kind: CHARITY }\n")
			.stating("  - about: org:three\n"))));
		statements.remove(LoadLock.HOLD);
		assertThat(statements).filteredOn((statement) -> statement.contains("CREATE")).hasSize(2);
		assertThat(statements).noneMatch((statement) -> statement.contains("DELETE"));
		assertThat(statements).noneMatch((statement) -> statement.contains("MATCH (n:Entity {id: row.id})"));
	}

	@Test
	void aNodeThatBecameAnotherTypeIsWrittenAnew() {
		this.database.write((transaction) -> transaction.run(
				"CREATE (:Entity:Old {id: 'org:one', nodeType: 'Old'})-[:WAS {id: 'rel:x'}]->(:Entity:Old {id: 'old:o'})")
			.consume());
		load(TestSeed.sound());
		assertThat(read("MATCH (n:Entity {id: 'org:one'}) RETURN labels(n) AS labels"))
			.containsExactly(Map.of("labels", List.of("Entity", "Organisation")));
		assertThat(read("MATCH (n:Old) RETURN n")).isEmpty();
	}

	private void bury(String hash) {
		this.database.write((transaction) -> transaction
			.run("CREATE (:Tombstone {idHash: $hash, date: '2026', reason: 'ERASED'})", Map.of("hash", hash))
			.consume());
	}

	private boolean load(TestSeed seed) {
		return loader(seed.in(this.folder)).load();
	}

	private SeedLoader loader(String seed) {
		return new SeedLoader(this.database, TestSeed.MODEL, seed, false, IdHash.DEFAULT);
	}

	private static Map<String, Object> counts(SeedGraph graph) {
		return Map.of("nodes", (long) graph.nodes().size(), "relationships", (long) graph.edges().size(), "uncited",
				0L);
	}

	private List<Map<String, Object>> read(String statement) {
		return this.database.read("test", LIMIT,
				(transaction) -> transaction.run("CYPHER 25 " + statement).list((row) -> row.asMap()));
	}

}
