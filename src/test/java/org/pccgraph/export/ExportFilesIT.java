package org.pccgraph.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.ReadFailedException;
import org.pccgraph.test.ApplicationProcess;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SmallDisk;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The files that exports are written to before they are sent. */
@ApplicationTest
class ExportFilesIT {

	/** No process has such a number. */
	private static final String LEFT = "pcc-partnership-graph-9999999999-1.export";

	@LocalServerPort
	private int port;

	@Autowired
	private ExportFiles files;

	@Autowired
	private GraphDatabase database;

	@Autowired
	private JsonMapper mapper;

	@TempDir
	private Path folder;

	@Test
	void whatAnEarlierDatasetHadIsDeletedWithTheFirstQuestionAboutALaterOne() throws Exception {
		String name = "grants.json";
		assertThat(get(this.port, name).statusCode()).isEqualTo(200);
		ExportFile file = this.files.find(name, this.files.version());
		assertThat(file).isNotNull();
		assertThat(file.path()).exists();
		assertThat(this.files.find("graph.json", "a-later-version")).isNull();
		assertThat(file.path()).doesNotExist();
		assertThat(get(this.port, name).statusCode()).isEqualTo(200);
	}

	@Test
	void whatSomebodyElseDeletedIsWrittenAnew() throws Exception {
		String name = "dataset.json";
		String first = get(this.port, name).body();
		Files.delete(this.files.find(name, this.files.version()).path());
		assertThat(get(this.port, name).body()).isEqualTo(first);
	}

	@Test
	void asManyAreKeptAsMayBeAndNobodyAskedForTheOthersLately() {
		ExportFiles few = files(new ExportProperties(Duration.ofMinutes(1), 2));
		ExportFile first = empty(few, "first");
		ExportFile second = empty(few, "second");
		assertThat(few.find("first", few.version())).isEqualTo(first);
		empty(few, "third");
		assertThat(first.path()).exists();
		assertThat(second.path()).doesNotExist();
		few.destroy();
		assertThat(first.path()).doesNotExist();
	}

	@Test
	void whatTakesTooLongIsStoppedAndSaidSo() {
		ExportFiles hasty = files(new ExportProperties(Duration.ofSeconds(1), 2));
		ReadFailedException failure = catchThrowableOfType(ReadFailedException.class,
				() -> hasty.get("endless.txt", "text/plain", hasty.version(),
						(dataset, transaction, out) -> transaction
							.run("UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN count(*)")
							.consume()));
		ResponseEntity<?> answer = new ExportRefusals().unread(failure);
		assertThat(answer.getStatusCode().value()).isEqualTo(504);
		assertThat(String.valueOf(answer.getBody())).contains("TIMEOUT", "took too long", "a part of it");
	}

	private static ExportFile empty(ExportFiles files, String name) {
		return files.get(name, "text/plain", files.version(), (dataset, transaction, out) -> {
		});
	}

	private ExportFiles files(ExportProperties properties) {
		return new ExportFiles(this.database, this.mapper, properties);
	}

	@Test
	void aFullTemporaryFolderIsSaidAndWhatKilledProcessesLeftIsDeleted() throws Exception {
		try (SmallDisk disk = SmallDisk.mount(this.folder.resolve("disk"), 64)) {
			Path left = Files.createFile(disk.path().resolve(LEFT));
			Path others = Files.createFile(disk.path().resolve("somebody-elses.export"));
			try (ApplicationProcess application = ApplicationProcess.start(this.folder,
					List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + disk.path()), Map.of(),
					"--store.embedded.folder=" + this.folder.resolve("store"))) {
				application.ready();
				assertThat(left).doesNotExist();
				assertThat(others).exists();
				disk.fill();
				for (String name : List.of("graph.json", "graph.graphml", "nodes.csv",
						"partners.csv?id=org:nelson-trust")) {
					HttpResponse<String> refused = get(application.port(), name);
					assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
					assertThat(refused.headers().firstValue("Retry-After")).isPresent();
					assertThat(refused.body()).contains("UNAVAILABLE", "no room").doesNotContain("tmp", "xception");
				}
				assertThat(application.output()).contains("java.io.tmpdir names it").doesNotContain("\tat ");
				disk.makeRoom();
				assertThat(get(application.port(), "graph.json").statusCode()).isEqualTo(200);
			}
		}
	}

	private static HttpResponse<String> get(int port, String name) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/export/%s".formatted(port, name))).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
