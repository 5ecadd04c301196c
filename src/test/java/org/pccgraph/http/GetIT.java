package org.pccgraph.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Queries by GET, with no answer kept by the application. */
@ApplicationTest
class GetIT {

	private static final String PAGE = "query Page($first: Int) { schemes(first: $first) { edges { node { id name } } } }";

	private static final String GRAPHQL = "application/graphql-response+json";

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	private GetClient client;

	@BeforeEach
	void connect() {
		this.client = new GetClient(this.port);
	}

	@Test
	void answersWhatPostAnswers() {
		HttpResponse<byte[]> got = this.client
			.get(Map.of("query", PAGE, "variables", "{\"first\":3}", "operationName", "Page"));
		assertThat(got.statusCode()).isEqualTo(200);
		assertThat(GetClient.json(got).at("/data/schemes/edges")).hasSize(3);
		assertThat(got.body())
			.isEqualTo(this.client.post(Map.of("query", PAGE, "variables", Map.of("first", 3))).body());
	}

	@Test
	void saysHowAnAnswerMayBeKept() {
		HttpResponse<byte[]> got = this.client.query(PAGE);
		assertThat(GetClient.header(got, "ETag")).matches("\"[0-9a-f]{32}-0\"");
		assertThat(GetClient.header(got, "Cache-Control")).isEqualTo("no-cache, public");
		assertThat(GetClient.header(got, "Vary")).contains("Accept", "Accept-Encoding");
	}

	@Test
	void doesNotAnswerAgainWhatTheClientHas() {
		String tag = GetClient.header(this.client.query(PAGE), "ETag");
		assertThat(this.statements.during(() -> {
			HttpResponse<byte[]> again = this.client.query(PAGE, "If-None-Match", "\"other\", W/" + tag);
			assertThat(again.statusCode()).isEqualTo(304);
			assertThat(again.body()).isEmpty();
			assertThat(GetClient.header(again, "ETag")).isEqualTo(tag);
			assertThat(GetClient.header(again, "Cache-Control")).isEqualTo("no-cache, public");
			assertThat(GetClient.header(again, "Vary")).contains("Accept", "Accept-Encoding");
		})).isEmpty();
	}

	@Test
	void tagsEachAnswerDifferently() {
		Map<String, String> page = Map.of("query", PAGE, "variables", "{\"first\":3}");
		assertThat(Stream
			.of(this.client.query(PAGE), this.client.query(PAGE + " "), this.client.get(page),
					this.client.get(page, "Accept", GRAPHQL),
					this.client.get(Map.of("query", PAGE, "variables", "{\"first\":4}")))
			.map((answer) -> GetClient.header(answer, "ETag"))).doesNotHaveDuplicates().doesNotContain("");
	}

	@Test
	void theOrderOfVariablesMakesNoDifference() {
		String query = "query Q($a: Int, $b: Int) { a: schemes(first: $a) { totalCount } b: people(first: $b) { totalCount } }";
		assertThat(
				GetClient.header(this.client.get(Map.of("query", query, "variables", "{\"a\": 1, \"b\": 2}")), "ETag"))
			.isEqualTo(GetClient.header(this.client.get(Map.of("query", query, "variables", "{\"b\":2,\"a\":1}")),
					"ETag"));
	}

