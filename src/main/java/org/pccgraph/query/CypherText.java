package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A Cypher text of our own, as far as it must be understood to take it apart: what stands
 * in brackets or quotes belongs together.
 */
final class CypherText {

	private static final String OPENING = "([{'\"`";

	private static final String CLOSING = ")]}'\"`";

	private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

	private final String text;

	/** How many brackets and quotes each character is in; they are in themselves. */
	private final int[] depths;

	private CypherText(String text, int[] depths) {
		this.text = text;
		this.depths = depths;
	}

	/**
	 * Reads a text.
	 * @param text the text, without comments
	 * @return the text
	 * @throws IllegalArgumentException where a bracket or quote is left open, or closes
	 * nothing
	 */
	static CypherText of(String text) {
		int[] depths = new int[text.length()];
		StringBuilder open = new StringBuilder();
		for (int at = 0; at < text.length(); at++) {
			char current = text.charAt(at);
			char expected = open.isEmpty() ? '\0' : open.charAt(open.length() - 1);
			boolean quoted = "'\"`".indexOf(expected) >= 0;
			depths[at] = open.length();
			if (current == '\\' && quoted && at + 1 < text.length()) {
				at++;
				depths[at] = open.length();
			}
			else if (current == expected) {
				open.setLength(open.length() - 1);
			}
			else if (!quoted && OPENING.indexOf(current) >= 0) {
				open.append(CLOSING.charAt(OPENING.indexOf(current)));
				depths[at] = open.length();
			}
			else if (!quoted && CLOSING.indexOf(current) >= 0) {
				throw new IllegalArgumentException("`%s` closes nothing, after `%s`".formatted(current,
						text.substring(Math.max(0, at - 30), at).strip()));
			}
		}
		if (!open.isEmpty()) {
			throw new IllegalArgumentException("`%s` is missing at the end".formatted(open.reverse()));
		}
		return new CypherText(text, depths);
	}

	/**
	 * A word outside of all brackets, and where it stands.
	 *
	 * @param word the word
	 * @param from where it begins
	 * @param to where it ends
	 */
	record Word(String word, int from, int to) {
	}

	/**
	 * Finds words outside of all brackets.
	 * @param words the words, in capitals
	 * @return where they stand, in order; not the {@code WITH} of {@code STARTS WITH}
	 */
	List<Word> words(Set<String> words) {
		List<Word> found = new ArrayList<>();
		Matcher matcher = WORD.matcher(this.text);
		String before = "";
		while (matcher.find()) {
			String word = matcher.group();
			boolean operator = word.equals("WITH") && (before.equals("STARTS") || before.equals("ENDS"));
			if (this.depths[matcher.start()] == 0 && words.contains(word) && !operator) {
				found.add(new Word(word, matcher.start(), matcher.end()));
			}
			before = word;
		}
		return found;
	}

	/**
	 * Takes it apart at a character that is outside of all brackets.
	 * @param separator the character
	 * @return the parts, without the space around them
	 */
	List<String> split(char separator) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = 0; at <= this.text.length(); at++) {
			if (at == this.text.length() || (this.depths[at] == 0 && this.text.charAt(at) == separator)) {
				parts.add(this.text.substring(from, at).strip());
				from = at + 1;
			}
		}
		return parts;
	}

	/**
	 * What is in the one pair of brackets that the text ends with.
	 * @param start how the text begins, up to the opening bracket and with it
	 * @return what is in the brackets, or null where the text is another
	 */
	@Nullable String inside(String start) {
		if (!this.text.startsWith(start)) {
			return null;
		}
		for (int at = start.length(); at < this.text.length(); at++) {
			if (this.depths[at] == 1 && CLOSING.indexOf(this.text.charAt(at)) >= 0) {
				return (at == this.text.length() - 1) ? this.text.substring(start.length(), at) : null;
			}
		}
		return null;
	}

}
