package org.pccgraph.seed;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects everything that is wrong with the seed, so that it is said at once. */
final class SeedProblems {

	private final SortedSet<SeedProblem> problems = new TreeSet<>();

	private boolean unreadable;

	void add(Location at, String message, Object... arguments) {
		this.problems.add(new SeedProblem(at, message.formatted(arguments)));
	}

	/**
	 * Adds that a name or id doesn't exist, with the one that was probably meant.
	 * @param at where it is written
	 * @param what says that it doesn't exist
	 * @param word what is written
	 * @param candidates what exists
	 */
	void addUnknown(Location at, String what, String word, Collection<String> candidates) {
		String hint = Spelling.nearest(word, candidates)
			.map((nearest) -> "; did you mean '%s'?".formatted(nearest))
			.orElse("");
		this.problems.add(new SeedProblem(at, what + hint));
	}

	/**
	 * Adds that a file's facts couldn't be read at all.
	 * @param at where reading ended
	 * @param message why
	 */
	void addUnreadable(Location at, String message) {
		this.unreadable = true;
		this.problems.add(new SeedProblem(at, message));
	}

	/**
	 * Whether facts are missing, so that what refers to them can't be judged.
	 * @return true where a file couldn't be read
	 */
	boolean someUnreadable() {
		return this.unreadable;
	}

	void throwIfAny() {
		if (!this.problems.isEmpty()) {
			throw new InvalidSeedException(this.problems, this.unreadable);
		}
	}

}
