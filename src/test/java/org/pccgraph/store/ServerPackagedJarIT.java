package org.pccgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.pccgraph.test.GraphQlClient;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** The application packaged without a server, which {@code -Pserver} makes. */
@EnabledIf(value = "isPackaged", disabledReason = "Not packaged: mvn verify -Pserver")
class ServerPackagedJarIT {

	private static final Pattern READY = Pattern.compile("Ready: http://localhost:(\\d+)/");

	@TempDir
	private Path folder;

	@Test
	void itHasNoServerInsideAndIsSmall() throws IOException {
		Path jar = jars().findFirst().orElseThrow();
		try (JarFile file = new JarFile(jar.toFile())) {
			assertThat(file.stream()).as("a list of what isn't in it")
				.noneMatch((entry) -> entry.getName().contains("META-INF/sbom/"));
			List<String> libraries = file.stream()
				.map((entry) -> Path.of(entry.getName()).getFileName().toString())
				.toList();
			assertThat(libraries).anyMatch((name) -> name.startsWith("neo4j-java-driver-"))
				.noneMatch((name) -> name.startsWith("neo4j-2") || name.startsWith("neo4j-kernel")
						|| name.startsWith("neo4j-cypher") || name.startsWith("lucene-"));
		}
		assertThat(DataSize.ofBytes(Files.size(jar))).isLessThan(DataSize.ofMegabytes(80));
	}

	@Test
	void withoutAServerItSaysWhatIsMissing() throws Exception {
		Process process = start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isEqualTo(1);
		assertThat(output()).contains("no Neo4j inside", "--spring.neo4j.uri=").doesNotContain("\tat ");
	}

	@Test
	void withAServerItLoadsAndAnswers() throws Exception {
		try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new StoreProperties.Embedded(this.folder.resolve("data"),
				DataSize.ofMegabytes(64), DataSize.ofMegabytes(128), DataSize.ofMegabytes(128), Duration.ofMinutes(1),
				Duration.ofMinutes(2)))) {
			Process process = start("--spring.neo4j.uri=" + server.getUri(),
					"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password="
							+ ((InternalAuthToken) server.getAuthToken()).toMap().get("credentials").asString());
			try {
				Awaitility.await()
					.atMost(Duration.ofMinutes(3))
					.until(() -> !process.isAlive() || READY.matcher(output()).find());
				assertThat(process.isAlive()).as(output()).isTrue();
				assertThat(new GraphQlClient(port()).data("{ dataset { nodeCount } }").at("/dataset/nodeCount").asInt())
					.isGreaterThan(10);
			}
			finally {
				process.destroy();
				assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
			}
		}
	}

	static boolean isPackaged() throws IOException {
		return jars().findFirst().isPresent();
	}

	private static Stream<Path> jars() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().endsWith("-server.jar")).toList().stream();
		}
	}

	private Process start(String... properties) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(
				List.of(java, "-Xmx512m", "-jar", jars().findFirst().orElseThrow().toString(), "--server.port=0",
						"--seed=src/test/resources/buried-seed"));
		command.addAll(List.of(properties));
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output").toFile())
			.start();
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
