package org.pccgraph.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds text so that it compares as a reader would expect: without case, accents,
 * typographic variants or doubled spaces. Stored copies and the values they are compared
 * with are folded by the same rule.
 */
public final class Folding {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`]");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Folding() {
	}

	/**
	 * Folds a text.
	 * @param text any text
	 * @return the folded text; empty where nothing remains
	 */
	public static String fold(String text) {
		if (isPlain(text)) {
			return text.toLowerCase(Locale.ROOT);
		}
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
		String bare = MARKS.matcher(decomposed).replaceAll("");
		String plain = APOSTROPHES.matcher(bare).replaceAll("'");
		return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/** Nearly all text differs from its folded copy in case alone. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char here = text.charAt(i);
			if (here < ' ' || here > '~' || here == '`' || (here == ' ' && before == ' ')) {
				return false;
			}
			before = here;
		}
		return before != ' ';
	}

}
