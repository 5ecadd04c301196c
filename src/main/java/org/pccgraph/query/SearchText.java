package org.pccgraph.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.pccgraph.graph.Folding;

/**
 * A text to search for, as the full-text index and the ranking need it. Only letters,
 * digits and what stands between them inside of a word reach the index's query language,
 * so nothing a client types is syntax there.
 *
 * @param folded the text, folded
 * @param words its words
 */
record SearchText(String folded, List<String> words) {

	/** As the index has them: an apostrophe, or a point, doesn't end a word. */
	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{N}]+(?:(?:['.]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}]+)*");

	private static final int LONGEST = 64;

	/**
	 * What the index leaves out of names: the English words of its analyzer,
	 * {@code standard-folding}.
	 */
	static final Set<String> LEFT_OUT = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if",
			"in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then", "there",
			"these", "they", "this", "to", "was", "will", "with");

	static SearchText of(String text) {
		String folded = Folding.fold(text);
		return new SearchText(folded,
				WORD.matcher(folded).results().map(MatchResult::group).limit(12).map(SearchText::bounded).toList());
	}

	/** No word is longer, and the index would take long to find that out. */
	private static String bounded(String word) {
		return (word.length() <= LONGEST) ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST / 2));
	}

	/**
	 * What a statement gets: {@code folded}, {@code lucene} and {@code stems}.
	 * @return the parameter's value
	 */
	Map<String, Object> parameter() {
		return new TreeMap<>(Map.of("folded", this.folded, "lucene", lucene(), "stems",
				this.words.stream().map(SearchText::stem).toList()));
	}

	/**
	 * Every word must match: as it is, as a beginning, or with a typing error or two. Of
	 * what the index leaves out, only the last can tell something: it may be the
	 * beginning of a word that somebody is typing. Where there is nothing else, all are
	 * beginnings.
	 * @return the query
	 */
	String lucene() {
		if (this.words.isEmpty()) {
			return "\"\"";
		}
		boolean nothingElse = LEFT_OUT.containsAll(this.words);
		List<String> clauses = new ArrayList<>();
		for (Iterator<String> left = this.words.iterator(); left.hasNext();) {
			String word = left.next();
			if (nothingElse || !LEFT_OUT.contains(word)) {
				clauses.add("+(%1$s^4 OR %1$s*^2%2$s)".formatted(word, fuzzy(word)));
			}
			else if (!left.hasNext()) {
				clauses.add(word + "*");
			}
		}
		return String.join(" ", clauses);
	}

	/**
	 * A full-text query that any of the words satisfies, the more the better.
	 * @return the query
	 */
	String anyWord() {
		return lucene().replace("+(", "(");
	}

	private static String fuzzy(String word) {
		return switch (word.length()) {
			case 1, 2, 3 -> "";
			case 4, 5, 6, 7 -> " OR " + word + "~1";
			default -> " OR " + word + "~2";
		};
	}

	private static String stem(String word) {
		return (word.length() > 5) ? word.substring(0, word.length() - 2) : word;
	}

}
