package org.pccgraph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.store.GraphDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code --erase=…} as it is given on the command line. */
@ExtendWith(OutputCaptureExtension.class)
class EraseCommandIT {

	@TempDir
	private Path folder;

	@Test
	void erasesServesNothingAndEnds(CapturedOutput output) throws Exception {
		Path seed = this.folder.resolve("seed");
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/buried-seed"), seed);
		try (ConfigurableApplicationContext context = PartnershipGraphApplication.run("--erase=person/bea-newton",
				"--seed=" + seed, "--store.embedded.folder=" + this.folder.resolve("data"))) {
			assertThat(context).isNotInstanceOf(WebServerApplicationContext.class);
			List<String> people = context.getBean(GraphDatabase.class)
				.read("test", Duration.ofSeconds(10),
						(transaction) -> transaction.run("MATCH (p:Person) RETURN p.id AS id")
							.list((row) -> row.get("id").asString()));
			assertThat(people).containsExactly("person:cy-marsh");
			assertThat(SpringApplication.exit(context)).isZero();
		}
		assertThat(output).contains("Erased: 1 Person")
			.contains("registry/all.yaml:7")
			.doesNotContain("Ready: ")
			.doesNotContainIgnoringCase("newton");
	}

}
