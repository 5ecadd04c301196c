package org.pccgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.test.GraphQlClient;

import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged application, in which the server finds its classes, procedures and index
 * providers inside jars inside a jar.
 */
class EmbeddedPackagedJarIT {

	private static final Pattern READY = Pattern.compile("Ready: http://localhost:(\\d+)/");

	@TempDir
	private Path folder;

	@Test
	void itStartsAnswersAndEnds() throws Exception {
		Process process = start(jar());
		try {
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.until(() -> !process.isAlive() || READY.matcher(output()).find());
			assertThat(process.isAlive()).as(output()).isTrue();
			assertThat(RestClient.create("http://localhost:" + port())
				.get()
				.uri("/actuator/sbom/application")
				.retrieve()
				.body(String.class)).contains("CycloneDX", "org.webjars.npm");
			GraphQlClient client = new GraphQlClient(port());
			assertThat(
					client.data("{ search(text: \"nelsen trust\") { edges { node { node { id } } } } }").has("search"))
				.isTrue();
		}
		finally {
			process.destroy();
			assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		}
		assertThat(output()).doesNotContain("\tat ", " ERROR ");
	}

	private Process start(Path jar) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(List.of(java, "-Xmx512m", "-jar", jar.toString(), "--server.port=0",
				"--store.embedded.folder=" + this.folder.resolve("data")))
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output").toFile())
			.start();
	}

	private static Path jar() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			List<Path> jars = files
				.filter((file) -> file.toString().endsWith(".jar") && !file.toString().endsWith("-server.jar"))
				.toList();
			Assumptions.assumeFalse(jars.isEmpty(), "The application isn't packaged: run the phase verify");
			return jars.getFirst();
		}
	}

	private int port() throws IOException {
		return READY.matcher(output())
			.results()
			.map((MatchResult found) -> Integer.parseInt(found.group(1)))
			.findFirst()
			.orElseThrow();
	}

	private String output() throws IOException {
		return Files.readString(this.folder.resolve("output"), StandardCharsets.UTF_8);
	}

}
