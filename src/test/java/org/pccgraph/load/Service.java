package org.pccgraph.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.pccgraph.PartnershipGraphApplication;

import org.springframework.util.FileSystemUtils;

/**
 * The application in a process of its own, on a free port and an empty folder.
 *
 * @param process the process
 * @param port its port
 * @param folder its database
 */
record Service(Process process, int port, Path folder) implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(5);

	private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");

	static Service start(String heap, List<String> jvm, List<String> options) throws IOException, InterruptedException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		Path folder = Files.createTempDirectory("load-");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
		command.addAll(jvm);
		command
			.addAll(List.of("-cp", System.getProperty("java.class.path"), PartnershipGraphApplication.class.getName(),
					"--server.port=" + port, "--store.embedded.folder=" + folder.resolve("neo4j"),
					"--query.concurrency.trusted-proxies=127.0.0.1", "--query.warm-up=true"));
		command.addAll(options);
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("log").toFile())
			.start();
		Service service = new Service(process, port, folder);
		service.awaitReady();
		return service;
	}

	private void awaitReady() throws IOException, InterruptedException {
		long end = System.nanoTime() + START.toNanos();
		while (System.nanoTime() < end && this.process.isAlive()) {
			try {
				if (get("/actuator/health/readiness").contains("UP")) {
					return;
				}
			}
			catch (IOException ex) {
				// Not yet.
			}
			Thread.sleep(500);
		}
		String log = Files.readString(this.folder.resolve("log"));
		close();
		throw new IllegalStateException("The application isn't ready:\n" + log);
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
	 * What it told as errors.
	 * @return lines of its log
	 */
	List<String> errors() throws IOException {
		return Files.readAllLines(this.folder.resolve("log"))
			.stream()
			.filter((line) -> line.matches(".*(\\sERROR\\s|\"ERROR\").*"))
			.toList();
	}

	boolean isUp() throws IOException, InterruptedException {
		return this.process.isAlive() && get("/actuator/health/readiness").contains("UP");
	}

	private String get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
					.timeout(Duration.ofSeconds(20))
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
