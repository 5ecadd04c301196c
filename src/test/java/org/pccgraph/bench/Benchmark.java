package org.pccgraph.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.pccgraph.PartnershipGraphApplication;
import org.pccgraph.query.QueryCompiler;
import org.pccgraph.query.Statement;
import org.pccgraph.store.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the application on a synthetic graph and measures it over HTTP against Cypher
 * written by hand. Blocks of both take turns, so that what else the machine does meets
 * both alike. Prints tables for the README.
 */
final class Benchmark {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String[] DEFAULTS = { "--server.port=0", "--seed.load=false", "--query.cache.enabled=false",
			"--query.time-limit=5m", "--store.embedded.transaction-timeout=10m", "--store.write-timeout=30m",
			"--spring.neo4j.pool.max-connection-pool-size=100", "--spring.neo4j.pool.connection-acquisition-timeout=5m",
			"--query.concurrency.total=1000", "--query.concurrency.per-client=1000", "--logging.level.root=warn",
			"--logging.level.org.pccgraph=info" };

	private final ConfigurableApplicationContext application;

	private final Map<String, Object> variables;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int port;

	private final Duration block;

	private final int rounds;

	private final int warmUps;

	private final List<Integer> clients;

	private final List<Headline> headlines;

	private final List<Question> questions;

	private Benchmark(ConfigurableApplicationContext application) {
		Environment environment = application.getEnvironment();
		this.application = application;
		this.variables = Headline.variables(application.getBean(Driver.class));
		this.port = environment.getRequiredProperty("local.server.port", Integer.class);
		this.block = environment.getProperty("bench.block", Duration.class, Duration.ofSeconds(2));
		this.rounds = environment.getProperty("bench.rounds", Integer.class, 6);
		this.warmUps = environment.getProperty("bench.warm-ups", Integer.class, 1);
		this.clients = List.of(environment.getProperty("bench.clients", Integer[].class, new Integer[] { 1, 8, 64 }));
		List<String> chosen = List.of(environment.getProperty("bench.queries", String[].class, new String[] { "all" }));
		Predicate<String> isChosen = (name) -> chosen.contains("all") || chosen.contains(name);
		this.headlines = Headline.all().stream().filter((headline) -> isChosen.test(headline.name())).toList();
		this.questions = Question.all(application.getBean(Driver.class))
			.stream()
			.filter((question) -> isChosen.test(question.name()))
			.toList();
	}

	public static void main(String[] arguments) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(PartnershipGraphApplication.class,
				BaselineRoutes.class);
		List<String> all = new ArrayList<>(List.of(arguments));
		// Spring would make a list of an option that is given twice.
		Stream.of(DEFAULTS)
			.filter((option) -> all.stream().noneMatch((other) -> name(other).equals(name(option))))
			.toList()
			.forEach(all::add);
		try (ConfigurableApplicationContext application = builder.run(all.toArray(String[]::new))) {
			new Benchmark(application).run();
		}
	}

	private static String name(String option) {
		return option.substring(0, option.indexOf('='));
	}

	private void run() {
		if (!this.headlines.isEmpty()) {
			runHeadlines();
		}
		if (!this.questions.isEmpty()) {
			print("");
			print(QuestionRun.COLUMNS);
			print("|---|--:|--:|--:|--:|--:|--:|");
			this.questions.forEach(this::run);
		}
	}

	private void run(Question question) {
		QuestionRun run = new QuestionRun(question, (variables) -> ours(question.operation(), variables));
		print(question.name().equals("network") ? run.computedRow() : run.row(this.rounds));
	}

	private void runHeadlines() {
		this.headlines.forEach(this::requireSameAnswer);
		for (int i = 0; i < this.warmUps; i++) {
			this.headlines.forEach((headline) -> measure(headline, 8));
		}
		print("Heap %,d MB, page cache %s, %d processors, %,d schemes".formatted(Runtime.getRuntime().maxMemory() >> 20,
				this.application.getEnvironment().getProperty("store.embedded.page-cache"),
				Runtime.getRuntime().availableProcessors(),
				this.application.getEnvironment().getRequiredProperty("bench.schemes", Integer.class)));
		print("");
		print("| query | clients | median, ms | by hand | ratio | p95, ms | by hand | ratio | requests/s | by hand | ratio |");
		print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
		for (Headline headline : this.headlines) {
			this.clients.forEach((count) -> print(row(headline, count)));
		}
		print("");
		print("| query | " + String.join(" | ", Split.STEPS) + " | hits | hits, by hand |");
		print("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
		this.headlines.forEach((headline) -> print(splitRow(headline)));
	}

	private void requireSameAnswer(Headline headline) {
		assertThat(JSON.readTree(ours(headline).send())).as(headline.name())
			.isEqualTo(JSON.readTree(byHand(headline).send()));
	}

	private String row(Headline headline, int count) {
		List<Samples> samples = measure(headline, count);
		Samples ours = samples.getFirst();
		Samples byHand = samples.getLast();
		return "| %s | %d | %s | %s | %s |".formatted(headline.name(), count,
				ratio(ours.millis(0.5), byHand.millis(0.5)), ratio(ours.millis(0.95), byHand.millis(0.95)),
				ratio(ours.throughput(), byHand.throughput()));
	}

	private List<Samples> measure(Headline headline, int count) {
		List<Samples> samples = List.of(new Samples(), new Samples());
		List<Client> requests = List.of(ours(headline), byHand(headline));
		for (int round = 0; round < this.rounds; round++) {
			int first = round % 2;
			samples.get(first).add(requests.get(first), count, this.block);
			samples.get(1 - first).add(requests.get(1 - first), count, this.block);
		}
		return samples;
	}

	private String splitRow(Headline headline) {
		Compiled compiled = new Compiled(this.application.getBean(GraphQlSource.class).schema(),
				this.application.getBean(QueryCompiler.class));
		Split split = new Split(compiled, this.application.getBean(GraphQlSource.class).graphQl(),
				this.application.getBean(GraphDatabase.class));
		DatabaseHits hits = new DatabaseHits(this.application.getBean(Driver.class));
		Statement ours = compiled.translate(compiled.parse(headline.operation()), this.variables)
			.getFirst()
			.statement();
		StringBuilder row = new StringBuilder("| " + headline.name());
		split.measure(headline, this.variables, 10 * this.rounds)
			.forEach((millis) -> row.append(" | ").append(number(millis)));
		return row + " | %,d | %,d |".formatted(hits.of(ours.cypher(), ours.parameters()),
				hits.of(headline.baseline(), this.variables));
	}

	private Client ours(Headline headline) {
		return ours(headline.operation(), this.variables);
	}

	private Client ours(String operation, Object variables) {
		return Client.to(this.http, this.port, "/graphql",
				JSON.writeValueAsString(Map.of("query", operation, "variables", variables)));
	}

	private Client byHand(Headline headline) {
		return Client.to(this.http, this.port, "/bench/" + headline.name(), JSON.writeValueAsString(this.variables));
	}

	private static String ratio(double ours, double byHand) {
		return "%s | %s | %s".formatted(number(ours), number(byHand),
				String.format(Locale.ROOT, "%.2f", ours / byHand));
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, (value < 100) ? "%.2f" : "%,.0f", value);
	}

	private static void print(String line) {
		System.out.println(line);
	}

}
