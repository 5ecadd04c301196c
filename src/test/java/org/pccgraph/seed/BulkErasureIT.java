package org.pccgraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Erasing from a store that was filled before its server started, in which a relationship
 * has many citations.
 */
@ExtendWith(OutputCaptureExtension.class)
class BulkErasureIT {

	private static final int SECTIONS = 40;

	private static final String CITED = "MATCH (:Entity {id: 'scheme:alpha'})-[r:DELIVERED_BY]->() UNWIND r.citations AS text RETURN text";

	@TempDir
	private Path folder;

	@Test
	void whatIsErasedIsGoneAndStaysSo(CapturedOutput output) throws IOException {
		Path seed = seed("seed");
		start("seed.bulk=true", seed, (database) -> {
			assertThat(output).contains("Imported ");
			assertThat(read(database, CITED)).hasSize(2 * SECTIONS);
			erase(database, seed, "document/paper");
			erase(database, seed, "person/bea-newton");
			assertThatNothingIsLeft(database);
		});
		start("seed.bulk=true", seed, BulkErasureIT::assertThatNothingIsLeft);
		// As one that knows nothing of it has it.
		start("seed.bulk=false", seed("other"), BulkErasureIT::assertThatNothingIsLeft);
		assertThat(output).contains("this was erased, so it is left out");
	}

	/** One section of the report for each of the paper states the same. */
	private Path seed(String name) throws IOException {
		Path seed = this.folder.resolve(name);
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/buried-seed"), seed);
		for (String document : List.of("paper", "report")) {
			for (int number = 2; number <= SECTIONS; number++) {
				Files.writeString(seed.resolve("documents/%s/%02d.yaml".formatted(document, number)), """
						section: { id: section:%1$s-%2$02d, number: "%2$02d", name: Another }
						states:
						  - about: scheme:alpha
						    deliveredBy: [org:one]
						""".formatted(document, number));
			}
		}
		return seed;
	}

	private void start(String property, Path seed, Consumer<GraphDatabase> then) {
		new ApplicationContextRunner().withUserConfiguration(BulkContentsIT.Store.class, SeedConfiguration.class)
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
			.withBean(GraphModel.class, () -> TestSeed.MODEL)
			.withBean(IdHash.class, () -> IdHash.DEFAULT)
			.withPropertyValues("store.embedded.folder=" + this.folder.resolve("store"), "seed=" + seed, property)
			.run((context) -> then.accept(context.getBean(GraphDatabase.class)));
	}

	private static void erase(GraphDatabase database, Path seed, String id) {
		assertThat(new Erasure(database, TestSeed.MODEL, seed.toString(), IdHash.DEFAULT).erase(id).getFirst())
			.startsWith("Erased: 1 ");
	}

	private static void assertThatNothingIsLeft(GraphDatabase database) {
		assertThat(read(database, CITED)).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, SECTIONS)
			.mapToObj((number) -> "section:report-%02d".formatted(number))
			.toList());
		assertThat(read(database,
				"MATCH (n) RETURN properties(n) AS text UNION ALL " + "MATCH ()-[r]->() RETURN properties(r) AS text"))
			.hasSizeGreaterThan(SECTIONS)
			.noneMatch((text) -> text.matches("(?si).*(newton|harbour|paper).*"));
		assertThat(read(database, "MATCH (t:Tombstone {reason: 'ERASED'}) RETURN t.idHash AS text")).contains(
				IdHash.DEFAULT.of("person:bea-newton"), IdHash.DEFAULT.of("document:paper"),
				IdHash.DEFAULT.of("section:paper-%02d".formatted(SECTIONS)));
	}

	private static List<String> read(GraphDatabase database, String statement) {
		return database.read("test", Duration.ofSeconds(30), (transaction) -> transaction.run("CYPHER 25 " + statement)
			.list((row) -> String.valueOf(row.get("text").asObject())));
	}

}
