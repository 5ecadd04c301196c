package org.pccgraph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.test.ApplicationProcess;
import org.pccgraph.test.SmallDisk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person sees when the application, as a process of its own, can't start, and that
 * the data are whole afterwards.
 */
class EmbeddedStartFailuresIT {

	private static final StoredDigest NOTHING = new StoredDigest(0, 0, "");

	@TempDir
	private Path folder;

	@Test
	void aSecondProcessOnTheFolderSaysSoAndEnds() {
		Path store = store();
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(StoredDigest.properties(store))) {
			assertThat(outputOfFailedStart("--store.embedded.folder=" + store)).contains(
					"The database folder " + store + " is in use by another process.",
					"Stop the other process, or choose another folder");
		}
	}

	@Test
	void anUnreachableServerIsNamedWithoutItsCredentials() {
		assertThat(outputOfFailedStart("--spring.neo4j.uri=bolt://someone:secret@127.0.0.1:1"))
			.contains("Neo4j at bolt://127.0.0.1:1 can't be reached")
			.doesNotContain("secret");
	}

	@Test
	void aDamagedDatabaseIsSaidToBeDamaged() throws IOException {
		Path store = store();
		EmbeddedNeo4j.start(StoredDigest.properties(store)).close();
		Files.write(store.resolve("data/databases/neo4j/neostore"), new byte[8192]);
		assertThat(outputOfFailedStart("--store.embedded.folder=" + store)).contains(
				"The database in " + store + " can't be opened. It is damaged, or another version",
				"Delete that folder");
	}

	@Test
	void whatIsWrongWithTheSeedOrThePortLeavesTheDataWhole() throws IOException {
		Path store = store();
		String seed = "--seed=" + KillSeeds.write(this.folder.resolve("seed"), 1, 50);
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
			assertThat(outputOfFailedStart("--store.embedded.folder=" + store, seed,
					"--server.port=" + taken.getLocalPort()))
				.contains("Port " + taken.getLocalPort() + " was already in use");
		}
		StoredDigest loaded = StoredDigest.of(store);
		assertThat(loaded.nodes()).isGreaterThan(100);
		assertThat(outputOfFailedStart("--store.embedded.folder=" + store, "--seed=" + this.folder.resolve("nowhere")))
			.contains("There is no seed folder " + this.folder.resolve("nowhere"), "The database is as it was");
		assertThat(StoredDigest.of(store)).isEqualTo(loaded);
	}

	@Test
	void aFullOrReadOnlyDiskIsSaidToBeSo() throws Exception {
		try (SmallDisk disk = SmallDisk.mount(this.folder.resolve("disk"), 16)) {
			assertThat(outputOfFailedStart("--store.embedded.folder=" + disk.path()))
				.contains("The disk with the database folder " + disk.path() + " is full", "Make room there");
			disk.makeReadOnly();
			assertThat(outputOfFailedStart("--store.embedded.folder=" + disk.path().resolve("store")))
				.contains("The database folder " + disk.path().resolve("store") + " can't be written to.");
		}
	}

	@Test
	void aDiskThatIsFullInTheMiddleOfALoadLeavesTheDataAsTheyWere() throws Exception {
		Path first = KillSeeds.write(this.folder.resolve("first"), 1);
		Path second = KillSeeds.write(this.folder.resolve("second"), 2);
		try (SmallDisk disk = SmallDisk.mount(this.folder.resolve("disk"), 256)) {
			Path store = disk.path().resolve("store");
			assertThat(loadedUntilFull(first, store, disk)).isEqualTo(NOTHING);
			try (ApplicationProcess loading = ApplicationProcess.start(this.folder, "--seed=" + first,
					"--store.embedded.folder=" + store)) {
				loading.ready();
			}
			StoredDigest loaded = StoredDigest.of(store);
			assertThat(loaded.nodes()).isGreaterThan(100);
			assertThat(loadedUntilFull(second, store, disk)).isEqualTo(loaded);
			disk.makeReadOnly();
			assertThat(outputOfFailedStart("--seed=" + second, "--store.embedded.folder=" + store))
				.contains("The database folder " + store + " can't be written to.");
		}
	}

	private StoredDigest loadedUntilFull(Path seed, Path store, SmallDisk disk) throws Exception {
		ApplicationProcess application = ApplicationProcess.start(this.folder, "--seed=" + seed,
				"--store.embedded.folder=" + store);
		application.waitFor("Checked ", Duration.ofMinutes(2));
		disk.fill();
		assertThat(application.awaitEnd()).as(application.output()).isOne();
		String output = application.output();
		// Before it, Neo4j's own log tells with stack traces that it can't be written.
		assertThat(output.substring(output.indexOf("APPLICATION FAILED TO START")))
			.contains("The disk with the database folder " + store + " is full")
			.doesNotContain("\tat ");
		disk.makeRoom();
		return StoredDigest.of(store);
	}

	private Path store() {
		return this.folder.resolve("store");
	}

	private String outputOfFailedStart(String... arguments) {
		ApplicationProcess application = ApplicationProcess.start(this.folder, arguments);
		assertThat(application.awaitEnd()).as(application.output()).isOne();
		assertThat(application.output()).doesNotContain("\tat ", "Exception");
		return application.output();
	}

}
