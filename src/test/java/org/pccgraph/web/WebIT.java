package org.pccgraph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class WebIT {

	private static final String JSON = "application/json";

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Nested
	class EveryAnswer {

		@ParameterizedTest
		@ValueSource(strings = { "/", "/graphiql", "/graphiql/examples", "/graphql", "/graphql?query=%7B__typename%7D",
				"/graphql/schema", "/nowhere", "/actuator/health", "/export/dataset.json", "/export/nothing",
				"/scheme/project-she", "/export/node.json?id=scheme:nothing",
				"/webjars/react/18.3.1/umd/react.production.min.js" })
		void saysWhatABrowserMayDoWithIt(String path) throws Exception {
			HttpResponse<String> answer = get(path);
			assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'")
				.contains("frame-ancestors 'none'", "script-src 'self';")
				.doesNotContain("unsafe-eval");
			assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
			assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()");
		}

		@Test
		void allowsInlineStylesToGraphiqlAlone() throws Exception {
			assertThat(header(get("/graphiql"), "Content-Security-Policy"))
				.contains("style-src 'self' 'unsafe-inline'");
			assertThat(header(get("/"), "Content-Security-Policy")).doesNotContain("unsafe");
		}

		@Test
		void isForOurOwnOriginUnlessConfigured() throws Exception {
			HttpResponse<String> answer = send(request("/graphql").header("Origin", "https://elsewhere.example")
				.header("Content-Type", JSON)
				.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		}

		@Test
		void keepsLibrariesForEver() throws Exception {
			assertThat(header(get("/_static/graphiql/3.2.0/graphiql.min.css"), "Cache-Control")).contains("immutable");
			assertThat(header(get("/webjars/lit-html/3.3.1/lit-html.js"), "Cache-Control")).contains("immutable");
		}

	}

	@Nested
	class Pages {

		@ParameterizedTest
		@CsvSource(textBlock = """
				/, graphiql
				/graphiql, graphiql.min.js
				""")
		void areHtml(String path, String part) throws Exception {
			HttpResponse<String> answer = get(path);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(header(answer, "Content-Type")).startsWith("text/html");
			assertThat(answer.body()).contains("<html lang=\"en-GB\">", part);
		}

		@Test
		void redirectASlashTooMany() throws Exception {
			HttpResponse<String> answer = get("/graphiql/");
			assertThat(answer.statusCode()).isEqualTo(302);
			assertThat(header(answer, "Location")).endsWith("/graphiql");
		}

		@Test
		void listTheExamples() throws Exception {
			JsonNode examples = WebIT.this.json.readTree(get("/graphiql/examples").body());
			assertThat(examples).hasSize(ExampleFiles.read().size());
			assertThat(examples.get(1).get("slug").asString()).isEqualTo("partners-of-a-body");
			assertThat(examples.get(1).get("variables").asString()).contains("org:nelson-trust");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				GET    | /nowhere/project-she/ | 404 | <h1>There is nothing at this address</h1>
				GET    | /nowhere/project-she/ | 404 | value="project she"
				GET    | /nowhere/%22%3E%3Cb   | 404 | value="b"
				POST   | /areas                | 405 | <h1>This address is for reading only</h1>
				DELETE | /                     | 405 | <h1>This address is for reading only</h1>
				""")
		void tellABrowserWhatIsWrong(String method, String path, int status, String part) throws Exception {
			HttpResponse<String> answer = send(
					request(path).header("Accept", "text/html,*/*").method(method, BodyPublishers.noBody()));
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(header(answer, "Content-Type")).startsWith("text/html");
			assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
			assertThat(answer.body()).contains(part, "action=\"/search\"", "<nav aria-label=\"Main\">");
		}

		@Test
		void tellABrowserThatItSentTooMuch() throws Exception {
			HttpResponse<String> answer = send(request("/graphql").header("Content-Type", JSON)
				.header("Accept", "text/html,*/*")
				.POST(BodyPublishers.ofString(large(300))));
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("<h1>What was sent is too large</h1>");
		}

		@ParameterizedTest
		@ValueSource(strings = { "/", "/scheme/project-she", "/graphiql" })
		void canBeAskedForTheirHeadersAlone(String path) throws Exception {
			HttpResponse<String> answer = send(request(path).HEAD());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
		}

		@ParameterizedTest
		@ValueSource(strings = { "/explorer/explorer.css", "/explorer/takeaway.js", "/graphiql/toolbar.js" })
		void haveScriptsAndStylesThatAreAskedAboutAndCompressed(String path) throws Exception {
			HttpResponse<String> answer = send(request(path).header("Accept-Encoding", "gzip"));
			assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
			assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
			assertThat(send(request(path).header("If-None-Match", header(answer, "ETag"))).statusCode()).isEqualTo(304);
		}

		@Test
		void nameAllTheirModulesByAnAddressThatCanBeKept() throws Exception {
			String page = send(request("/approaches").GET()).body();
			List<String> assets = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
				.matcher(page)
				.results()
				.map((match) -> match.group(1))
				.toList();
			assertThat(assets).anyMatch((path) -> path.endsWith("/explorer/explorer.css"))
				.anyMatch((path) -> path.endsWith("/explorer/pages/approaches.js"))
				.anyMatch((path) -> path.endsWith("/explorer/approaches/matrix.js"))
				.anyMatch((path) -> path.endsWith("/lit-html.js"));
			for (String path : assets) {
				HttpResponse<String> answer = send(request(path).GET());
				assertThat(answer.statusCode()).as(path).isEqualTo(200);
				assertThat(header(answer, "Cache-Control")).as(path).contains("immutable");
			}
		}

		@Test
		void getTheScriptsOfAnotherInstanceHere() throws Exception {
			HttpResponse<String> answer = send(request("/assets/0123456789ab/explorer/page.js").GET());
			assertThat(answer.statusCode()).isEqualTo(307);
			assertThat(header(answer, "Location")).isEqualTo("/explorer/page.js");
			assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
			assertThat(send(request("/assets/0123456789ab//example.org").GET()).statusCode()).isEqualTo(404);
		}

	}

	@Nested
	class Refused {

		@ParameterizedTest
		@ValueSource(strings = { "", "{", "[]", "\"query\"", "{}", "{\"query\": null}", "{\"query\": {}}",
				"{\"query\": \"{ __typename }\", \"variables\": []}", "nonsense" })
		void whatIsNoOperation(String body) throws Exception {
			assertRefused(post(JSON, BodyPublishers.ofString(body)), 400, "BAD_REQUEST");
		}

		@Test
		void aLargeBodyThatSaysItsLength() throws Exception {
			assertRefused(post(JSON, BodyPublishers.ofString(large(300))), 413, "TOO_LARGE");
		}

		@Test
		void aLargeBodyInChunks() throws Exception {
			byte[] body = large(300).getBytes(StandardCharsets.UTF_8);
			assertRefused(post(JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))), 413,
					"TOO_LARGE");
		}

		@Test
		void nothingThatIsSmallEnough() throws Exception {
			byte[] body = large(200).getBytes(StandardCharsets.UTF_8);
			HttpResponse<String> answer = post(JSON,
					BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains("\"__typename\":\"Query\"");
		}

		@ParameterizedTest
		@ValueSource(strings = { "PUT", "DELETE", "OPTIONS", "PATCH" })
		void otherMethods(String method) throws Exception {
			HttpResponse<String> answer = send(request("/graphql").method(method, BodyPublishers.noBody()));
			assertThat(answer.statusCode()).isEqualTo(405);
			assertThat(header(answer, "Allow")).isEqualTo("GET,HEAD,POST");
			assertRefused(answer, 405, "METHOD_NOT_ALLOWED");
		}

		@ParameterizedTest
		@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "nonsense" })
		void otherContentTypes(String type) throws Exception {
			assertRefused(post(type, BodyPublishers.ofString("{ __typename }")), 415, "UNSUPPORTED_MEDIA_TYPE");
		}

		@ParameterizedTest
		@ValueSource(strings = { "image/png", "text/event-stream" })
		void answersOfAnotherType(String accept) throws Exception {
			HttpResponse<String> answer = send(request("/graphql").header("Content-Type", JSON)
				.header("Accept", accept)
				.POST(BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));
			assertRefused(answer, 406, "NOT_ACCEPTABLE");
		}

		@ParameterizedTest
		@ValueSource(strings = { "/nowhere", "/error", "/graphiql/nothing.js", "/graphiql/examples/1",
				"/webjars/react/../../application.yaml" })
		void otherAddresses(String path) throws Exception {
			assertRefused(get(path), 404, "NOT_FOUND");
		}

	}

	@Nested
	class OperationsThatFail {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				{ dataset                                  | GRAPHQL_PARSE_FAILED
				{ nothing }                                | GRAPHQL_VALIDATION_FAILED
				mutation { anything }                      | GRAPHQL_VALIDATION_FAILED
				query A { __typename } query B { dataset } | GRAPHQL_VALIDATION_FAILED
				query Q($first: Int!) { schemes(first: $first) { totalCount } } | GRAPHQL_VALIDATION_FAILED
				{ schemes(first: -1) { totalCount } }      | PAGE_SIZE
				""")
		void sayWhyInACode(String query, String code) throws Exception {
			HttpResponse<String> answer = post(JSON, BodyPublishers.ofString(operation(query, Map.of())));
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(WebIT.this.json.readTree(answer.body()).get("errors")).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.at("/extensions/code").asString()).isEqualTo(code));
		}

	}

	private void assertRefused(HttpResponse<String> answer, int status, String code) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "Content-Type")).startsWith(JSON);
		JsonNode errors = this.json.readTree(answer.body()).get("errors");
		assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.get("message").asString()).isNotBlank();
			assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
		});
		assertThat(answer.body()).doesNotContain("xception", "\tat ", "org.");
	}

	private String operation(String query, Map<?, ?> variables) {
		return this.json.writeValueAsString(Map.of("query", query, "variables", variables));
	}

	private String large(int kibibytes) {
		return operation("{ __typename } #" + "x".repeat(kibibytes * 1024), Map.of());
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path));
	}

	private HttpResponse<String> post(String type, BodyPublisher body) throws IOException, InterruptedException {
		return send(request("/graphql").header("Content-Type", type).POST(body));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
