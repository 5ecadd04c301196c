package org.pccgraph.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.pccgraph.PartnershipGraphApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The application in a process of its own, with its database in a folder of its own. */
public final class ForkedApplication implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("Ready: http:\\S*localhost:(\\d+)");

	private final Process process;

	private final Path output;

	private ForkedApplication(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts it and waits until it is ready.
	 * @param folder where its data and its output are
	 * @param environment variables of its environment
	 * @param arguments its arguments, besides port and folder
	 * @return the application, serving
	 */
	public static ForkedApplication start(Path folder, Map<String, String> environment, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
						"-XX:+IgnoreUnrecognizedVMOptions", "--enable-native-access=ALL-UNNAMED",
						"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
						PartnershipGraphApplication.class.getName(), "--server.port=0",
						"--store.embedded.folder=" + folder.resolve("data")));
		command.addAll(List.of(arguments));
		Path output = folder.resolve("output");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().putAll(environment);
		try {
			ForkedApplication application = new ForkedApplication(builder.start(), output);
			Awaitility.await()
				.atMost(Duration.ofMinutes(3))
				.until(() -> !application.process.isAlive() || READY.matcher(application.output()).find());
			assertThat(application.process.isAlive()).as(application.output()).isTrue();
			return application;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where it serves.
	 * @return its port on this machine
	 */
	public int port() {
		return READY.matcher(output())
			.results()
			.map((MatchResult found) -> Integer.parseInt(found.group(1)))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * What it has said so far.
	 * @return standard output and standard error together
	 */
	public String output() {
		try {
			return Files.readString(this.output, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Asks it to end, as {@code SIGTERM} does. */
	public void terminate() {
		this.process.destroy();
	}

	/**
	 * Whether it runs.
	 * @return false when it has ended
	 */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Waits for its end.
	 * @param limit how long at most
	 * @return the process's status
	 */
	public int status(Duration limit) {
		try {
			assertThat(this.process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)).as(output()).isTrue();
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
		status(Duration.ofSeconds(30));
	}

}
