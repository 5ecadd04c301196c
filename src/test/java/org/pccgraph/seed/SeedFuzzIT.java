package org.pccgraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.test.StoreTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Some of the seeds that {@link SeedFuzzTests} reads, loaded one over the other: the
 * graph is always the last accepted one, whole.
 */
@StoreTest
class SeedFuzzIT {

	private static final int EACH = 12;

	private static final Duration LIMIT = Duration.ofSeconds(30);

	@Autowired
	private GraphDatabase database;

	@TempDir
	private Path folder;

	@BeforeEach
	@AfterEach
	void empty() {
		this.database.write((transaction) -> transaction.run("MATCH (n) DETACH DELETE n").consume());
	}

	@Test
	void aChangedSeedIsLoadedWholeOrNotAtAll() throws IOException {
		List<SeedFile> sound = MutatedSeed.small();
		List<Map<String, Object>> before = stored();
		int accepted = 0;
		int refused = 0;
		for (long number = 1; accepted < EACH; number++) {
			MutatedSeed seed = MutatedSeed.of(sound, number);
			SeedGraph graph = accepted(seed);
			if (graph == null && refused >= EACH) {
				continue;
			}
			assertThat(load(seed)).as("%s", seed).isEqualTo(graph != null);
			List<Map<String, Object>> after = stored();
			if (graph == null) {
				refused++;
				assertThat(after).as("%s", seed).isEqualTo(before);
			}
			else {
				accepted++;
				assertThat(after).as("%s", seed).isEqualTo(expected(graph));
			}
			before = after;
		}
		assertThat(refused).isEqualTo(EACH);
	}

	private static SeedGraph accepted(MutatedSeed seed) {
		try {
			VersionManifest.of(seed.folder());
			return SeedGraph.read(seed.folder(), TestSeed.MODEL);
		}
		catch (InvalidSeedException ex) {
			return null;
		}
	}

	/** True where nothing was refused, also where the same seed is there already. */
	private boolean load(MutatedSeed seed) throws IOException {
		Path one = Files.createTempDirectory(this.folder, "seed");
		for (SeedFile file : seed.files()) {
			Path path = one.resolve(file.path());
			Files.createDirectories(path.getParent());
			Files.write(path, file.content());
		}
		try {
			new SeedLoader(this.database, TestSeed.MODEL, one.toString(), false, IdHash.DEFAULT).load();
			return true;
		}
		catch (InvalidSeedException ex) {
			return false;
		}
	}

	private static List<Map<String, Object>> expected(SeedGraph graph) {
		return graph.nodes()
			.values()
			.stream()
			.map((node) -> Map.of("id", node.id(), "properties", node.properties(), "relationships",
					graph.edges()
						.stream()
						.filter((edge) -> edge.identity().source().equals(node.id()))
						.map((edge) -> edge.identity().id())
						.sorted()
						.toList()))
			.toList();
	}

	private List<Map<String, Object>> stored() {
		return this.database.read("test", LIMIT, (transaction) -> transaction.run("""
				CYPHER 25
				MATCH (n:Entity)
				RETURN n.id AS id, properties(n) AS properties,
					COLLECT { MATCH (n)-[r]->(:Entity) RETURN r.id ORDER BY r.id } AS relationships
				ORDER BY id""").list((row) -> row.asMap()));
	}

}
