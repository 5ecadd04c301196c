package org.pccgraph.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.test.HostileTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the fuzzer, or reading with its eyes, found once. */
@HostileTest
class FoundIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0}")
	@MethodSource("found")
	void isAnsweredAsAnythingElse(String what, Attack attack) throws Exception {
		Sender.Reply reply = Sender.to(this.port).send(attack, "198.51.100.9");
		assertThat(Verdict.of(attack, reply)).as(reply.toString()).isEmpty();
		assertThat(reply.took()).isLessThan(Duration.ofSeconds(5));
	}

	static Stream<Arguments> found() {
		String id = "query Q($v: ID!) { node(id: $v) { id } timeline(id: $v) { totalCount } }";
		return Stream.of(
				Arguments.of("half a surrogate pair in a message",
						Attack.operation("found", id, "{\"v\": \"\\ud800x\"}")),
				Arguments.of("money with a million million decimals",
						Attack.operation("found", "{ grants(where: { amount: { eq: 1e-900000000 } }) { totalCount } }",
								null)),
				Arguments.of("fragments that come to more than there can be",
						Attack.operation("found", fragments(20), null)),
				Arguments.of("fragments in fragments so deep that their validation has no stack left",
						Attack.operation("found", Documents.spreads(1600), null)),
				Arguments.of("fragments in fragments whose validation takes the cube of their number",
						Attack.operation("found", Documents.spreads(800), null)),
				Arguments.of("operations that are each validated with all fragments",
						Attack.operation("found", Documents.operations(400, 5000), null)),
				Arguments.of("introspection too often",
						Attack.operation("found",
								"{ a: __type(name: \"Scheme\") { name } b: __type(name: \"Scheme\") { name } }", null)),
				Arguments.of("introspection too deep", Attack.operation("found",
						"{ __schema { types { " + "ofType { ".repeat(40) + "name" + " }".repeat(40) + " } } }", null)),
				Arguments.of("a chunk without length", raw(
						"POST /graphql HTTP/1.1\nHost: a\nConnection: close\nContent-Type: application/json\nTransfer-Encoding: chunked\n\nzz\n{}\n0\n\n")),
				Arguments.of("a parameter that is no text",
						raw("GET /graphql?query=%ff%fe HTTP/1.1\nHost: a\nConnection: close\n\n")),
				Arguments.of("a parameter that is hardly encoded",
						raw("GET /search?%zz=1 HTTP/1.1\nHost: a\nConnection: close\n\n")),
				Arguments.of("a body of any type", raw(
						"POST /graphql HTTP/1.1\nHost: a\nConnection: close\nContent-Type: */*\nContent-Length: 2\n\n{}")),
				Arguments.of("a body of any type where there is nothing", raw(
						"POST /nowhere HTTP/1.1\nHost: a\nConnection: close\nContent-Type: text/*\nContent-Length: 2\n\n{}")),
				Arguments.of("a body of a type that begins with a quotation mark", raw(
						"POST /graphql HTTP/1.1\nHost: a\nConnection: close\nContent-Type: \"x/y\nContent-Length: 2\n\n{}")),
				Arguments.of("a page, with a list of types for a body, of which the first makes no sense", raw(
						"GET /explorer/explorer.css HTTP/1.1\nHost: a\nConnection: close\nContent-Type: \"x\"/, \"y\",,,\n\n")),
				Arguments.of("a table in answer to a body of a type that is a date", raw(
						"POST /graphql HTTP/1.1\nHost: a\nConnection: close\nAccept: text/csv\nContent-Type: Thu, 01 Jan 1970 00:00:00 GMT\nContent-Length: 2\n\n{}")),
				Arguments.of("an answer of a type that begins with a quotation mark",
						raw("GET / HTTP/1.1\nHost: a\nConnection: close\nAccept: text/html, \"x/y\n\n")),
				Arguments.of("an answer to an operation, of such a type", raw(
						"POST /graphql HTTP/1.1\nHost: a\nConnection: close\nAccept: \"x/y\nContent-Type: application/json\nContent-Length: 2\n\n{}")),
				Arguments.of("a form without the boundary between its parts", raw(
						"POST /nowhere HTTP/1.1\nHost: a\nConnection: close\nContent-Type: multipart/form-data\nContent-Length: 2\n\n{}")),
				Arguments.of("an address longer than a file's name can be",
						Attack.get("found", "/" + Attack.encoded("\uFF9B".repeat(100)))),
				Arguments.of("a document of the first halves of surrogate pairs",
						Attack.operation("found", "\udb71".repeat(9000), null)),
				Arguments.of("a very long word",
						Attack.operation("found", "query Q($v: String!) { search(text: $v) { totalCount } }",
								Json.of(Map.of("v", "a".repeat(100_000))))));
	}

	@Test
	void whatIsSentBackIsShortened() throws Exception {
		String value = "[".repeat(200) + "1 ".repeat(10_000) + "]".repeat(200);
		Attack attack = Attack.operation("found", "{ schemes(first: %s) { totalCount } }".formatted(value), null);
		Sender.Reply reply = Sender.to(this.port).send(attack, "198.51.100.9");
		assertThat(reply.body()).contains("GRAPHQL_VALIDATION_FAILED").hasSizeLessThan(20_000);
		assertThat(reply.took()).isLessThan(Duration.ofSeconds(5));
	}

	private static Attack raw(String lines) {
		return Attack.raw("found", lines.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	private static String fragments(int length) {
		StringBuilder document = new StringBuilder("{ schemes(first: 1) { edges { node { ...F0 } } } }");
		for (int i = 0; i < length; i++) {
			String next = (i + 1 < length) ? "...F" + (i + 1) : "id";
			for (String alias : List.of("a", "b")) {
				document.append(alias.equals("a") ? " fragment F%d on Scheme {".formatted(i) : "")
					.append(" %s: partOf(first: 1) { edges { node { %s } } }".formatted(alias, next));
			}
			document.append(" }");
		}
		return document.toString();
	}

}
