package org.pccgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.BuriedSeed;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids that are no more: what the API, the pages and the files say of them. */
@ApplicationTest
@BuriedSeed
class TombstonesIT {

	private static final String ERASED = "oldcastle";

	@LocalServerPort
	private int port;

	@Autowired
	private GraphDatabase database;

	@ParameterizedTest
	@CsvSource(textBlock = """
			org:one,              CURRENT, org:one, ,
			org:one-house-trust,  MERGED,  org:one, 2024-05,    DUPLICATE
			scheme:gamma,         REMOVED, ,        2025-02-01, MISTAKE
			person:ann-oldcastle, REMOVED, ,        2026-11-22, ERASED
			person:never-here,    UNKNOWN, ,        ,
			""")
	void resolveSaysWhatBecameOfAnId(String id, String state, String node, String date, String reason) {
		JsonNode answer = client().data("{ resolve(id: \"%s\") { id state date reason node { id } } }".formatted(id))
			.path("resolve");
		assertThat(answer.path("id").asString()).isEqualTo(id);
		assertThat(answer.path("state").asString()).isEqualTo(state);
		assertThat(text(answer.path("date"))).isEqualTo(date);
		assertThat(text(answer.path("reason"))).isEqualTo(reason);
		assertThat(text(answer.path("node").path("id"))).isEqualTo(node);
	}

	@Test
	void aMergedIdFindsWhatItBecameAndARemovedOneNothing() {
		JsonNode data = client().data("""
				{ merged: node(id: "org:one-house-trust") { id name } removed: node(id: "scheme:gamma") { id }
				  erased: node(id: "person:ann-oldcastle") { id } }""");
		assertThat(data.at("/merged/id").asString()).isEqualTo("org:one");
		assertThat(data.path("removed").isNull()).isTrue();
		assertThat(data.path("erased").isNull()).isTrue();
	}

	@Test
	void otherFieldsNameWhatAMergedIdBecame() {
		JsonNode error = client().error("{ partnersOf(id: \"org:one-house-trust\") { totalCount } }");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(error.at("/extensions/didYouMean/0").asString()).isEqualTo("org:one");
	}

	@ParameterizedTest
	@CsvSource({ "/org/one-house-trust,/org/one", "/embed/org/one-house-trust,/embed/org/one" })
	void aMergedPageLeadsToTheOneThatItBecame(String path, String successor) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("location")).hasValue(successor);
		assertThat(get(successor).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/scheme/gamma", "/embed/scheme/gamma" })
	void aRemovedPageSaysWhy(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(answer.body()).contains("This was removed", "It was there by mistake");
	}

	@Test
	void anErasedPageSaysNothingElse() throws Exception {
		HttpResponse<String> answer = get("/person/ann-oldcastle");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(answer.body()).contains("It was erased");
		assertThat(answer.body().replace("/person/ann-oldcastle", "")).doesNotContainIgnoringCase(ERASED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "graph.json", "graph.graphml", "graph.gexf", "nodes.csv", "edges.csv" })
	void noFileHasAnythingOfIt(String file) throws Exception {
		HttpResponse<String> answer = get("/export/" + file);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("org:one")
			.doesNotContainIgnoringCase(ERASED)
			.doesNotContain("scheme:gamma", "one-house-trust", "Tombstone");
	}

	@Test
	void noAnswerHasAnythingOfIt() {
		String answers = client().data("""
				{ people { edges { node { id name aliases worksFor { edges { role } } } } }
				  schemes { edges { node { id summary } } }
				  search(text: "Oldcastle") { edges { node { matched node { id } } } }
				  dataset { documents { edges { node { name } } } } }""").toString();
		assertThat(answers).contains("bea-newton", "begun by [name removed]", "Deputy to [name removed]")
			.doesNotContainIgnoringCase(ERASED);
	}

	@Test
	void theDatabaseHasNothingOfIt() {
		List<String> all = this.database.read("test", Duration.ofSeconds(10), (transaction) -> transaction
			.run("CYPHER 25 MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p")
			.list((row) -> row.get("p").asMap().toString().toLowerCase(Locale.ROOT)));
		assertThat(all).hasSizeGreaterThan(10).noneMatch((text) -> text.contains(ERASED));
		List<String> found = this.database.read("test", Duration.ofSeconds(10), (transaction) -> transaction.run(
				"CYPHER 25 CALL db.index.fulltext.queryNodes('entityNames', 'oldcastle') YIELD node RETURN node.id AS id")
			.list((row) -> row.get("id").asString()));
		assertThat(found).isEmpty();
	}

	private static @Nullable String text(JsonNode value) {
		return (value.isNull() || value.isMissingNode()) ? null : value.asString();
	}

	private GraphQlClient client() {
		return new GraphQlClient(this.port);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					BodyHandlers.ofString());
	}

}
