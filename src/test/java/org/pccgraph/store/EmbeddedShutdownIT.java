package org.pccgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.test.ApplicationProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The end of a process: what is being answered is answered. Its log is JSON, as in the
 * image.
 */
class EmbeddedShutdownIT {

	private static final String BODY = "{\"query\": \"query Slow { search(text: \\\"Jane Nobody\\\", first: 3) { totalCount } }\"}";

	private static final Map<String, String> AS_IN_THE_IMAGE = Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs",
			"LOGGING_LEVEL_ORG_PCCGRAPH_OPERATIONS", "info");

	private static final Pattern ACTIVE = Pattern
		.compile("(?m)^http_server_requests_active_seconds_count\\{.*} (\\S+)$");

	@TempDir
	private Path folder;

	@Test
	void aRequestOnItsWayIsAnsweredAndTheProcessEnds() throws Exception {
		try (ApplicationProcess application = ApplicationProcess.start(this.folder, List.of("-Xmx512m"),
				AS_IN_THE_IMAGE, "--store.embedded.folder=" + this.folder.resolve("data"), "--query.warm-up=false");
				Socket client = connect(application)) {
			send(client, """
					POST /graphql HTTP/1.1
					Host: localhost
					Content-Type: application/json
					X-Request-Id: slow-1
					Content-Length: %d
					Connection: close

					""".formatted(BODY.length()).replace("\n", "\r\n") + BODY.substring(0, 20));
			// It has come as far as the application, which waits for its rest.
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> underWay(application.port()) > 1);
			application.terminate();
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.until(() -> application.output().contains("Commencing graceful shutdown"));
			Thread.sleep(1000);
			assertThat(application.isAlive()).isTrue();
			send(client, BODY.substring(20));
			String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 200").contains("X-Request-Id: slow-1", "\"totalCount\":");
			assertThat(application.awaitEnd()).isEqualTo(143);
			assertLogged(application.output());
		}
	}

	private static Socket connect(ApplicationProcess application) throws IOException {
		application.ready();
		return new Socket("localhost", application.port());
	}

	/** That for the metrics is one of them. */
	private static double underWay(int port) throws IOException {
		URI metrics = URI.create("http://localhost:%d/actuator/prometheus".formatted(port));
		try (InputStream in = metrics.toURL().openStream()) {
			return ACTIVE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
				.results()
				.mapToDouble((found) -> Double.parseDouble(found.group(1)))
				.sum();
		}
	}

	private static void send(Socket client, String text) throws IOException {
		client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().flush();
	}

	private static void assertLogged(String output) {
		List<JsonNode> lines = output.lines().map(JsonMapper.shared()::readTree).toList();
		assertThat(lines).filteredOn((line) -> line.path("requestId").asString("").equals("slow-1"))
			.anySatisfy((line) -> {
				assertThat(line.at("/log/logger").asString()).isEqualTo("org.pccgraph.operations");
				assertThat(line.path("operation").asString()).isEqualTo("Slow");
				assertThat(line.at("/graphql/kind").asString()).isEqualTo("search");
				assertThat(line.at("/graphql/outcome").asString()).isEqualTo("answered");
				assertThat(line.at("/graphql/database_ms").isNumber()).isTrue();
			});
		assertThat(output).doesNotContain("Nobody");
	}

}
