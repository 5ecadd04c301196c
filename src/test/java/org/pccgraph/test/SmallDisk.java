package org.pccgraph.test;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk that is soon full, in memory; only root can have one.
 *
 * @param path where it is
 */
public record SmallDisk(Path path) implements AutoCloseable {

	private static final String FILLER = "filler";

	/**
	 * Makes one.
	 * @param path a folder that doesn't exist yet
	 * @param megabytes its size
	 * @return the disk
	 * @throws IOException where the command can't be run
	 * @throws InterruptedException where it is interrupted
	 */
	public static SmallDisk mount(Path path, int megabytes) throws IOException, InterruptedException {
		Files.createDirectories(path);
		boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString());
		Assumptions.assumeTrue(mounted, "Only root can mount a small disk, so no disk was filled up");
		return new SmallDisk(path);
	}

	/**
	 * Leaves no room on it.
	 * @throws IOException where what fills it can't be closed
	 */
	public void fill() throws IOException {
		byte[] block = new byte[4096];
		try (OutputStream filler = Files.newOutputStream(this.path.resolve(FILLER))) {
			while (true) {
				filler.write(block);
			}
		}
		catch (IOException ex) {
			assertThat(ex).hasMessageContaining("No space left");
		}
	}

	/**
	 * Makes room again.
	 * @throws IOException where it can't
	 */
	public void makeRoom() throws IOException {
		Files.delete(this.path.resolve(FILLER));
	}

	/**
	 * Takes nothing any more; what is on it stays as it is.
	 * @throws IOException where the command can't be run
	 * @throws InterruptedException where it is interrupted
	 */
	public void makeReadOnly() throws IOException, InterruptedException {
		assertThat(run("mount", "-o", "remount,ro", this.path.toString())).isTrue();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		assertThat(run("umount", this.path.toString())).isTrue();
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		if (Stream.of("/bin", "/sbin", "/usr/bin", "/usr/sbin")
			.noneMatch((folder) -> Files.isExecutable(Path.of(folder, command[0])))) {
			return false;
		}
		Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
	}

}
