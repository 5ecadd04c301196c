package org.pccgraph.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SecondApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which pages of other origins may ask us is configured; a second application lets one.
 */
@ApplicationTest
class CorsIT {

	private static final String FRIEND = "https://friend.example";

	private static final String STRANGER = "https://stranger.example";

	private static final String QUERY = "/graphql?query=%7B__typename%7D";

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private Neo4jConnectionDetails connection;

	@LocalServerPort
	private int port;

	@Test
	void nobodyElseMayAskUnlessConfigured() throws Exception {
		assertThat(allowed(get(this.port, QUERY, FRIEND))).isEmpty();
		assertThat(allowed(preflight(this.port, FRIEND))).isEmpty();
		assertThat(allowed(get(this.port, "/export/dataset.json", FRIEND))).isEmpty();
	}

	@Test
	void whoIsConfiguredMayAskAndNobodyElse() throws Exception {
		try (SecondApplication application = SecondApplication.start(this.connection,
				"spring.graphql.cors.allowed-origins=" + FRIEND, "spring.graphql.cors.allowed-methods=GET,POST",
				"spring.graphql.cors.allowed-headers=content-type")) {
			int other = application.port();
			assertThat(allowed(get(other, QUERY, FRIEND))).isEqualTo(FRIEND);
			assertThat(allowed(post(other, FRIEND))).isEqualTo(FRIEND);
			HttpResponse<String> preflight = preflight(other, FRIEND);
			assertThat(preflight.statusCode()).isEqualTo(200);
			assertThat(allowed(preflight)).isEqualTo(FRIEND);
			assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("")).contains("POST");
			assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
			assertThat(get(other, QUERY, STRANGER).statusCode()).isEqualTo(403);
			assertThat(preflight(other, STRANGER).statusCode()).isEqualTo(403);
			assertThat(allowed(get(other, "/actuator/health", FRIEND))).isEmpty();
		}
	}

	private HttpResponse<String> get(int port, String path, String origin) throws Exception {
		return send(request(port, path, origin));
	}

	private HttpResponse<String> post(int port, String origin) throws Exception {
		return send(request(port, "/graphql", origin).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));
	}

	private HttpResponse<String> preflight(int port, String origin) throws Exception {
		return send(request(port, "/graphql", origin).header("Access-Control-Request-Method", "POST")
			.header("Access-Control-Request-Headers", "content-type")
			.method("OPTIONS", BodyPublishers.noBody()));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(int port, String path, String origin) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Origin", origin);
	}

	private static String allowed(HttpResponse<?> answer) {
		return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
	}

}
