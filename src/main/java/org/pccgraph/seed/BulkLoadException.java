package org.pccgraph.seed;

/** A bulk load can't begin, or one didn't end; says to a person why and what to do. */
public class BulkLoadException extends RuntimeException {

	private static final String EMPTY_IT = "Use an empty database: for the server inside this process delete the folder "
			+ "(store.embedded.folder) or choose another. Then start again.";

	private final String action;

	private BulkLoadException(String message, String action) {
		super(message);
		this.action = action;
	}

	static BulkLoadException notEmpty() {
		return new BulkLoadException("A bulk load only fills an empty database, and this one holds a graph.", EMPTY_IT);
	}

	static BulkLoadException interrupted(String since) {
		return new BulkLoadException(
				("A bulk load that began at %s was interrupted or is still under way, so this database holds a part "
						+ "of a graph. Nothing of it is served.")
					.formatted(since),
				"If another process is still loading it, start again when that has ended. Else: " + EMPTY_IT);
	}

	String action() {
		return this.action;
	}

}
