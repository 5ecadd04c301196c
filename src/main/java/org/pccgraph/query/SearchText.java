package org.pccgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pccgraph.graph.Folding;

/**
 * A text to search for, as the full-text index and the ranking need it. Only letters and
 * digits reach the index's query language, so nothing a client types is syntax there.
 *
 * @param folded the text, folded
 * @param words its words
 */
record SearchText(String folded, List<String> words) {

	private static final int LONGEST = 64;

	static SearchText of(String text) {
		String folded = Folding.fold(text);
		return new SearchText(folded,
				Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
					.filter((word) -> !word.isEmpty())
					.limit(12)
					.map(SearchText::bounded)
					.toList());
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

	/** Every word must match: as it is, as a beginning, or with a typing error or two. */
	String lucene() {
		if (this.words.isEmpty()) {
			return "\"\"";
		}
		return this.words.stream()
			.map((word) -> "+(%1$s^4 OR %1$s*^2%2$s)".formatted(word, fuzzy(word)))
			.collect(Collectors.joining(" "));
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
