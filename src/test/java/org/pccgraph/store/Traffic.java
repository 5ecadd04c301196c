package org.pccgraph.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Some clients that ask an application all the time, and what they were answered. */
final class Traffic implements AutoCloseable {

	private static final int CLIENTS = 4;

	private static final Duration PAUSE = Duration.ofMillis(20);

	private static final Set<String> CODES = Set.of("DATABASE_UNAVAILABLE", "UNAVAILABLE", "TIMEOUT");

	private static final List<String> INSIDES = List.of("\tat ", "xception", "MATCH", "CYPHER", "RETURN", "bolt",
			"eo4j", "127.0.0.1", "org.");

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper mapper = new JsonMapper();

	private final String address;

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private final AtomicLong asked = new AtomicLong();

	private final List<Thread> clients = new ArrayList<>();

	private volatile boolean closed;

	Traffic(String port) {
		this.address = "http://127.0.0.1:" + port;
		for (int client = 0; client < CLIENTS; client++) {
			this.clients.add(Thread.ofPlatform().daemon().start(this::askAllTheTime));
		}
	}

	/**
	 * What was answered since this was called before.
	 * @return the answers
	 */
	List<Answer> answers() {
		List<Answer> taken = new ArrayList<>();
		for (Answer answer = this.answers.poll(); answer != null; answer = this.answers.poll()) {
			taken.add(answer);
		}
		return taken;
	}

	/**
	 * Asks once.
	 * @return whether the database's part of it was there
	 */
	boolean isServed() {
		return !graphQl().isError() && send(get("/actuator/health/readiness")).status() == 200;
	}

	private void askAllTheTime() {
		try {
			while (!this.closed) {
				this.answers.add(switch ((int) (this.asked.incrementAndGet() % 4)) {
					case 0 -> graphQl();
					case 1 -> send(get("/graphql?query=%7Bschemes%7BtotalCount%20edges%7Bnode%7Bname%7D%7D%7D%7D"));
					case 2 -> send(get("/export/node.json?id=scheme:checkpoint-durham"));
					default -> send(get("/actuator/health/readiness"));
				});
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Many names and citations, so that the database's answer has several parts. */
	private Answer graphQl() {
		return send(HttpRequest.newBuilder(URI.create(this.address + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(
					"{\"query\": \"{ schemes(first: 100) { edges { node { name summary partners(first: 5) { edges { node { name } citations { section { name } } } } } } } }\"}")));
	}

	private HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path));
	}

	private Answer send(HttpRequest.Builder request) {
		HttpRequest built = request.timeout(Duration.ofSeconds(30)).build();
		try {
			HttpResponse<String> response = this.http.send(built, HttpResponse.BodyHandlers.ofString());
			return new Answer(built.uri().getPath(), response.statusCode(), response.body(), code(response));
		}
		catch (IOException ex) {
			return new Answer(built.uri().getPath(), 0, ex.toString(), "");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Answer(built.uri().getPath(), 200, "", "");
		}
	}

	private String code(HttpResponse<String> response) {
		JsonNode body = this.mapper.readTree(response.body());
		return body.path("errors").path(0).path("extensions").path("code").asString("");
	}

	@Override
	public void close() {
		this.closed = true;
		this.clients.forEach((client) -> {
			try {
				client.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	/**
	 * An answer.
	 *
	 * @param path what was asked for
	 * @param status the status; 0 where there was no answer
	 * @param body the answer
	 * @param code the first error's code, or nothing
	 */
	record Answer(String path, int status, String body, String code) {

		boolean isError() {
			return this.status != 200 || !this.code.isEmpty();
		}

		/** What the contract says, and nothing of our insides. */
		void assertClean() {
			if (!isError()) {
				return;
			}
			assertThat(this.status).as("%s", this).isIn(200, 503, 504);
			if (!this.path.startsWith("/actuator")) {
				assertThat(this.code).as("%s", this).isIn(CODES);
			}
			assertThat(this.body).doesNotContain(INSIDES);
		}

	}

}
