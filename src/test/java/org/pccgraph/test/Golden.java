package org.pccgraph.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A committed text that a test compares whole; {@code -Dgolden.update=true} rewrites it.
 */
public record Golden(Path file) {

	/**
	 * The golden text of a path.
	 * @param path relative to the project's folder
	 * @return the text
	 */
	public static Golden file(String path) {
		return new Golden(Path.of(path));
	}

	/**
	 * Compares, or rewrites the file where asked to.
	 * @param actual the text as it is now
	 */
	public void assertMatches(String actual) {
		try {
			if (Boolean.getBoolean("golden.update")) {
				Files.createDirectories(this.file.toAbsolutePath().getParent());
				Files.writeString(this.file, actual);
			}
			assertThat(this.file).as("golden file; rewrite with -Dgolden.update=true").exists();
			assertThat(actual).isEqualTo(Files.readString(this.file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
