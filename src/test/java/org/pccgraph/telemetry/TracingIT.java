package org.pccgraph.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SecondApplication;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A request's trace, where one is asked for. */
@ApplicationTest
class TracingIT {

	private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

	private static final String CALLER = "b7ad6b7169203331";

	@Autowired
	private ApplicationContext untraced;

	@Autowired
	private Neo4jConnectionDetails connection;

	@Test
	void nothingIsTracedUnlessAskedFor() {
		assertThat(this.untraced.getBean(Spans.class)).isSameAs(Spans.NONE);
		assertThat(this.untraced.getBeansOfType(io.micrometer.tracing.Tracer.class)).isEmpty();
		assertThat(this.untraced.getBeansOfType(io.opentelemetry.api.OpenTelemetry.class)).isEmpty();
	}

	@Test
	void aRequestItsOperationAndItsStatementsAreSpansOfOneTrace() throws Exception {
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		HttpServer receiver = receiver(received);
		Kept kept = new Kept();
		try (SecondApplication application = application(receiver, kept)) {
			ask(application,
					"query Lookup($text: String!) { found: search(text: $text, first: 1) "
							+ "{ edges { node { node { id } } } } dataset { version } }",
					Map.of("text", "Jane Nobody"));
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> kept.named("http").size() == 1 && text(received).contains(CYPHER));
		}
		finally {
			receiver.stop(0);
		}
		SpanData http = kept.named("http").getFirst();
		assertThat(http.getParentSpanId()).isEqualTo(CALLER);
		SpanData operation = kept.named("query several").getFirst();
		assertThat(operation.getParentSpanId()).isEqualTo(http.getSpanId());
		assertThat(attribute(operation, "graphql.operation.name")).isEqualTo("Lookup");
		SpanData read = kept.under(operation, "read").getFirst();
		assertThat(attribute(read, "db.operation.name")).isEqualTo("Lookup");
		assertThat(kept.under(read, "statement")).hasSize(2)
			.allSatisfy((statement) -> assertThat(attribute(statement, "db.query.text")).startsWith(CYPHER))
			.allSatisfy((statement) -> assertThat(statement.getStartEpochNanos()).isBetween(read.getStartEpochNanos(),
					read.getEndEpochNanos()));
		assertThat(kept.spans).allSatisfy((span) -> assertThat(span.toString()).doesNotContain("Nobody"));
		assertThat(text(received)).contains("pcc-partnership-graph", "query several").doesNotContain("Nobody");
	}

	private static final String CYPHER = "CYPHER 25";

	private static HttpServer receiver(ByteArrayOutputStream received) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/v1/traces", (exchange) -> {
			byte[] body = exchange.getRequestBody().readAllBytes();
			synchronized (received) {
				received.writeBytes(body);
			}
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
		return server;
	}

	/** What the protocol has as text stands in it as it is. */
	private static String text(ByteArrayOutputStream received) {
		synchronized (received) {
			return received.toString(StandardCharsets.ISO_8859_1);
		}
	}

	private SecondApplication application(HttpServer receiver, Kept kept) {
		return SecondApplication.start(this.connection,
				(context) -> context.getBeanFactory().registerSingleton("kept", kept),
				"management.opentelemetry.tracing.export.schedule-delay=100ms",
				"%s=http://127.0.0.1:%d/v1/traces".formatted(TracingSwitch.ENDPOINT, receiver.getAddress().getPort()));
	}

	/** The caller's trace is recorded, so this is too, whatever part of others is. */
	private static void ask(SecondApplication application, String query, Map<String, Object> variables)
			throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:%d/graphql".formatted(application.port()));
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
		assertThat(HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri)
				.header("Content-Type", "application/json")
				.header("traceparent", "00-%s-%s-01".formatted(TRACE, CALLER))
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString())
			.body()).doesNotContain("errors");
	}

	private static @Nullable String attribute(SpanData span, String name) {
		return span.getAttributes().get(AttributeKey.stringKey(name));
	}

	/** Keeps the spans of the test's own trace. */
	private static final class Kept implements SpanExporter {

		private final List<SpanData> spans = new CopyOnWriteArrayList<>();

		@Override
		public CompletableResultCode export(Collection<SpanData> finished) {
			finished.stream().filter((span) -> span.getTraceId().equals(TRACE)).forEach(this.spans::add);
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode flush() {
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode shutdown() {
			return CompletableResultCode.ofSuccess();
		}

		List<SpanData> named(String start) {
			return this.spans.stream().filter((span) -> span.getName().startsWith(start)).toList();
		}

		List<SpanData> under(SpanData parent, String name) {
			return named(name).stream().filter((span) -> span.getParentSpanId().equals(parent.getSpanId())).toList();
		}

	}

}
