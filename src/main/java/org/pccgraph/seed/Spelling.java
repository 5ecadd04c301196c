package org.pccgraph.seed;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant by a name or id that doesn't exist. */
final class Spelling {

	private static final int MOST_EDITS = 3;

	private static final int LETTERS_PER_EDIT = 4;

	private Spelling() {
	}

	/**
	 * The candidate that takes the fewest edits (a letter added, dropped, changed, or two
	 * neighbours swapped); case doesn't count.
	 * @param word what was written
	 * @param candidates what exists
	 * @return the nearest one, the alphabetically first of several, or empty where none
	 * is near
	 */
	static Optional<String> nearest(String word, Collection<String> candidates) {
		int limit = Math.min(MOST_EDITS, 1 + word.length() / LETTERS_PER_EDIT);
		String folded = word.toLowerCase(Locale.ROOT);
		return candidates.stream()
			.filter((candidate) -> Math.abs(candidate.length() - word.length()) <= limit)
			.map((candidate) -> new Candidate(candidate, edits(folded, candidate.toLowerCase(Locale.ROOT))))
			.filter((candidate) -> candidate.edits() <= limit)
			.min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::text))
			.map(Candidate::text);
	}

	private static int edits(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			beforeLast = last;
			last = row;
		}
		return last[other.length()];
	}

	private record Candidate(String text, int edits) {
	}

}
