package org.pccgraph.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an erasure changes in the files of a seed by itself: it adds tombstones, and takes
 * lines out of the versions' manifests. Facts are taken out by whoever curates them.
 *
 * @param folder the seed's folder
 */
record SeedEdits(Path folder) {

	private static final String START = """
			# yaml-language-server: $schema=tombstones.schema.json
			# Ids that are no more; README.md beside this file says how they are written.
			tombstones:""";

	/**
	 * Adds tombstones.
	 * @param tombstones what was erased
	 * @return the file that they were added to
	 */
	Path bury(Collection<Tombstone> tombstones) {
		Path file = this.folder.resolve(TombstoneReader.FILE);
		if (tombstones.isEmpty()) {
			return file;
		}
		try {
			String text = Files.exists(file) ? Files.readString(file).stripTrailing() : START;
			replace(file, text + lines(tombstones) + "\n");
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes ids out of the manifests.
	 * @param versions the manifests' files
	 * @param ids the ids
	 * @return how many lines went
	 */
	int forget(List<SeedFile> versions, Predicate<String> ids) {
		int gone = 0;
		try {
			for (SeedFile version : versions) {
				Path file = this.folder.resolve(version.path());
				List<String> lines = Files.readAllLines(file);
				List<String> left = lines.stream().filter((line) -> !VersionManifest.tells(line, ids)).toList();
				if (left.size() < lines.size()) {
					gone += lines.size() - left.size();
					replace(file, String.join("\n", left) + "\n");
				}
			}
			return gone;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Every file in the folder, not only what is loaded: a README can name people too.
	 * @return the files
	 */
	List<SeedFile> files() {
		try (Stream<Path> paths = Files.walk(this.folder)) {
			return paths.filter(Files::isRegularFile).sorted().map(this::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tombstones as they are written.
	 * @param tombstones the tombstones, all with hashes
	 * @return a line for each, a line break before it
	 */
	static String lines(Collection<Tombstone> tombstones) {
		return tombstones.stream()
			.map((one) -> "\n  - { hash: \"%s\", date: \"%s\", reason: %s }".formatted(one.hash(), one.date(),
					one.reason()))
			.collect(Collectors.joining());
	}

	private SeedFile read(Path file) {
		try {
			String path = this.folder.relativize(file).toString().replace('\\', '/');
			return new SeedFile(path, file.toString(), Files.readAllBytes(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whole or not at all. */
	private static void replace(Path file, String text) throws IOException {
		Path next = file.resolveSibling(file.getFileName() + ".next");
		Files.writeString(next, text);
		Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

}