	@Test
	void compressesUnderATagOfItsOwn() throws IOException {
		Map<String, String> page = Map.of("query", PAGE, "variables", "{\"first\":50}");
		HttpResponse<byte[]> plain = this.client.get(page, "Accept-Encoding", "identity, gzip;q=0");
		HttpResponse<byte[]> compressed = this.client.get(page, "Accept-Encoding", "br, gzip");
		assertThat(GetClient.header(plain, "Content-Encoding")).isEmpty();
		assertThat(GetClient.header(compressed, "Content-Encoding")).isEqualTo("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
			.isEqualTo(plain.body());
		String tag = GetClient.header(compressed, "ETag");
		assertThat(tag).isNotEqualTo(GetClient.header(plain, "ETag"));
		assertThat(this.client.get(page, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.client.get(page, "If-None-Match", tag).statusCode()).isEqualTo(200);
	}

	@Test
	void headSaysWhatGetWould() {
		HttpResponse<byte[]> head = this.client.head("/graphql?query=%7Bschemes%7BtotalCount%7D%7D");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(GetClient.header(head, "ETag"))
			.isEqualTo(GetClient.header(this.client.query("{schemes{totalCount}}"), "ETag"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json                                               | application/json
			application/graphql-response+json                              | application/graphql-response+json
			application/json;q=0.5, application/graphql-response+json      | application/graphql-response+json
			application/graphql-response+json;q=0.5, application/json      | application/json
			text/html, */*;q=0.1                                           | application/json
			application/*+json                                             | application/graphql-response+json
			""")
	void answersInTheTypeThatIsLikedBest(String accept, String type) {
		assertThat(GetClient.header(this.client.query(PAGE, "Accept", accept), "Content-Type")).isEqualTo(type);
		assertThat(GetClient.header(this.client.post(Map.of("query", PAGE), "Accept", accept), "Content-Type"))
			.isEqualTo(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/graphql                                              | 400 | BAD_REQUEST
			/graphql?query=                                       | 400 | BAD_REQUEST
			/graphql?query=%7B__typename%7D&query=%7B__typename%7D | 400 | BAD_REQUEST
			/graphql?query=%ff                                    | 400 | BAD_REQUEST
			/graphql?query=%7B__typename%7D&variables=%5B%5D      | 400 | BAD_REQUEST
			/graphql?query=%7B__typename%7D&variables=nonsense    | 400 | BAD_REQUEST
			/graphql?query=%7B__typename%7D&extensions=1          | 400 | BAD_REQUEST
			/graphql?query=%7B__typename%7D&documentId=scheme-page | 400 | BAD_REQUEST
			/graphql?documentId=none                              | 404 | DOCUMENT_NOT_FOUND
			/graphql?documentId=sha256:00                         | 404 | DOCUMENT_NOT_FOUND
			/graphql?query=%7B                                    | 400 | GRAPHQL_PARSE_FAILED
			/graphql?query=%7Bnothing%7D                          | 400 | GRAPHQL_VALIDATION_FAILED
			/graphql?query=mutation%7Banything%7D                 | 400 | GRAPHQL_VALIDATION_FAILED
			/graphql?query=subscription%7Banything%7D             | 400 | GRAPHQL_VALIDATION_FAILED
			/graphql?query=%7B__typename%7D&operationName=Other   | 400 | GRAPHQL_VALIDATION_FAILED
			/graphql?query=%7Bschemes(first:-1)%7BtotalCount%7D%7D | 400 | PAGE_SIZE
			""")
	void whatIsNoQueryIsRefusedWithACode(String path, int status, String code) {
		for (String accept : List.of("application/json", GRAPHQL)) {
			HttpResponse<byte[]> answer = this.client.address(path, "Accept", accept);
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(GetClient.code(answer)).isEqualTo(code);
			assertThat(GetClient.header(answer, "Cache-Control")).isEqualTo("no-store");
			assertThat(GetClient.header(answer, "ETag")).isEmpty();
		}
	}

	@Test
	void anAnswerOfAnotherTypeIsRefused() {
		HttpResponse<byte[]> answer = this.client.query(PAGE, "Accept", "image/png");
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(GetClient.code(answer)).isEqualTo("NOT_ACCEPTABLE");
	}

	@Test
	void whatIsNoAddressIsRefused() {
		assertThat(this.client.raw("/graphql?query=%zz")).startsWith("HTTP/1.1 400")
			.contains("\"BAD_REQUEST\"", "Content-Security-Policy", "no-store")
			.doesNotContain("xception");
		assertThat(this.client.raw("/graphql?query=" + "x".repeat(40_000))).startsWith("HTTP/1.1 4")
			.doesNotContain("xception");
	}

	@Test
	void anErrorOfOneFieldIsNotKept() {
		HttpResponse<byte[]> answer = this.client.query("{ partnersOf(id: \"org:nobody\") { totalCount } }");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(GetClient.code(answer)).isEqualTo("NOT_FOUND");
		assertThat(GetClient.header(answer, "Cache-Control")).isEqualTo("no-store");
		assertThat(GetClient.header(answer, "ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 9_000, 31_000 })
	void anAddressThatIsTooLongIsRefused(int length) {
		HttpResponse<byte[]> answer = this.client.query("{__typename}#" + "x".repeat(length));
		assertThat(answer.statusCode()).isEqualTo(414);
		assertThat(GetClient.code(answer)).isEqualTo("URI_TOO_LONG");
	}

	@ParameterizedTest
	@MethodSource("documents")
	void everyPersistedDocumentIsFoundByItsNames(String id) {
		Map<String, Object> variables = Map.of("id", "org:nelson-trust", "approach", "x", "first", 5);
		String text = PersistedDocuments.read().text(id);
		HttpResponse<byte[]> named = this.client.post(Map.of("documentId", id, "variables", variables));
		assertThat(named.body()).isEqualTo(this.client.post(Map.of("query", text, "variables", variables)).body());
	}

	@Test
	void aPersistedDocumentIsAQueryLikeAnyOther() {
		HttpResponse<byte[]> answer = this.client.get(Map.of("documentId", "partners-of-the-nelson-trust"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(GetClient.json(answer).at("/data/partnersOf/totalCount").asInt()).isEqualTo(6);
		assertThat(GetClient.header(answer, "ETag")).isNotEmpty();
	}

	@Test
	void anUnknownDocumentIsSaidSoToPostToo() {
		HttpResponse<byte[]> answer = this.client.post(Map.of("documentId", "none"), "Accept", GRAPHQL);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(GetClient.header(answer, "Content-Type")).isEqualTo(GRAPHQL);
		assertThat(GetClient.json(answer).at("/errors")).hasSize(1);
		assertThat(GetClient.code(answer)).isEqualTo("DOCUMENT_NOT_FOUND");
	}

	static Stream<String> documents() {
		return PersistedDocuments.read().texts().keySet().stream().sorted();
	}

}
