package org.pccgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.pccgraph.test.ApplicationProcess;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database as a file, and back. */
class EmbeddedDumpIT {

	private static final String DATASET = """
			UNWIND range(1, 500) AS n
			CREATE (:Entity {id: 'org:' + n, name: 'Body ' + n})-[:MEMBER_OF {id: 'rel:' + n}]->(:Entity {id: 'p:' + n})
			WITH count(*) AS nodes
			CREATE (:Dataset {version: $version, nodeCount: 2 * nodes, relationshipCount: nodes})""";

	@TempDir
	private Path folder;

	private Path store;

	private Path file;

	private StoreArchive archive;

	@BeforeEach
	void name() {
		this.store = this.folder.resolve("store");
		this.file = this.folder.resolve("graph.dump");
		this.archive = new StoreArchive(StoredDigest.properties(this.store));
	}

	@Test
	void whatIsDumpedAndDeletedIsRestored() throws IOException {
		write(this.store, DATASET, "v1");
		StoredDigest before = StoredDigest.of(this.store);
		StoredDataset dumped = this.archive.dump(this.file);
		assertThat(dumped).hasToString("dataset v1: 1,000 nodes, 500 relationships");
		assertThat(this.file.resolveSibling("graph.dump.unfinished")).doesNotExist();
		FileSystemUtils.deleteRecursively(this.store);
		assertThat(this.archive.restore(this.file)).isEqualTo(dumped);
		assertThat(StoredDigest.of(this.store)).isEqualTo(before);
		write(this.store, "CREATE (:Entity {id: $version})", "later");
		this.archive.restore(this.file);
		assertThat(StoredDigest.of(this.store)).isEqualTo(before);
		assertThat(this.store.resolve("unfinished-restore")).doesNotExist();
		assertThat(this.store.resolve("replaced-data")).doesNotExist();
	}

	@Test
	void whatIsNotASoundDumpChangesNothing() throws IOException {
		write(this.store, DATASET, "v1");
		this.archive.dump(this.file);
		write(this.store, "CREATE (:Entity {id: $version})", "later");
		StoredDigest before = StoredDigest.of(this.store);
		byte[] sound = Files.readAllBytes(this.file);
		byte[] flipped = sound.clone();
		flipped[sound.length / 2] ^= 1;
		Files.write(this.file, flipped);
		refused(this.file, "its checksum is another than");
		Files.delete(Checksum.beside(this.file));
		Files.write(this.file, Arrays.copyOf(sound, sound.length / 2));
		refused(this.file, "can't be restored: ");
		Files.writeString(this.file, "This is no dump.");
		refused(this.file, "can't be restored: ");
		refused(this.folder.resolve("nowhere"), "There is no file ");
		Path foreign = this.folder.resolve("foreign");
		write(foreign, "CREATE (:Entity {id: $version})", "x");
		new StoreArchive(StoredDigest.properties(foreign)).dump(this.folder.resolve("foreign.dump"));
		refused(this.folder.resolve("foreign.dump"), "no dataset of this application is in it");
		write(foreign, "CREATE (:Dataset {version: $version, nodeCount: 2, relationshipCount: 0})", "x");
		new StoreArchive(StoredDigest.properties(foreign)).dump(this.folder.resolve("part.dump"));
		refused(this.folder.resolve("part.dump"), "it holds 1 nodes and 0 relationships instead of 2 and 0");
		assertThat(StoredDigest.of(this.store)).isEqualTo(before);
	}

	@Test
	void aDatabaseInUseAndAFileThatIsThereAreLeftAlone() throws IOException {
		write(this.store, DATASET, "v1");
		this.archive.dump(this.file);
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> this.archive.dump(this.file))
			.withMessage("There is a file %s already.", this.file);
		DatabaseManagementService server = new EmbeddedNeo4jStart(StoredDigest.properties(this.store)).run();
		try {
			refused(this.file, "is in use by another process");
			assertThatExceptionOfType(StoreUnavailableException.class)
				.isThrownBy(() -> this.archive.dump(this.folder.resolve("other.dump")))
				.withMessageContaining("is in use by another process");
		}
		finally {
			server.shutdown();
		}
		assertThat(this.folder.resolve("other.dump")).doesNotExist();
	}

	@Test
	void aRestoreThatWasKilledBetweenOldAndNewIsTakenBack() throws IOException {
		write(this.store, DATASET, "v1");
		StoredDigest before = StoredDigest.of(this.store);
		Files.move(this.store.resolve("data"), this.store.resolve("replaced-data"));
		EmbeddedNeo4jFolder.prepare(this.store);
		assertThat(StoredDigest.of(this.store)).isEqualTo(before);
	}

	@Test
	void theCommandsDumpAndRestoreAndEnd() throws IOException {
		write(this.store, DATASET, "v1");
		StoredDigest before = StoredDigest.of(this.store);
		assertThat(run("--store.dump=" + this.file).output()).contains("Dumped to " + this.file, "dataset v1")
			.doesNotContain("\tat ");
		FileSystemUtils.deleteRecursively(this.store);
		assertThat(run("--store.restore=" + this.file).output()).contains("Restored " + this.file, "dataset v1")
			.doesNotContain("\tat ");
		assertThat(StoredDigest.of(this.store)).isEqualTo(before);
		ApplicationProcess refused = ApplicationProcess.start(this.folder, "--store.restore=" + this.file,
				"--spring.neo4j.uri=bolt://127.0.0.1:1");
		assertThat(refused.awaitEnd()).isOne();
		assertThat(refused.output()).contains("Only the database inside this process").doesNotContain("\tat ");
	}

	private ApplicationProcess run(String argument) {
		ApplicationProcess application = ApplicationProcess.start(this.folder, argument,
				"--store.embedded.folder=" + this.store);
		assertThat(application.awaitEnd()).as(application.output()).isZero();
		return application;
	}

	private void refused(Path dump, String why) {
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> this.archive.restore(dump))
			.withMessageContaining(why)
			.satisfies((refusal) -> assertThat(refusal.getMessage()).hasLineCount(1));
	}

	private static void write(Path folder, String statement, String version) {
		DatabaseManagementService server = new EmbeddedNeo4jStart(StoredDigest.properties(folder)).run();
		try {
			server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
				.executeTransactionally("CYPHER 25 " + statement, Map.of("version", version));
		}
		finally {
			server.shutdown();
		}
	}

}
