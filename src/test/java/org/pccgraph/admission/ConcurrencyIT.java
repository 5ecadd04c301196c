package org.pccgraph.admission;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.Holding;
import org.pccgraph.test.HostileTest;
import org.pccgraph.test.StatementCounter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client may have two requests answered and one waiting at once, and two operations
 * that were never asked before may be answered.
 */
@HostileTest
class ConcurrencyIT {

	private static final AtomicInteger CLIENTS = new AtomicInteger();

	private static final AtomicInteger OPERATIONS = new AtomicInteger();

	private static final String KNOWN = "query($where: RegionWhere, $first: Int) { regions(where: $where, first: $first) { totalCount } }";

	/** Each test has a client of its own. */
	private final String client = "198.51.100." + CLIENTS.incrementAndGet();

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@Autowired
	private Holding.Gate gate;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@AfterEach
	void letAllGo() {
		this.gate.open();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7Ba{client}:dataset%7Bversion%7D%7D", "/", "/graphiql",
			"/scheme/project-she", "/embed/areas", "/nowhere" })
	void aClientThatAsksForTooMuchAtOnceIsToldSoAndOthersAreNot(String pattern) throws Exception {
		String path = pattern.replace("{client}", this.client.replaceFirst(".*\\.", ""));
		List<CompletableFuture<HttpResponse<String>>> held = hold(path, 2);
		Crowd crowd = crowd(path);
		assertThat(crowd.refused()).allSatisfy((refused) -> {
			assertThat(refused.statusCode()).isEqualTo(429);
			assertThat(refused.headers().firstValue("Retry-After"))
				.hasValueSatisfying((seconds) -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
			assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
			assertThat(JsonMapper.shared().readTree(refused.body()).at("/errors/0/extensions/code").asString())
				.isEqualTo("TOO_MANY_REQUESTS");
		});
		assertThat(send(get("/areas", "203.0.113.1")).join().statusCode()).isEqualTo(200);
		assertThat(crowd.waiting()).isNotDone();
		this.gate.open();
		assertThat(held).allSatisfy((answer) -> assertThat(answer.join().statusCode()).isLessThan(429));
		assertThat(crowd.waiting().join().statusCode()).isLessThan(429);
	}

	@Test
	void whatIsRefusedReachesNoDatabase() throws Exception {
		String path = newOperation();
		hold(path, 2);
		crowd(path);
		assertThat(this.statements
			.during(() -> assertThat(send(get(path, this.client)).join().statusCode()).isEqualTo(429))).isEmpty();
	}

	@Test
	void exportsHaveTurnsOfTheirOwn() throws Exception {
		String path = "/export/dataset.json";
		hold(path, 1);
		Crowd crowd = crowd(path);
		assertThat(crowd.refused()).allSatisfy((refused) -> assertThat(refused.statusCode()).isEqualTo(429));
		assertThat(send(get("/graphql?query=%7B__typename%7D", this.client)).join().statusCode()).isEqualTo(200);
		assertThat(crowd.waiting()).isNotDone();
		this.gate.open();
		assertThat(crowd.waiting().join().statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsAnsweredFromMemoryNeedsNoTurn() throws Exception {
		String path = newOperation();
		assertThat(send(get(path, "203.0.113.2")).join().statusCode()).isEqualTo(200);
		hold(newOperation(), 2);
		crowd(newOperation());
		assertThat(send(get(path, this.client)).join().statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsPlannedDoesNotWaitForWhatIsNew() throws Exception {
		assertThat(send(known("{}", 1, "203.0.113.2")).join().statusCode()).isEqualTo(200);
		hold(newOperation(), 2);
		CompletableFuture<HttpResponse<String>> newDocument = send(get(newOperation() + "%20", "203.0.113.3"));
		CompletableFuture<HttpResponse<String>> newStatement = send(
				known("{\"name\": {\"startsWith\": \"N\"}}", 1, "203.0.113.4"));
		assertThat(send(known("{}", 2, "203.0.113.5")).join().statusCode()).isEqualTo(200);
		assertThat(List.of(newDocument, newStatement)).noneMatch(CompletableFuture::isDone);
		this.gate.open();
		assertThat(newDocument.join().statusCode()).isEqualTo(200);
		assertThat(newStatement.join().statusCode()).isEqualTo(200);
		assertThat(send(known("{\"name\": {\"startsWith\": \"S\"}}", 1, this.client)).join().statusCode())
			.isEqualTo(200);
	}

	@Test
	void aNewStatementThatHasNoTurnIsToldSo() throws Exception {
		assertThat(send(known("{}", 3, "203.0.113.2")).join().statusCode()).isEqualTo(200);
		hold(newOperation(), 2);
		crowd(newOperation());
		HttpResponse<String> refused = send(known("{\"name\": {\"contains\": \"N\"}}", 1, this.client)).join();
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After")).isPresent();
		assertThat(JsonMapper.shared().readTree(refused.body()).at("/errors/0/extensions/code").asString())
			.isEqualTo("TOO_MANY_REQUESTS");
		assertThat(send(known("{}", 4, this.client)).join().statusCode()).as("what is planned").isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/explorer/explorer.css", "/graphql/schema",
			"/webjars/react/18.3.1/umd/react.production.min.js" })
	void whatAsksNoDatabaseIsAnsweredAllTheSame(String path) throws Exception {
		hold("/", 2);
		crowd("/");
		assertThat(send(get("/", this.client)).join().statusCode()).isEqualTo(429);
		assertThat(send(get(path, this.client)).join().statusCode()).isEqualTo(200);
	}

	@Test
	void aBrowserIsToldByAPage() throws Exception {
		hold("/", 2);
		crowd("/");
		HttpResponse<String> page = send(get("/", this.client).header("Accept", "text/html")).join();
		assertThat(page.statusCode()).isEqualTo(429);
		assertThat(page.body()).contains("<h1>That is too much at once</h1>");
	}

	@Test
	void turnsComeBackWhateverTheAnswer() {
		List<HttpRequest.Builder> requests = List.of(get("/nowhere", this.client),
				get("/graphql?query=%7B", this.client), known("{}", 5, this.client), get(newOperation(), this.client),
				get("/graphql", this.client).header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString("{")),
				get("/graphql", this.client).header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString("{\"query\": \"{ regions { totalCount } }\"}")),
				get("/graphql", this.client).PUT(BodyPublishers.noBody()), get("/export/nothing", this.client),
				get("/export/node.json?id=x", this.client), get("/", this.client).HEAD(),
				get("/export/dataset.json", this.client).HEAD());
		for (int round = 0; round < 3; round++) {
			for (HttpRequest.Builder request : requests) {
				assertThat(send(request.copy()).join().statusCode()).isNotIn(429, 503);
			}
		}
	}

	private List<CompletableFuture<HttpResponse<String>>> hold(String path, int count) throws InterruptedException {
		List<CompletableFuture<HttpResponse<String>>> held = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			held.add(send(get(path, this.client).header(Holding.HEADER, "yes")));
		}
		this.gate.awaitHeld(count);
		return held;
	}

	/** Of three more requests one waits, and two are too many. */
	private Crowd crowd(String path) throws InterruptedException {
		List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			sent.add(send(get(path, this.client)));
		}
		Instant end = Instant.now().plusSeconds(30);
		while (sent.stream().filter(CompletableFuture::isDone).count() < 2 && Instant.now().isBefore(end)) {
			Thread.sleep(5);
		}
		Map<Boolean, List<CompletableFuture<HttpResponse<String>>>> done = sent.stream()
			.collect(Collectors.partitioningBy(CompletableFuture::isDone));
		assertThat(done.get(true)).hasSize(2);
		return new Crowd(done.get(true).stream().map(CompletableFuture::join).toList(), done.get(false).getFirst());
	}

	/** What no test asked before. */
	private static String newOperation() {
		return "/graphql?query=%%7Bn%d:regions%%7BtotalCount%%7D%%7D".formatted(OPERATIONS.incrementAndGet());
	}

	/** A document that others asked too; the page size changes the answer's key alone. */
	private HttpRequest.Builder known(String where, int first, String client) {
		String body = JsonMapper.shared()
			.writeValueAsString(Map.of("query", KNOWN, "variables",
					Map.of("where", JsonMapper.shared().readTree(where), "first", first)));
		return get("/graphql", client).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
	}

	private HttpRequest.Builder get(String path, String client) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("X-Forwarded-For", client);
	}

	private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
		return this.http.sendAsync(request.build(), BodyHandlers.ofString());
	}

	private record Crowd(List<HttpResponse<String>> refused, CompletableFuture<HttpResponse<String>> waiting) {

	}

}
