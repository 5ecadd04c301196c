package org.pccgraph.seed;

import java.util.Comparator;

/**
 * Something wrong with the seed.
 *
 * @param at where
 * @param message what, and what would be right
 */
record SeedProblem(Location at, String message) implements Comparable<SeedProblem> {

	private static final Comparator<SeedProblem> ORDER = Comparator.comparing(SeedProblem::at)
		.thenComparing(SeedProblem::message);

	@Override
	public int compareTo(SeedProblem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.at + ": " + SeedText.shown(this.message);
	}

}
