package org.pccgraph.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.pccgraph.test.ApplicationProcess;

import org.springframework.util.FileSystemUtils;

/**
 * The application in a process of its own, on a free port and an empty folder.
 *
 * @param process the process
 * @param folder its database
 */
record Service(ApplicationProcess process, Path folder) implements AutoCloseable {

	private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");

	static Service start(String heap, List<String> jvm, List<String> options) throws IOException {
		Path folder = Files.createTempDirectory("load-");
		List<String> machine = new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap));
		machine.addAll(jvm);
		// Tests have settings of their own, which nobody else has.
		List<String> arguments = new ArrayList<>(List.of("--spring.config.location=classpath:/application.yaml",
				"--store.embedded.folder=" + folder.resolve("neo4j"), "--query.concurrency.trusted-proxies=127.0.0.1"));
		arguments.addAll(options);
		Service service = new Service(
				ApplicationProcess.start(folder, machine, Map.of(), arguments.toArray(String[]::new)), folder);
		service.process.ready();
		service.awaitWarmUp();
		return service;
	}

	/** What it asks itself at first would count against those who are measured first. */
	private void awaitWarmUp() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(500))
			.until(() -> this.process.output().contains("Warmed up"));
	}

	int port() {
		return this.process.port();
	}

	/**
	 * The heap in use, what nobody needs any more included.
	 * @return bytes
	 */
	double heap() throws IOException, InterruptedException {
		return HEAP.matcher(get("/actuator/prometheus"))
			.results()
			.mapToDouble((pool) -> Double.parseDouble(pool.group(1)))
			.sum();
	}

	/**
	 * The heap in use once nothing is left in it that nobody needs any more.
	 * @return bytes
	 */
	double liveHeap() throws IOException, InterruptedException {
		String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		new ProcessBuilder(jcmd, Long.toString(this.process.pid()), "GC.run").start().waitFor();
		return heap();
	}

	/**
	 * What it told as errors.
	 * @return lines of its log
	 */
	List<String> errors() {
		return this.process.output().lines().filter((line) -> line.matches(".*(\\sERROR\\s|\"ERROR\").*")).toList();
	}

	boolean isUp() throws IOException, InterruptedException {
		return this.process.isAlive() && get("/actuator/health/readiness").contains("UP");
	}

	private String get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
					.timeout(Duration.ofSeconds(20))
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

	@Override
	public void close() throws IOException {
		this.process.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
