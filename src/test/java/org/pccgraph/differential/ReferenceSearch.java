package org.pccgraph.differential;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What a statement that searches for a text gets: folded, as a full-text query, as stems.
 */
final class ReferenceSearch {

	private static final int MOST_WORDS = 12;

	/** Unicode's word boundaries (UAX 29), as far as names have them. */
	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{N}]+(?:(?:['.]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}]+)*");

	private ReferenceSearch() {
	}

	static Map<String, Object> parameter(String text) {
		String folded = ReferenceText.plain(text);
		List<String> words = WORD.matcher(folded).results().map(MatchResult::group).limit(MOST_WORDS).toList();
		return Map.of("folded", folded, "lucene", query(words), "stems",
				words.stream()
					.map((word) -> (word.length() > 5) ? word.substring(0, word.length() - 2) : word)
					.toList());
	}

	/**
	 * Every word must match: as it is, as a beginning, or with a typing error or two;
	 * what no index has needn't, beside others.
	 */
	private static String query(List<String> words) {
		if (words.isEmpty()) {
			return "\"\"";
		}
		List<String> telling = words.stream()
			.filter((word) -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
			.toList();
		boolean beginning = !telling.isEmpty() && EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(words.getLast());
		return (telling.isEmpty() ? words : telling).stream().map((word) -> {
			String errors = (word.length() < 4) ? "" : " OR " + word + "~" + ((word.length() < 8) ? 1 : 2);
			return "+(" + word + "^4 OR " + word + "*^2" + errors + ")";
		}).collect(Collectors.joining(" ")) + (beginning ? " " + words.getLast() + "*" : "");
	}

}
