package org.pccgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two seeds of the same size, in which everything has another name, a third of it exists
 * in one only, and the relationships go elsewhere.
 */
final class KillSeeds {

	private static final int SIZE = 1000;

	private KillSeeds() {
	}

	/**
	 * Writes a seed.
	 * @param folder where
	 * @param edition which of the two
	 * @return the folder
	 */
	static Path write(Path folder, int edition) {
		return write(folder, edition, SIZE);
	}

	static Path write(Path folder, int edition, int size) {
		StringBuilder nodes = new StringBuilder("nodes:\n");
		StringBuilder states = new StringBuilder("section: { id: section:report-01, name: First }\nstates:\n");
		for (int number = 0; number < size; number++) {
			int id = (number % 3 == 0) ? number + edition * size : number;
			nodes
				.append("  - { id: org:o%d, name: Body %d of %d, kind: CHARITY }\n".formatted(number, number, edition));
			nodes.append("  - { id: scheme:s%d, name: Scheme %d of %d, kind: PROJECT }\n".formatted(id, id, edition));
			states.append("  - { about: scheme:s%d, status: RUNNING, deliveredBy: [org:o%d, org:o%d] }\n".formatted(id,
					number, (number * 7 + 2 * edition - 1) % size));
		}
		put(folder, "registry/all.yaml", nodes.toString());
		put(folder, "documents/report/document.yaml",
				"document: { id: document:report, name: Report %d, kind: REPORT }\n".formatted(edition));
		put(folder, "documents/report/01.yaml", states.toString());
		return folder;
	}

	private static void put(Path folder, String path, String text) {
		Path file = folder.resolve(path);
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
