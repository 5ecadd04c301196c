package org.pccgraph.differential;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application's answers to random operations equal those of a plain reference.
 * <p>
 * The reference resolves field by field. In most operations it walks a copy of the graph
 * that two statements ({@code MATCH (n:Entity)}, {@code MATCH (a)-[r]->(b)}) loaded once:
 * a statement a field is some hundred statements an operation, too slow for thousands of
 * them. In each fiftieth operation, and in every kept case, it does run a statement a
 * field, so that the copy is checked too.
 * <p>
 * A build that fails should fail for what it changes, so the seed is the same each time;
 * {@code -Ddifferential.seed} gives other operations, {@code -Ddifferential.operations}
 * sets its length, {@code -Ddifferential.from} its first operation; after
 * {@code -Ddifferential.seconds} it ends, however far it has come. A failing operation is
 * printed as small as it can be made; kept as a file in the test resources' folder
 * {@code differential}, it runs first each time from then on.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DifferentialIT {

	private static final long SEED = 20_261_122;

	private static final int LIVE_EACH = 50;

	private static final int MOST_FAILURES = 5;

	private static final int WORKERS = 2;

	private static final int PROGRESS_EACH = 1000;

	private static final String ERRORS = "errors: ";

	private static final List<String> SHORT_OF = List.of(ERRORS + "ours [TOO_COSTLY]", ERRORS + "ours [TIMEOUT]",
			ERRORS + "ours [DATABASE_UNAVAILABLE]");

	@LocalServerPort
	private int port;

	@Autowired
	private GraphQlSource source;

	@Autowired
	private TypeDefinitionRegistry sdl;

	@Autowired
	private Driver driver;

	@Autowired
	private GraphDatabase database;

	private GraphQLSchema schema;

	private ReferenceModel model;

	private ValuePool values;

	private Comparison loaded;

	private Comparison live;

	private final ReadWriteLock others = new ReentrantReadWriteLock();

	private final AtomicInteger withItems = new AtomicInteger();

	@BeforeAll
	void prepare() {
		this.schema = this.source.schema();
		this.model = new ReferenceModel(this.sdl);
		LoadedGraph graph = this.database.read("differential", Duration.ofMinutes(1), LoadedGraph::load);
		this.values = new ValuePool(this.model, graph);
		this.loaded = comparison(graph);
		this.live = comparison(new LiveGraph(this.driver));
	}

	private Comparison comparison(ReferenceGraph graph) {
		ReferenceAnswers answers = new ReferenceAnswers(this.model, graph,
				new ReferenceQuestions(this.driver, graph, this.model), new ReferenceSearches(this.driver),
				new ReferenceCursors());
		return new Comparison(new GraphQlClient(this.port), ReferenceExecutor.of(this.schema, answers), this.withItems);
	}

	static List<KeptCase> keptCases() {
		return KeptCase.all();
	}

	@ParameterizedTest
	@MethodSource("keptCases")
	@Order(1)
	void keptCasesAreAnsweredAsTheReferenceAnswers(KeptCase kept) {
		Optional<String> difference = this.live.difference(kept.operation());
		if (kept.open().isPresent()) {
			assertThat(difference).as("The fault is gone: take out the line that says it is open").isPresent();
		}
		else {
			assertThat(difference).isEmpty();
		}
	}

	@Test
	@Order(2)
	@Timeout(value = 1, unit = TimeUnit.DAYS)
	void randomOperationsAreAnsweredAsTheReferenceAnswers() {
		long seed = Long.getLong("differential.seed", SEED);
		int from = Integer.getInteger("differential.from", 0);
		int to = from + Integer.getInteger("differential.operations", 2000);
		Instant start = Instant.now();
		Instant end = start.plusSeconds(Integer.getInteger("differential.seconds", 300));
		System.out.printf("-Ddifferential.seed=%d -Ddifferential.operations=%d%n", seed, to - from);
		AtomicInteger next = new AtomicInteger(from);
		AtomicInteger done = new AtomicInteger();
		List<String> failures = Collections.synchronizedList(new ArrayList<>());
		try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
			for (int i = 0; i < WORKERS; i++) {
				workers.submit(() -> {
					int index = next.getAndIncrement();
					while (index < to && failures.size() < MOST_FAILURES && Instant.now().isBefore(end)) {
						failure(seed, index).ifPresent(failures::add);
						if (done.incrementAndGet() % PROGRESS_EACH == 0) {
							System.out.printf("%d operations, %d failed%n", done.get(), failures.size());
						}
						index = next.getAndIncrement();
					}
				});
			}
		}
		System.out.printf("%d operations in %d s, of which %d had items in their answers%n", done.get(),
				Duration.between(start, Instant.now()).toSeconds(), this.withItems.get());
		assertThat(failures).as("-Ddifferential.seed=" + seed).isEmpty();
		assertThat(this.withItems.get()).as("answers that show anything").isGreaterThan(done.get() / 3);
	}

	private Optional<String> failure(long seed, int index) {
		Case operation = operation(seed, index);
		Comparison comparison = (index % LIVE_EACH == 0) ? this.live : this.loaded;
		try {
			return failure(index, operation, comparison);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return Optional.of("# operation %d: %s%n%s".formatted(index, ex, operation.text()));
		}
	}

	private Optional<String> failure(int index, Case operation, Comparison comparison) {
		return difference(comparison, operation).map((difference) -> smallest(comparison, operation, difference))
			.map((failure) -> "%n# operation %d%n%s%n".formatted(index, failure))
			.map((failure) -> {
				System.out.println(failure);
				return failure;
			})
			.filter((failure) -> keptCases().stream().noneMatch((kept) -> kept.isLike(failure)));
	}

	/**
	 * Memory for transactions is shared, and time is the machine's, which may stand still
	 * for longer than the database may be silent: what was refused for want of either is
	 * asked again alone.
	 */
	private Optional<String> difference(Comparison comparison, Case operation) {
		Optional<String> difference = holding(this.others.readLock(), () -> comparison.difference(operation));
		return difference.filter((text) -> SHORT_OF.stream().anyMatch(text::contains)).isEmpty() ? difference
				: holding(this.others.writeLock(), () -> comparison.difference(operation));
	}

	private static Optional<String> holding(Lock lock, Supplier<Optional<String>> work) {
		lock.lock();
		try {
			return work.get();
		}
		finally {
			lock.unlock();
		}
	}

	/** The smallest case that fails in the same way, with what differs. */
	private String smallest(Comparison comparison, Case operation, String difference) {
		String refusal = refusal(difference);
		Case smallest = new Shrinker(this::isValid,
				(smaller) -> comparison.difference(smaller).filter((text) -> refusal(text).equals(refusal)).isPresent())
			.shrink(operation);
		return "# " + comparison.difference(smallest).orElse(difference) + "\n" + smallest.text();
	}

	/** Which errors differ; empty where it is the data. */
	private static String refusal(String difference) {
		int errors = difference.indexOf(ERRORS);
		return (errors < 0) ? "" : difference.substring(errors);
	}

	private Case operation(long seed, int index) {
		Chance chance = Chance.of(seed, index);
		for (int i = 0; i < 50; i++) {
			Case operation = new OperationGenerator(this.schema, this.model, this.values, chance).generate();
			if (isValid(operation.document())) {
				return operation;
			}
		}
		throw new IllegalStateException("No valid operation comes of this seed");
	}

	private boolean isValid(String document) {
		return !document.isEmpty() && !ParseAndValidate
			.parseAndValidate(this.schema, ExecutionInput.newExecutionInput(document).variables(Map.of()).build())
			.isFailure();
	}

}
