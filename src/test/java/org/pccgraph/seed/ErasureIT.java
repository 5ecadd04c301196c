package org.pccgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Erasing while an instance serves, from the database that it serves. Each test begins
 * with the seed as it was and nothing erased from the database.
 */
@ApplicationTest
class ErasureIT {

	private static final Path SOUND = Path.of("src/test/resources/buried-seed");

	private static final List<String> EXPORTS = List.of("graph.json", "graph.graphml", "graph.gexf", "graph.cyjs",
			"graph.jsonld", "nodes.csv", "edges.csv", "node.json?id=org:two", "neighbourhood.gexf?id=org:two",
			"partners.csv?id=org:two", "grants.json");

	private static final String PEOPLE = "{ people { edges { node { id name worksFor { edges { role } } } } } }";

	@TempDir
	private static Path folder;

	@LocalServerPort
	private int port;

	@Autowired
	private GraphDatabase database;

	@DynamicPropertySource
	static void answersAreKeptAndTheDatasetIsLookedAtEachTime(DynamicPropertyRegistry properties) {
		properties.add("seed", () -> seed().toString());
		properties.add("query.cache.enabled", () -> true);
		properties.add("query.dataset-check", () -> "0s");
	}

	@BeforeEach
	void begin() {
		this.database.write((transaction) -> transaction.run("MATCH (t:Tombstone) DELETE t").consume());
		load(seed());
	}

	@Test
	void aPersonIsGoneFromAllThatCanBeAsked() throws Exception {
		assertThat(client().data(PEOPLE).toString()).contains("Bea Newton");
		assertThat(text("/export/graph.json")).contains("Bea Newton");
		assertThat(text("/export/node.json?id=org:two")).contains("Bea Newton");
		List<String> told = erase("person/bea-newton");
		assertThat(told.getFirst()).isEqualTo("Erased: 1 Person; facts stated: 2 fewer");
		assertThat(client().data(PEOPLE).toString()).doesNotContainIgnoringCase("newton").contains("Cy Marsh");
		assertThat(client().data("{ search(text: \"newton\") { totalCount } }").at("/search/totalCount").asInt())
			.isZero();
		JsonNode changes = client().data("""
				{ changes(since: "1") { nodes(first: 100) { edges { node { id } } }
				  relationships(first: 100) { edges { node { id sourceId targetId } } } } }""");
		assertThat(changes.toString()).doesNotContainIgnoringCase("newton");
		for (String export : EXPORTS) {
			assertThat(text("/export/" + export)).as(export).isNotBlank().doesNotContainIgnoringCase("newton");
		}
		assertThat(get("/person/bea-newton").statusCode()).isEqualTo(410);
		assertThatTheDatabaseHasNothingOf("newton");
	}

	@Test
	void aPersonStaysErasedWhateverIsLoadedLater() {
		erase("person/bea-newton");
		assertThat(load(folder)).isFalse();
		assertThat(load(SOUND)).isTrue();
		assertThatTheDatabaseHasNothingOf("newton");
		assertThat(client().data("{ resolve(id: \"person:bea-newton\") { state reason } }").toString())
			.contains("REMOVED", "ERASED");
	}

	@Test
	void theSeedIsToldToForgetAPerson() throws Exception {
		List<String> told = erase("person/bea-newton");
		assertThat(Files.readString(folder.resolve("tombstones.yaml")))
			.contains(IdHash.DEFAULT.of("person:bea-newton"), "org:one-house-trust")
			.doesNotContain("newton");
		assertThat(Files.readString(folder.resolve("versions/1.tsv"))).contains("person:cy-marsh")
			.doesNotContain("newton");
		assertThat(told).contains("Lines taken out of the versions' manifests: 2",
				"  " + folder.resolve("registry/all.yaml") + ":7",
				"  " + folder.resolve("documents/report/01.yaml") + ":12");
		assertThat(told).noneMatch((line) -> line.toLowerCase(Locale.ROOT).contains("newton"));
	}

