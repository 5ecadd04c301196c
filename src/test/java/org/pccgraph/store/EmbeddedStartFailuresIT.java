package org.pccgraph.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.PartnershipGraphApplication;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person sees when the application, as a process of its own, can't start. */
class EmbeddedStartFailuresIT {

	@TempDir
	private Path folder;

	@Test
	void aSecondProcessOnTheFolderSaysSoAndEnds() throws Exception {
		Path data = this.folder.resolve("data");
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new StoreProperties.Embedded(data, DataSize.ofMegabytes(32),
				DataSize.ofMegabytes(64), DataSize.ofMegabytes(64), Duration.ofSeconds(20), Duration.ofMinutes(1)))) {
			String output = outputOfFailedStart("--store.embedded.folder=" + data);
			assertThat(output).contains("The database folder " + data + " is in use by another process.",
					"Stop the other process, or choose another folder");
		}
	}

	@Test
	void anUnreachableServerIsNamedWithoutItsCredentials() throws Exception {
		String output = outputOfFailedStart("--spring.neo4j.uri=bolt://someone:secret@127.0.0.1:1");
		assertThat(output).contains("Neo4j at bolt://127.0.0.1:1 can't be reached").doesNotContain("secret");
	}

	private String outputOfFailedStart(String argument) throws IOException, InterruptedException {
		Path output = this.folder.resolve("output");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
						System.getProperty("java.class.path"), PartnershipGraphApplication.class.getName()));
		command.addAll(List.of("--server.port=0", argument));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(new File(output.toString()))
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		String text = Files.readString(output, StandardCharsets.UTF_8);
		assertThat(process.exitValue()).as(text).isNotZero();
		assertThat(text).doesNotContain("\tat ", "Exception");
		return text;
	}

}
