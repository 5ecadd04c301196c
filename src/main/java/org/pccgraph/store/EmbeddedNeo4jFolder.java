package org.pccgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where the server inside this process keeps its data, and what can be wrong with it.
 *
 * @param path its absolute path
 */
record EmbeddedNeo4jFolder(Path path) {

	private static final String PROPERTY = "store.embedded.folder";

	/**
	 * Creates the folder where it doesn't exist, and tries to write to it.
	 * @param configured its path, perhaps relative to the working directory
	 * @return the folder
	 * @throws StoreUnavailableException where it can't be written to
	 */
	static EmbeddedNeo4jFolder prepare(Path configured) {
		Path path = configured.toAbsolutePath().normalize();
		try {
			Files.createDirectories(path);
			Files.delete(Files.createTempFile(path, "written", null));
		}
		catch (IOException ex) {
			throw new StoreUnavailableException("The database folder %s can't be written to.".formatted(path),
					"Let this user write there, or choose another folder with --%s=<folder>.".formatted(PROPERTY), ex);
		}
		return new EmbeddedNeo4jFolder(path);
	}

	/**
	 * Another process has it open.
	 * @param cause what was thrown
	 * @return what to tell the person who starts this one
	 */
	StoreUnavailableException inUse(Throwable cause) {
		return new StoreUnavailableException(
				"The database folder %s is in use by another process.".formatted(this.path),
				"Stop the other process, or choose another folder for this one with --%s=<folder>.".formatted(PROPERTY),
				cause);
	}

	/**
	 * What is in it can't be opened.
	 * @param reason what the server says of it
	 * @param cause what was thrown, or null
	 * @return what to tell the person who starts this process
	 */
	StoreUnavailableException unusable(String reason, @Nullable Throwable cause) {
		return new StoreUnavailableException(
				"The database in %s can't be opened. It is damaged, or another version of Neo4j wrote it. Neo4j says: %s"
					.formatted(this.path, reason),
				"Delete that folder: the next start builds the database anew from the seed. Or choose another one with --%s=<folder>. Details are in %s."
					.formatted(PROPERTY, this.path.resolve("logs").resolve("debug.log")),
				cause);
	}

}
