package org.pccgraph.seed;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.SecondApplication;
import org.pccgraph.test.StoreTest;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Applications that start at the same time over one database that has nothing yet. */
@StoreTest
class SeveralInstancesIT {

	private static final int INSTANCES = 2;

	private final Logger logger = (Logger) LoggerFactory.getLogger(SeedLoader.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@TempDir
	private Path folder;

	@Autowired
	private GraphDatabase database;

	@Autowired
	private Driver driver;

	@Autowired
	private Neo4jConnectionDetails connection;

	@BeforeEach
	void prepare() {
		empty();
		this.log.start();
		this.logger.addAppender(this.log);
	}

	@AfterEach
	void restore() {
		this.logger.detachAppender(this.log);
		empty();
		// Other tests share this database, and rely on its constraints and indexes.
		this.database.withoutIndexes(() -> {
		});
	}

	private void empty() {
		run("MATCH (n) DETACH DELETE n");
	}

	@Test
	void oneLoadsAndAllServeTheSame() {
		dropConstraintsAndIndexes();
		List<CompletableFuture<SecondApplication>> starts = Stream.generate(() -> start()).limit(INSTANCES).toList();
		try {
			List<JsonNode> answers = starts.stream().map(CompletableFuture::join).map(SeveralInstancesIT::ask).toList();
			assertThat(answers).hasSize(INSTANCES).allMatch(answers.getFirst()::equals);
			assertThat(answers.getFirst().at("/schemes/totalCount").asInt()).isPositive();
			assertThat(run("MATCH (d:Dataset) RETURN d.version AS version"))
				.containsExactly(Map.of("version", answers.getFirst().at("/dataset/version").asString()));
			List<String> told = this.log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
			assertThat(told).filteredOn((line) -> line.startsWith("Loaded dataset")).hasSize(1);
			assertThat(told).filteredOn((line) -> line.matches("Dataset \\S+ (is|was) loaded .*"))
				.hasSize(INSTANCES - 1);
		}
		finally {
			starts.forEach((start) -> start.thenAccept(SecondApplication::close));
		}
	}

	/** A load that waits for another is none yet. */
	@Test
	void whoOnlyServesWaitsUntilAnotherHasLoaded() {
		SeedLoader loader = new SeedLoader(this.database, TestSeed.MODEL, TestSeed.sound().in(this.folder), false,
				IdHash.DEFAULT);
		try (SecondApplication application = start("seed.load=false").join()) {
			assertWaiting(application);
			CompletableFuture<Boolean> load;
			try (Session session = this.driver.session(); Transaction other = session.beginTransaction()) {
				LoadLock.hold(other);
				load = CompletableFuture.supplyAsync(loader::load, (task) -> Thread.ofPlatform().start(task));
				assertWaiting(application);
				assertThat(load).isNotDone();
			}
			assertThat(load.join()).isTrue();
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.until(() -> get(application, "/actuator/health/readiness").getStatusCode().is2xxSuccessful());
			assertThat(ask(application).at("/schemes/totalCount").asInt()).isPositive();
			assertThat(get(application, "/export/dataset.json").getStatusCode().value()).isEqualTo(200);
		}
	}

	private static void assertWaiting(SecondApplication application) {
		assertThat(get(application, "/actuator/health/readiness"))
			.returns(503, (answer) -> answer.getStatusCode().value())
			.satisfies((answer) -> assertThat(answer.getBody()).contains("\"DOWN\"",
					"There is no dataset in the database yet"));
		assertThat(get(application, "/actuator/health/liveness").getStatusCode().value()).isEqualTo(200);
		assertThat(get(application, "/graphql?query=%7Bschemes%7BtotalCount%7D%7D"))
			.returns(503, (answer) -> answer.getStatusCode().value())
			.satisfies((answer) -> assertThat(answer.getBody()).contains("DATABASE_UNAVAILABLE",
					"There is no dataset in the database yet"));
		assertThat(get(application, "/export/graph.json").getStatusCode().value()).isEqualTo(503);
		assertThat(get(application, "/export/dataset.json").getStatusCode().value()).isEqualTo(503);
		assertThat(get(application, "/areas").getStatusCode().value()).isEqualTo(200);
	}

	private static ResponseEntity<String> get(SecondApplication application, String path) {
		URI address = URI.create("http://127.0.0.1:%d%s".formatted(application.port(), path));
		return RestClient.builder().defaultStatusHandler((status) -> true, (request, response) -> {
		}).build().get().uri(address).retrieve().toEntity(String.class);
	}

	private void dropConstraintsAndIndexes() {
		for (String kind : List.of("CONSTRAINT", "INDEX")) {
			for (Map<String, Object> one : run(
					"SHOW %s YIELD name, type WHERE type <> 'LOOKUP' RETURN name".formatted(kind))) {
				run("DROP %s `%s`".formatted(kind, one.get("name")));
			}
		}
	}

	private List<Map<String, Object>> run(String statement) {
		try (Session session = this.driver.session()) {
			return session.run(statement).list((row) -> row.asMap());
		}
	}

	private CompletableFuture<SecondApplication> start(String... settings) {
		return CompletableFuture.supplyAsync(() -> SecondApplication.start(this.connection, settings),
				(task) -> Thread.ofPlatform().start(task));
	}

	private static JsonNode ask(SecondApplication application) {
		return new GraphQlClient(application.port()).data("{ dataset { version } schemes { totalCount } }");
	}

}
