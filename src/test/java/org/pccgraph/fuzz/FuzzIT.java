package org.pccgraph.fuzz;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.HostileTest;
import org.pccgraph.test.StatementCounter;

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
 *   -Dfuzz.documents=1000000 -Dfuzz.seconds=36000 -Dfuzz.costly=3 -Dfuzz.seed=2
 * </pre>
 *
 * {@code -Dfuzz.costly} says how many of a hundred may have the database plan something
 * new (see {@link Mix}), {@code -Dfuzz.from=<number>} goes on from where another run
 * ended, and {@code -Dfuzz.only=<number>} sends one of them again and prints it with its
 * answer.
 */
@HostileTest
class FuzzIT {

	private static final int FROM = Integer.getInteger("fuzz.from", 0);

	private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 8000);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 45));

	private static final long SEED = Long.getLong("fuzz.seed", 1L);

	private static final int COSTLY = Integer.getInteger("fuzz.costly", 12);

	private static final int ONLY = Integer.getInteger("fuzz.only", -1);

	private static final int WORKERS = Integer.getInteger("fuzz.workers", 4);

	private static final int ENOUGH = 20;

	private static final int STEP = 10_000;

	private static final int MANY = 5000;

	private static final String GOOD = "{ schemes(first: 3) { totalCount edges { cursor node { id name } } } }";

	private final Tally tally = new Tally();

	private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

	private final Queue<Integer> late = new ConcurrentLinkedQueue<>();

	private final AtomicInteger next = new AtomicInteger(FROM);

	private final AtomicInteger answered = new AtomicInteger();

	@Autowired
	private GraphDatabase database;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	private Mix mix;

	private Sender sender;

	private long start;

	@BeforeEach
	void prepare() {
		this.sender = Sender.to(this.port);
		this.mix = new Mix(this.source.schema(), cursors(), SEED, COSTLY);
		this.start = System.nanoTime();
	}

	@Test
	@Timeout(value = 1, unit = TimeUnit.DAYS)
	void nothingHostileUpsetsItTellsOfItsInsidesOrWrites() throws InterruptedException {
		if (ONLY >= 0) {
			attack(ONLY, "198.51.100.1", this::fault);
			assertThat(this.faults).isEmpty();
			return;
		}
		List<Object> before = contents();
		long sentBefore = this.statements.sent();
		long writingBefore = this.statements.writing();
		Object good = new GraphQlClient(this.port).data(GOOD);
		List<String> told;
		try (LoggedErrors errors = LoggedErrors.listen()) {
			run();
			System.out.printf("Fuzzing: %d were late and are asked again alone%n", this.late.size());
			this.late.forEach((index) -> attack(index, "198.51.100.1", this::fault));
			told = errors.told();
		}
		int sent = this.answered.get();
		System.out.printf(
				"Fuzzing: %,d hostile requests from number %,d in %,d ms, %d texts of the schema, seed %d, %,d statements asked of the database%n%s%n",
				sent, FROM, elapsed().toMillis(), this.mix.injections(), SEED, this.statements.sent() - sentBefore,
				this.tally);
		assertThat(this.faults).as("answers that no client should get").isEmpty();
		assertThat(told).as("errors in the log").isEmpty();
		assertThat(this.statements.writing()).as("whatever may write").isEqualTo(writingBefore);
		assertThat(contents()).as("the graph").isEqualTo(before);
		assertThat((Object) new GraphQlClient(this.port).data(GOOD)).as("an honest answer").isEqualTo(good);
		assertThat(status("/actuator/health/readiness")).isEqualTo(200);
		assertThat(FROM + sent).as("one to each text, and others").isGreaterThan(this.mix.injections());
		assertThat(this.tally.seen()).as("some come through to the database, and many are refused for what they are")
			.contains("200 injection", "BAD_ARGUMENT", "BAD_CURSOR", "GRAPHQL_VALIDATION_FAILED", "NOT_FOUND");
		if (sent >= MANY) {
			assertThat(this.tally.seen()).contains("200 mutation", "200 variables", "200 cursor", "200 search",
					"BAD_REQUEST", "GRAPHQL_PARSE_FAILED", "METHOD_NOT_ALLOWED", "PAGE_SIZE", "TOO_COSTLY", "TOO_DEEP");
		}
	}

	private void run() throws InterruptedException {
		List<Thread> workers = new ArrayList<>();
		for (int worker = 0; worker < WORKERS; worker++) {
			String client = "198.51.100." + (worker + 1);
			workers.add(Thread.ofPlatform().start(() -> {
				for (int index = this.next.getAndIncrement(); isToBeSent(index); index = this.next.getAndIncrement()) {
					attack(index, client, this.late::add);
					if (this.answered.incrementAndGet() % STEP == 0) {
						System.out.printf("Fuzzing: %,d sent from number %,d, %d faults, %,d a second%n",
								this.answered.get(), FROM, this.faults.size(),
								this.answered.get() * 1000L / elapsed().toMillis());
					}
				}
			}));
		}
		for (Thread worker : workers) {
			worker.join();
		}
	}

	private boolean isToBeSent(int index) {
		return index < DOCUMENTS && this.faults.size() < ENOUGH && this.late.size() < ENOUGH
				&& (index < this.mix.injections() || elapsed().compareTo(TIME) < 0);
	}

	private Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.start);
	}

	/** A machine that does much else is late at times; who is late alone is at fault. */
	private void attack(int index, String client, IntConsumer late) {
		Attack attack = this.mix.at(index);
		try {
			Sender.Reply reply = this.sender.send(attack, client);
			this.tally.add(attack, reply);
			if (ONLY == index) {
				System.out.println(attack + "\n" + reply);
			}
			if (reply.took().compareTo(Sender.PATIENCE) > 0 || isUnwell(attack, reply)) {
				late.accept(index);
				return;
			}
			Verdict.of(attack, reply)
				.ifPresent((fault) -> fault(index, "%s%n%s%n%s".formatted(fault, attack, shortened(reply.body()))));
		}
		catch (HttpTimeoutException | SocketTimeoutException ex) {
			late.accept(index);
		}
		catch (IOException | RuntimeException ex) {
			fault(index, "no answer: %s%n%s".formatted(ex, attack));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * It says so itself where the database is late, and to whom it says so tries again.
	 */
	private static boolean isUnwell(Attack attack, Sender.Reply reply) {
		return reply.status() == 503 && attack.path().startsWith("/actuator/health");
	}

	private void fault(int index) {
		fault(index, "no answer in %s, or not well%n%s".formatted(Sender.PATIENCE, this.mix.at(index)));
	}

	/** Told at once too: a long run is mended while it goes on. */
	private void fault(int index, String what) {
		String fault = "%s, %s%n".formatted(this.mix.again(index), what);
		this.faults.add(fault);
		System.out.println("Fuzzing: fault " + fault);
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

}
