package org.pccgraph.seed;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

import org.pccgraph.graph.Folding;

/**
 * The text of a document or a section, in which names and printed values are looked up
 * without regard to case, line ends and typography.
 *
 * @param folded the text, folded
 * @param words its words with one space before and after each
 */
record SourceText(String folded, String words) {

	/** What tells nothing, and "office", since the texts say "the PCC" for it. */
	private static final Set<String> IGNORED = Set.of("a", "an", "and", "at", "by", "for", "in", "of", "office", "on",
			"the", "to", "with");

	private static final Pattern POSSESSIVE = Pattern.compile("'s?\\b|'");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Shorter words must stand as they are. */
	private static final int STEM = 4;

	static SourceText of(String text) {
		return new SourceText(Folding.fold(text), words(text));
	}

	/**
	 * Whether a value is printed, neither as part of a longer word nor of a longer
	 * number.
	 * @param value the value, as the seed has it
	 * @return whether it is
	 */
	boolean prints(String value) {
		return Pattern
			.compile("(?<![\\p{L}\\p{N}]|\\d[.,])" + Pattern.quote(Folding.fold(value)) + "(?![\\p{L}\\p{N}]|[.,]\\d)")
			.matcher(this.folded)
			.find();
	}

	/**
	 * Whether a name stands in the text, its words side by side.
	 * @param name the name
	 * @return whether it does
	 */
	boolean names(String name) {
		return this.words.contains(words(name).replaceFirst("^ the ", " "));
	}

	/**
	 * Whether every word of a name stands somewhere in the text, as it is or with an
	 * ending.
	 * @param name the name
	 * @return whether they do
	 */
	boolean hasWordsOf(String name) {
		return Arrays.stream(words(name).strip().split(" "))
			.filter((word) -> !IGNORED.contains(word))
			.allMatch((word) -> this.words.contains((word.length() < STEM) ? " " + word + " " : " " + word));
	}

	private static String words(String text) {
		String bare = POSSESSIVE.matcher(Folding.fold(text)).replaceAll("");
		return " " + NO_WORD.matcher(bare).replaceAll(" ").strip() + " ";
	}

}