	@Test
	void toEraseTwiceDoesNoHarm() {
		erase("person/bea-newton");
		assertThat(erase("person:bea-newton").getFirst())
			.isEqualTo("Erased: no node that wasn't gone already; facts stated: 0 fewer");
		assertThat(read("MATCH (t:Tombstone) WHERE t.idHash = '%s' RETURN t.reason AS text"
			.formatted(IdHash.DEFAULT.of("person:bea-newton")))).containsExactly("ERASED");
	}

	@Test
	void aDocumentTakesWithItWhatNothingElseStates() throws Exception {
		List<String> told = erase("document/paper");
		assertThat(told.getFirst())
			.isEqualTo("Erased: 1 Document, 1 Grant, 1 Organisation, 1 Person, 1 Section; facts stated: %d fewer"
				.formatted(5 + 8));
		assertThat(read(
				"MATCH (:Entity {id: 'scheme:alpha'})-[r:DELIVERED_BY]->() UNWIND r.citations AS text RETURN text"))
			.containsExactly("section:report-01");
		assertThat(read("MATCH (s:Entity {id: 'scheme:alpha'}) RETURN s.status AS text")).containsExactly("RUNNING");
		assertThat(read("MATCH (:Entity {id: 'scheme:beta'})-[r:DELIVERED_BY]->() RETURN r.id AS text")).isEmpty();
		assertThatTheDatabaseHasNothingOf("harbour");
		assertThatTheDatabaseHasNothingOf("paper");
		assertThat(client().data("{ resolve(id: \"section:paper-01\") { state } }").toString()).contains("REMOVED");
		assertThat(get("/document/paper").statusCode()).isEqualTo(410);
		assertThat(load(SOUND)).isTrue();
		assertThatTheDatabaseHasNothingOf("harbour");
	}

	@Test
	void whatIsNotThereOrNotToBeErasedIsRefused() {
		assertThatExceptionOfType(ErasureRefusedException.class).isThrownBy(() -> erase("person/bea-newtown"))
			.withMessage("Neither the seed nor the database has the id 'person:bea-newtown'; "
					+ "did you mean 'person:bea-newton'?");
		assertThatExceptionOfType(ErasureRefusedException.class).isThrownBy(() -> erase("org/two"))
			.withMessageContaining("--erase=person/…");
		assertThat(client().data(PEOPLE).toString()).contains("Bea Newton");
	}

	private List<String> erase(String id) {
		return new Erasure(this.database, TestSeed.MODEL, folder.toString(), IdHash.DEFAULT).erase(id);
	}

	private boolean load(Path seed) {
		return new SeedLoader(this.database, TestSeed.MODEL, seed.toString(), false, IdHash.DEFAULT).load();
	}

	/** A copy of the sound seed, with a manifest of it as its first version. */
	private static Path seed() {
		try {
			FileSystemUtils.copyRecursively(SOUND, folder);
			SeedGraph graph = SeedGraph.read(SeedFolder.read(SOUND.toString()), TestSeed.MODEL);
			Files.createDirectories(folder.resolve("versions"));
			Files.writeString(folder.resolve("versions/1.tsv"),
					new VersionManifest(1, "2026-11-22", "It.", Contents.of(graph, TestSeed.MODEL)).text());
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void assertThatTheDatabaseHasNothingOf(String name) {
		List<String> all = this.database.read("test", Duration.ofSeconds(10), (transaction) -> transaction
			.run("CYPHER 25 MATCH (n) RETURN properties(n) AS p UNION ALL MATCH ()-[r]->() RETURN properties(r) AS p")
			.list((row) -> row.get("p").asMap().toString().toLowerCase(Locale.ROOT)));
		assertThat(all).hasSizeGreaterThan(10).noneMatch((text) -> text.contains(name));
		assertThat(read("CALL db.index.fulltext.queryNodes('entityNames', '%s') YIELD node RETURN node.id AS text"
			.formatted(name))).isEmpty();
	}

	private List<String> read(String statement) {
		return this.database.read("test", Duration.ofSeconds(10),
				(transaction) -> transaction.run("CYPHER 25 " + statement).list((row) -> row.get("text").asString()));
	}

	private GraphQlClient client() {
		return new GraphQlClient(this.port);
	}

	private String text(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return answer.body();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					BodyHandlers.ofString());
	}

}
