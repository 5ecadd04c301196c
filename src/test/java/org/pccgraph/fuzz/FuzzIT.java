package org.pccgraph.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.HostileTest;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile requests, the same for the same seed. First Cypher to every text that the
 * schema takes, then everything by chance. By hand, a million, with another seed:
 *
 * <pre>
 * mvn -B test-compile failsafe:integration-test@default failsafe:verify@default -Dit.test=FuzzIT \
 *   -Dfuzz.documents=1000000 -Dfuzz.seconds=36000 -Dfuzz.seed=2
 * </pre>
 *
 * {@code -Dfuzz.only=<number>} sends one of them again and prints it with its answer.
 */
@HostileTest
class FuzzIT {

	private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 8000);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 45));

	private static final long SEED = Long.getLong("fuzz.seed", 1L);

	private static final int ONLY = Integer.getInteger("fuzz.only", -1);

	private static final int WORKERS = 4;

	private static final int ENOUGH = 20;

	private static final String GOOD = "{ schemes(first: 3) { totalCount edges { cursor node { id name } } } }";

	private final Map<String, LongAdder> seen = new ConcurrentSkipListMap<>();

	private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

	private final AtomicInteger next = new AtomicInteger();

	@Autowired
	private GraphDatabase database;

	@Autowired
	private GraphQlSource source;

	@LocalServerPort
	private int port;

	private Injections injections;

	private List<Function<Random, Attack>> kinds;

	private Sender sender;

	@BeforeEach
	void prepare() {
		this.sender = Sender.to(this.port);
		this.injections = new Injections(this.source.schema());
		Mutations mutations = Mutations.read();
		Searches searches = new Searches(cursors());
		Function<Random, Attack> documents = (chance) -> Attack.operation("document", Documents.any(chance),
				chance.nextBoolean() ? null : Json.of(Mutations.value(chance, 0)));
		Function<Random, Attack> injection = (chance) -> this.injections.at(chance.nextInt(this.injections.count()),
				chance, chance.nextBoolean());
		this.kinds = List.of(injection, documents, documents, mutations::any, mutations::any, mutations::bytes,
				Searches::search, searches::cursor, Addresses::address, Addresses::header, Addresses::raw);
	}

	@Test
	void nothingHostileUpsetsItTellsOfItsInsidesOrWrites() throws InterruptedException {
		if (ONLY >= 0) {
			attack(ONLY, "198.51.100.1", true);
			assertThat(this.faults).isEmpty();
			return;
		}
		List<Object> before = contents();
		Object good = new GraphQlClient(this.port).data(GOOD);
		Errors errors = Errors.listen();
		long start = System.nanoTime();
		run(start + TIME.toNanos());
		errors.stop();
		long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
		int sent = Math.min(this.next.get(), DOCUMENTS);
		System.out.printf(
				"Fuzzing: %,d hostile requests in %,d ms, %d of them one to each text of the schema, seed %d%n%s%n",
				sent, millis, this.injections.count(), SEED, this.seen);
		assertThat(this.faults).as("answers that no client should get").isEmpty();
		assertThat(errors.told).as("errors in the log").isEmpty();
		assertThat(contents()).as("the graph").isEqualTo(before);
		assertThat((Object) new GraphQlClient(this.port).data(GOOD)).as("an honest answer").isEqualTo(good);
		assertThat(status("/actuator/health/readiness")).isEqualTo(200);
		assertThat(sent).as("one to each text, and others").isGreaterThan(this.injections.count());
		assertThat(this.seen).as("some come through to the database, and many are refused for what they are")
			.containsKeys("200 injection", "BAD_ARGUMENT", "BAD_CURSOR", "GRAPHQL_VALIDATION_FAILED", "NOT_FOUND");
		if (sent >= DOCUMENTS) {
			assertThat(this.seen).containsKeys("200 mutation", "200 cursor", "200 search", "BAD_REQUEST",
					"GRAPHQL_PARSE_FAILED", "METHOD_NOT_ALLOWED", "PAGE_SIZE", "TOO_COSTLY", "TOO_DEEP");
		}
	}

	private void run(long end) throws InterruptedException {
		List<Thread> workers = new ArrayList<>();
		for (int worker = 0; worker < WORKERS; worker++) {
			String client = "198.51.100." + (worker + 1);
			workers.add(Thread.ofPlatform().start(() -> {
				for (int index = this.next.getAndIncrement(); index < DOCUMENTS && this.faults.size() < ENOUGH
						&& (index < this.injections.count() || System.nanoTime() < end); index = this.next
							.getAndIncrement()) {
					attack(index, client, false);
				}
			}));
		}
		for (Thread worker : workers) {
			worker.join();
		}
	}

	private void attack(int index, String client, boolean print) {
		// Neighbouring seeds give alike first numbers, so they are spread.
		Random chance = new Random((SEED * 1_000_003 + index) * 0x9E3779B97F4A7C15L);
		Attack attack = (index < this.injections.count()) ? this.injections.at(index, chance, true)
				: HostileTexts.one(this.kinds, chance).apply(chance);
		try {
			Sender.Reply reply = this.sender.send(attack, client);
			note(reply.status() + " " + attack.kind());
			reply.codes().keySet().forEach(this::note);
			if (print) {
				System.out.println(attack + "\n" + reply);
			}
			Verdict.of(attack, reply)
				.ifPresent((fault) -> this.faults.add("-Dfuzz.seed=%d -Dfuzz.only=%d, %s%n%s%n%s%n".formatted(SEED,
						index, fault, attack, shortened(reply.body()))));
		}
		catch (IOException | RuntimeException ex) {
			this.faults.add("-Dfuzz.seed=%d -Dfuzz.only=%d, no answer: %s%n%s%n".formatted(SEED, index, ex, attack));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void note(String what) {
		this.seen.computeIfAbsent(what, (key) -> new LongAdder()).increment();
	}

	private List<String> cursors() {
		GraphQlClient client = new GraphQlClient(this.port);
		return List.of(
				client.data("{ schemes(first: 1) { pageInfo { endCursor } } }")
					.at("/schemes/pageInfo/endCursor")
					.asString(),
				client.data("{ schemes(first: 1, orderBy: { field: START }) { pageInfo { endCursor } } }")
					.at("/schemes/pageInfo/endCursor")
					.asString(),
				client.data("{ schemes(first: 1, orderBy: { count: PARTNERS }) { pageInfo { endCursor } } }")
					.at("/schemes/pageInfo/endCursor")
					.asString(),
				client.data("{ partnersOf(id: \"org:nelson-trust\", first: 1) { pageInfo { endCursor } } }")
					.at("/partnersOf/pageInfo/endCursor")
					.asString());
	}

	/** Nodes, relationships, properties and labels: whatever a write leaves behind. */
	private List<Object> contents() {
		return this.database.read("count", Duration.ofMinutes(1), (transaction) -> {
			List<Object> counts = new ArrayList<>();
			for (String statement : List.of("MATCH (n) RETURN [count(n), sum(size(keys(n)))]",
					"MATCH ()-[r]->() RETURN [count(r), sum(size(keys(r)))]",
					"CALL db.labels() YIELD label RETURN collect(label)",
					"SHOW CONSTRAINTS YIELD name RETURN collect(name)")) {
				counts.add(transaction.run(statement).single().get(0).asObject());
			}
			return counts;
		});
	}

	private int status(String path) throws InterruptedException {
		try {
			return this.sender.send(Attack.get("health", path), "198.51.100.1").status();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(1000, text.length()));
	}

	/** What the application tells its log as its own failure. */
	private static final class Errors extends AppenderBase<ILoggingEvent> {

		private final List<String> told = Collections.synchronizedList(new ArrayList<>());

		static Errors listen() {
			Errors errors = new Errors();
			errors.setContext((Context) LoggerFactory.getILoggerFactory());
			errors.start();
			((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(errors);
			return errors;
		}

		@Override
		protected void append(ILoggingEvent event) {
			if (event.getLevel().isGreaterOrEqual(Level.ERROR) && this.told.size() < ENOUGH) {
				this.told.add("%s: %s %s".formatted(event.getLoggerName(), shortened(event.getFormattedMessage()),
						(event.getThrowableProxy() != null) ? event.getThrowableProxy().getClassName() + ": "
								+ event.getThrowableProxy().getMessage() : ""));
			}
		}

	}

}
