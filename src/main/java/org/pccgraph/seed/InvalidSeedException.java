package org.pccgraph.seed;

import java.util.Collection;
import java.util.stream.Collectors;

/** The seed can't be loaded; says everything that is wrong with it. */
public class InvalidSeedException extends RuntimeException {

	private static final int MOST_PRINTED = 200;

	/**
	 * Says one thing that keeps the seed from being read at all.
	 * @param message what
	 */
	InvalidSeedException(String message) {
		super(message);
	}

	/**
	 * Collects what is wrong, of which the first few hundred are printed.
	 * @param problems sorted
	 * @param unreadable whether files couldn't be read, so that ids weren't checked
	 */
	InvalidSeedException(Collection<SeedProblem> problems, boolean unreadable) {
		super(describe(problems, unreadable));
	}

	private static String describe(Collection<SeedProblem> problems, boolean unreadable) {
		StringBuilder text = new StringBuilder((problems.size() == 1) ? "The seed has a problem:\n  "
				: "The seed has %,d problems:\n  ".formatted(problems.size()));
		text.append(
				problems.stream().limit(MOST_PRINTED).map(SeedProblem::toString).collect(Collectors.joining("\n  ")));
		if (problems.size() > MOST_PRINTED) {
			text.append("\n  … and %,d more".formatted(problems.size() - MOST_PRINTED));
		}
		if (unreadable) {
			text.append("\nWhat the files refer to was not checked, as not all of them could be read.");
		}
		return text.toString();
	}

}
