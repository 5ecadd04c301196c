package org.pccgraph.http;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Any result as CSV. */
@ApplicationTest
class CsvIT {

	private static final String[] CSV = { "Accept", "text/csv" };

	private static final String PARTNERS = """
			query Partners($id: ID!) { partnersOf(id: $id) { totalCount edges { node {
			  body { name }
			  via { initiative { name } partnerParts { relationship citations {
			    document { name url } section { number } } } }
			} } } }""";

	@LocalServerPort
	private int port;

	private GetClient client;

	@BeforeEach
	void connect() {
		this.client = new GetClient(this.port);
	}

	@Test
	void partnersHaveARowForEachPartWithItsSources() {
		List<CSVRecord> rows = rows(
				this.client.post(Map.of("query", PARTNERS, "variables", Map.of("id", "org:nelson-trust")), CSV));
		assertThat(rows.getFirst().getParser().getHeaderNames()).containsExactly("totalCount", "body.name",
				"via.initiative.name", "via.partnerParts.relationship", "via.partnerParts.citations.document.name",
				"via.partnerParts.citations.document.url", "via.partnerParts.citations.section.number");
		assertThat(rows).filteredOn((row) -> row.get("body.name").equals("Gloucester Homes"))
			.singleElement()
			.satisfies((row) -> assertThat(row.toList()).containsExactly("6", "Gloucester Homes",
					"Gloucestershire Vulnerable Women with Complex Needs Project", "PARTNER_IN",
					"PCCs Making a Difference: Reducing Reoffending In Focus",
					row.get("via.partnerParts.citations.document.url"), "01"));
	}

	@Test
	void getAndPersistedDocumentsHaveTheSameTable() {
		HttpResponse<byte[]> got = this.client.get(Map.of("documentId", "partners-of-the-nelson-trust"), CSV);
		assertThat(got.body())
			.isEqualTo(this.client.post(Map.of("documentId", "partners-of-the-nelson-trust"), CSV).body());
		assertThat(rows(got)).isNotEmpty();
		assertThat(GetClient.header(got, "ETag")).matches("\"[0-9a-f]{32}-2\"");
		assertThat(this.client
			.get(Map.of("documentId", "partners-of-the-nelson-trust"), "Accept", "text/csv", "If-None-Match",
					GetClient.header(got, "ETag"))
			.statusCode()).isEqualTo(304);
	}

	@Test
	void saysWhatItWasMadeFrom() {
		HttpResponse<byte[]> dataset = this.client.post(Map.of("query", "{ dataset { version } }"));
		String version = GetClient.json(dataset).at("/data/dataset/version").asString();
		HttpResponse<byte[]> answer = this.client.post(Map.of("query", "{ regions { edges { node { id } } } }"), CSV);
		assertThat(GetClient.header(answer, "Content-Type")).startsWith("text/csv;")
			.contains("charset=UTF-8", "header=present");
		assertThat(GetClient.header(answer, "Dataset-Version")).isEqualTo(version);
		assertThat(GetClient.header(answer, "Content-Disposition")).contains("attachment", version + ".csv");
		assertThat(GetClient.header(answer, "Link")).contains(
				"<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"",
				"</export/dataset.json>; rel=\"describedby\"");
		HttpResponse<byte[]> described = this.client.address("/export/dataset.json");
		assertThat(GetClient.json(described).get("version").asString()).isEqualTo(version);
		assertThat(GetClient.json(described).get("licence").asString()).contains("CC BY 4.0");
		assertThat(GetClient.json(described).at("/coverage/statement").asString()).contains("of 43 areas");
		assertThat(GetClient.json(described).at("/coverage/documents")).isNotEmpty();
	}

	@Test
	void everyTypeOfAnInterfaceHasItsColumns() {
		List<CSVRecord> rows = rows(this.client.query("""
				{ node(id: "prison:leyhill") { name ... on Scheme { status } ... on Prison { code } } }""", CSV));
		assertThat(rows.getFirst().getParser().getHeaderNames()).containsExactly("name", "status", "code");
		assertThat(rows.getFirst().toList()).containsExactly("Leyhill", "", "LYI");
	}

	@Test
	void aNodeThatIsNotThereIsATableWithoutRows() {
		HttpResponse<byte[]> answer = this.client.query("{ node(id: \"org:nobody\") { id name } }", CSV);
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("id,name\r\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ a: regions { totalCount } b: regions { totalCount } } | 400 | NOT_A_TABLE
			{ partnersOf(id: "org:nobody") { totalCount } }         | 400 | NOT_FOUND
			{ nothing }                                             | 400 | GRAPHQL_VALIDATION_FAILED
			{ schemes(first: 1000) { totalCount } }                 | 400 | PAGE_SIZE
			""")
	void whatIsNoTableIsRefusedInJson(String query, int status, String code) {
		for (HttpResponse<byte[]> answer : List.of(this.client.query(query, CSV),
				this.client.post(Map.of("query", query), CSV))) {
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(GetClient.header(answer, "Content-Type")).isEqualTo("application/json");
			assertThat(GetClient.header(answer, "Cache-Control")).isEqualTo("no-store");
			assertThat(GetClient.header(answer, "Content-Disposition")).isEmpty();
			assertThat(GetClient.code(answer)).isEqualTo(code);
		}
	}

	private static List<CSVRecord> rows(HttpResponse<byte[]> answer) {
		String text = new String(answer.body(), StandardCharsets.UTF_8);
		assertThat(answer.statusCode()).as(text).isEqualTo(200);
		try {
			return CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new StringReader(text))
				.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
