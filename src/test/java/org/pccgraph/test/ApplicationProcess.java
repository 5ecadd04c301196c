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
import java.util.stream.Stream;

import org.pccgraph.PartnershipGraphApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a process of its own, which can be killed without harm to the tests.
 */
public final class ApplicationProcess implements AutoCloseable {

	private static final String READY = "Ready: ";

	private static final Pattern PORT = Pattern.compile(READY + "http:\\S*localhost:(\\d+)");

	private static final List<String> FLAGS = List.of("-XX:+IgnoreUnrecognizedVMOptions",
			"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
			"--add-opens=java.base/java.nio=ALL-UNNAMED");

	/** For a process that lives shortly. */
	private static final List<String> SHORT_LIVED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

	private final Process process;

	private final Path output;

	private ApplicationProcess(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts it, on a free port where the arguments name none, to end soon.
	 * @param folder where what it prints is kept
	 * @param arguments its arguments
	 * @return the application, which is starting
	 */
	public static ApplicationProcess start(Path folder, String... arguments) {
		return start(folder, SHORT_LIVED, Map.of(), arguments);
	}

	/**
	 * Starts it, on a free port where the arguments name none.
	 * @param folder where what it prints is kept
	 * @param jvm options of its virtual machine
	 * @param environment variables of its environment, besides ours
	 * @param arguments its arguments
	 * @return the application, which is starting
	 */
	public static ApplicationProcess start(Path folder, List<String> jvm, Map<String, String> environment,
			String... arguments) {
		try {
			Path output = Files.createTempFile(folder, "output", ".txt");
			List<String> command = new ArrayList<>();
			command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			command.addAll(FLAGS);
			command.addAll(jvm);
			command.addAll(
					List.of("-cp", System.getProperty("java.class.path"), PartnershipGraphApplication.class.getName()));
			command.addAll(List.of(arguments));
			if (command.stream().noneMatch((argument) -> argument.startsWith("--server.port="))) {
				command.add("--server.port=0");
			}
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile());
			builder.environment().putAll(environment);
			return new ApplicationProcess(builder.start(), output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it serves.
	 */
	public void ready() {
		waitFor(READY, Duration.ofMinutes(4));
		assertThat(output()).contains(READY);
	}

	/**
	 * Waits until it has printed something, serves or has ended.
	 * @param text what
	 * @param atMost how long to wait
	 */
	public void waitFor(String text, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		try {
			while (System.nanoTime() < end && this.process.isAlive()
					&& Stream.of(text, READY).noneMatch(output()::contains)) {
				Thread.sleep(10);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Where it serves.
	 * @return its port on this machine
	 */
	public int port() {
		return PORT.matcher(output())
			.results()
			.map((MatchResult found) -> Integer.parseInt(found.group(1)))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Its number among the processes of this machine.
	 * @return the process id
	 */
	public long pid() {
		return this.process.pid();
	}

	/**
	 * Whether it runs.
	 * @return false when it has ended
	 */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Asks it to end, as {@code SIGTERM} does. */
	public void terminate() {
		this.process.destroy();
	}

	/**
	 * Kills it, so that it can do nothing about it ({@code SIGKILL}), unless it has
	 * ended.
	 * @return its exit code
	 */
	public int kill() {
		this.process.destroyForcibly();
		return awaitEnd();
	}

	/**
	 * Waits for its end, and a failed start is one.
	 * @return its exit code
	 */
	public int awaitEnd() {
		try {
			assertThat(this.process.waitFor(2, TimeUnit.MINUTES)).as("It ends").isTrue();
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What it has printed so far.
	 * @return the text, errors too
	 */
	public String output() {
		try {
			return Files.readString(this.output, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Ends it in order. */
	@Override
	public void close() {
		terminate();
		awaitEnd();
	}

}
