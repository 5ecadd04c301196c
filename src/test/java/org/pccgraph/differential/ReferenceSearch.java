package org.pccgraph.differential;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a statement that searches for a text gets: folded, as a full-text query, as stems.
 */
final class ReferenceSearch {

	private static final int MOST_WORDS = 12;

	private ReferenceSearch() {
	}

	static Map<String, Object> parameter(String text) {
		String folded = ReferenceText.plain(text);
		List<String> words = Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList();
		return Map.of("folded", folded, "lucene", query(words), "stems",
				words.stream()
					.map((word) -> (word.length() > 5) ? word.substring(0, word.length() - 2) : word)
					.toList());
	}

	/** Every word must match: as it is, as a beginning, or with a typing error or two. */
	private static String query(List<String> words) {
		if (words.isEmpty()) {
			return "\"\"";
		}
		return words.stream().map((word) -> {
			String errors = (word.length() < 4) ? "" : " OR " + word + "~" + ((word.length() < 8) ? 1 : 2);
			return "+(" + word + "^4 OR " + word + "*^2" + errors + ")";
		}).collect(Collectors.joining(" "));
	}

}
