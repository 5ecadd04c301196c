package org.pccgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Where the server inside this process keeps its data, and what can be wrong with it.
 *
 * @param path its absolute path
 */
record EmbeddedNeo4jFolder(Path path) {

	/** Where Neo4j keeps everything that it can't do without. */
	static final String DATA = "data";

	/** Where that is while a restored one takes its place. */
	static final String REPLACED = "replaced-data";

	/** Where a graph is imported before it becomes that. */
	static final String UNFINISHED = "unfinished-import";

	/** What there can be without a database; a disk's own folder too. */
	private static final Set<String> OURS = Set.of(REPLACED, UNFINISHED, "logs", "run", "certificates", "import",
			"plugins", "licenses", "lost+found");

	private static final Set<String> OURS_OF_DATA = Set.of("server_id", "transactions", "dbms", "cluster-state",
			"dumps");

	/** What a file begins with that is written to see whether it can be. */
	private static final String TRIED = "written";

	/** A store that starts and does nothing needs some of it for its logs. */
	private static final DataSize LEAST_FREE = DataSize.ofMegabytes(32);

	private static final DataSize NO_ROOM = DataSize.ofMegabytes(1);

	private static final String PROPERTY = "store.embedded.folder";

	static EmbeddedNeo4jFolder of(Path configured) {
		return new EmbeddedNeo4jFolder(configured.toAbsolutePath().normalize());
	}

	/**
	 * Creates the folder where it doesn't exist, and tries to write to it.
	 * @param configured its path, perhaps relative to the working directory
	 * @return the folder
	 * @throws StoreUnavailableException where it can't be written to
	 */
	static EmbeddedNeo4jFolder prepare(Path configured) {
		EmbeddedNeo4jFolder folder = of(configured);
		Path path = folder.path();
		try {
			Files.createDirectories(path);
			folder.requireOurs();
			if (folder.isFull()) {
				throw folder.full(null);
			}
			Files.delete(Files.createTempFile(path, TRIED, null));
			folder.putBack();
		}
		catch (IOException ex) {
			throw new StoreUnavailableException("The database folder %s can't be written to.".formatted(path),
					"Let this user write there, or choose another folder with --%s=<folder>.".formatted(PROPERTY), ex);
		}
		return folder;
	}

	/**
	 * A folder that holds something else was named by mistake: nobody wants a database
	 * between their files, and to delete it later.
	 */
	private void requireOurs() throws IOException {
		Optional<Path> other = foreign(this.path, DATA, OURS);
		if (other.isEmpty() && Files.isDirectory(data())) {
			other = foreign(data(), "databases", OURS_OF_DATA);
		}
		if (other.isPresent()) {
			throw new StoreUnavailableException(
					"The folder %s holds no database, but something else: %s.".formatted(this.path, other.get()),
					"Choose an empty folder, or one that doesn't exist yet, with --%s=<folder>.".formatted(PROPERTY),
					null);
		}
	}

	/** What Neo4j and a start that was killed leave behind is no reason to stop. */
	private static Optional<Path> foreign(Path in, String sign, Set<String> ours) throws IOException {
		if (Files.exists(in.resolve(sign))) {
			return Optional.empty();
		}
		try (Stream<Path> entries = Files.list(in)) {
			return entries.filter((entry) -> {
				String name = entry.getFileName().toString();
				return !ours.contains(name) && !name.startsWith(TRIED) && !name.startsWith(".");
			}).sorted().findFirst();
		}
	}

	Path data() {
		return this.path.resolve(DATA);
	}

	/**
	 * Puts other data in the place of these. Where this is stopped half-way, the next
	 * start puts the old ones back.
	 * @param other a folder on the same disk
	 */
	void replaceData(Path other) throws IOException {
		Path replaced = this.path.resolve(REPLACED);
		FileSystemUtils.deleteRecursively(replaced);
		if (Files.exists(data())) {
			Files.move(data(), replaced);
		}
		Files.move(other, data());
		FileSystemUtils.deleteRecursively(replaced);
	}

	/** A restore was stopped after it had put the old database aside. */
	private void putBack() throws IOException {
		if (Files.notExists(data()) && Files.exists(this.path.resolve(REPLACED))) {
			Files.move(this.path.resolve(REPLACED), data());
		}
	}

	/**
	 * Nothing more can be written.
	 * @param cause what was thrown, or null
	 * @return what to tell the person who starts this process
	 */
	StoreUnavailableException full(@Nullable Throwable cause) {
		return new StoreUnavailableException(
				"The disk with the database folder %s is full: less than %d MB are free.".formatted(this.path,
						LEAST_FREE.toMegabytes()),
				"Make room there and start again; what was loaded before is still there. Or choose another folder with --%s=<folder>."
					.formatted(PROPERTY),
				cause);
	}

	/**
	 * Another process has it open.
	 * @param cause what was thrown, or null
	 * @return what to tell the person who starts this one
	 */
	StoreUnavailableException inUse(@Nullable Throwable cause) {
		return new StoreUnavailableException(
				"The database folder %s is in use by another process.".formatted(this.path),
				"Stop the other process, or choose another folder for this one with --%s=<folder>.".formatted(PROPERTY),
				cause);
	}

	/**
	 * It is open, but what should take a moment took too long.
	 * @param waited how long was waited
	 * @param cause what was thrown
	 * @return what to tell the person who starts this process
	 */
	StoreUnavailableException tooSlow(Duration waited, Throwable cause) {
		return new StoreUnavailableException(
				"The database in %s didn't answer within %d s of its start.".formatted(this.path, waited.toSeconds()),
				"This machine has too much to do, or its disk is too slow. Start again later, or let it take longer with --store.embedded.start-timeout=<time>; nothing was changed.",
				cause);
	}

	/** Also when it was filled up while the server was starting. */
	boolean isFull() {
		return isLess(LEAST_FREE);
	}

	boolean hasNoRoom() {
		return isLess(NO_ROOM);
	}

	private boolean isLess(DataSize size) {
		try {
			return Files.getFileStore(this.path).getUsableSpace() < size.toBytes();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * What is in it can't be opened.
	 * @param reason what the server says of it
	 * @param cause what was thrown, or null
	 * @return what to tell the person who starts this process
	 */
	StoreUnavailableException unusable(String reason, @Nullable Throwable cause) {
		if (isFull()) {
			return full(cause);
		}
		return new StoreUnavailableException(
				"The database in %s can't be opened. It is damaged, or another version of Neo4j wrote it. Neo4j says: %s"
					.formatted(this.path, reason),
				"Delete that folder: the next start builds the database anew from the seed. Or start the version of this application that wrote it, or choose another folder with --%s=<folder>. Details are in %s."
					.formatted(PROPERTY, this.path.resolve("logs").resolve("debug.log")),
				cause);
	}

}
