package org.pccgraph.telemetry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.StatementCounter;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A request is found again in its answer, in the log and in the database. */
@ApplicationTest
class RequestLogIT {

	private static final String SEARCH = "query Lookup($text: String!) { search(text: $text, first: 2) "
			+ "{ edges { node { node { id } } } } }";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Logger logger = (Logger) LoggerFactory.getLogger(OperationLog.NAME);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>() {

		/** What a thread knows of its request, it knows only now. */
		@Override
		protected void append(ILoggingEvent event) {
			event.prepareForDeferredProcessing();
			super.append(event);
		}

	};

	@Autowired
	private StatementCounter database;

	@LocalServerPort
	private int port;

	@BeforeEach
	void listen() {
		this.log.start();
		this.logger.addAppender(this.log);
		this.logger.setLevel(Level.INFO);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.log);
		this.logger.setLevel(Level.WARN);
	}

	@Test
	void anOperationIsLoggedWithItsNameAndItsRequest() throws Exception {
		HttpResponse<String> answer = post("request-8", SEARCH, Map.of("text", "Jane Nobody-Atall"));
		assertThat(id(answer)).isEqualTo("request-8");
		assertThat(this.log.list).singleElement().satisfies((line) -> {
			assertThat(line.getLevel()).isEqualTo(Level.INFO);
			assertThat(line.getMDCPropertyMap()).containsEntry("requestId", "request-8")
				.containsEntry("operation", "Lookup");
			assertThat(line.getFormattedMessage()).matches("Lookup answered in \\d+ ms");
			assertThat(pairs(line)).contains("graphql.kind=\"search\"", "graphql.outcome=\"answered\"",
					"graphql.document=\"none\"", "graphql.cache=\"none\"");
			assertThat(pairs(line).toString()).contains("graphql.cost=", "graphql.database_ms=")
				.doesNotContainIgnoringCase("Nobody");
		});
	}

	@Test
	void whatIsAskedIsNeverInTheLog() throws Exception {
		post("request-9", "{ search(text: \"Jane Nobody\", first: -1) { totalCount } }", Map.of());
		post("request-10", "{ search(text: \"Jane Nobody\") { nothing } }", Map.of());
		post("request-11", "{ partnersOf(id: \"person:jane-nobody\") { totalCount } }", Map.of());
		post("request-12", "query Count($a: Int!) { schemes(first: $a) { totalCount } }", Map.of("a", "Jane Nobody"));
		assertThat(this.log.list).hasSize(4).allSatisfy((line) -> {
			assertThat(line.getFormattedMessage() + pairs(line)).doesNotContainIgnoringCase("nobody");
			assertThat(line.getMDCPropertyMap()).containsKey("requestId");
		});
		assertThat(this.log.list.stream().map(RequestLogIT::pairs).map(Object::toString)).satisfiesExactly(
				(pairs) -> assertThat(pairs).contains("\"refused\"", "\"PAGE_SIZE\""),
				(pairs) -> assertThat(pairs).contains("\"refused\"", "\"GRAPHQL_VALIDATION_FAILED\""),
				(pairs) -> assertThat(pairs).contains("\"NOT_FOUND\""),
				(pairs) -> assertThat(pairs).contains("\"refused\"", "\"GRAPHQL_VALIDATION_FAILED\""));
	}

	@Test
	void theDatabaseKnowsOperationAndRequest() {
		assertThat(this.database.metadataDuring(() -> post("request-13", SEARCH, Map.of("text", "trust"))))
			.contains(Map.of("operation", "Lookup", "requestId", "request-13"));
		assertThat(this.database
			.metadataDuring(() -> post("request-14", "{ schemes(first: 1) { edges { node { id } } } }", Map.of())))
			.contains(Map.of("operation", "schemes", "requestId", "request-14"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql", "/nowhere", "/graphql?query=%7B__typename%7D", "/actuator/health",
			"/export/dataset.json" })
	void everyAnswerHasAnId(String path) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		String made = id(HTTP.send(request.build(), BodyHandlers.ofString()));
		assertThat(UUID.fromString(made)).isNotNull();
		assertThat(id(HTTP.send(request.header("X-Request-Id", "not an id").build(), BodyHandlers.ofString())))
			.isNotEqualTo(made)
			.isNotEqualTo("not an id");
		assertThat(id(HTTP.send(request.setHeader("X-Request-Id", "mine").build(), BodyHandlers.ofString())))
			.isEqualTo("mine");
	}

	private HttpResponse<String> post(String id, String query, Map<String, Object> variables) {
		try {
			return HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.header("X-Request-Id", id)
				.POST(BodyPublishers
					.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables))))
				.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String id(HttpResponse<?> answer) {
		assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
		return answer.headers().firstValue("X-Request-Id").orElseThrow();
	}

	private static List<String> pairs(ILoggingEvent line) {
		return line.getKeyValuePairs().stream().map(Object::toString).toList();
	}

}
