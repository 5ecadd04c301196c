package org.pccgraph.differential;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a reader compares texts: case, accents, curled quotes and doubled spaces aside. */
final class ReferenceText {

	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	private ReferenceText() {
	}

	static String plain(String text) {
		return KNOWN.computeIfAbsent(text, ReferenceText::fold);
	}

	private static String fold(String text) {
		StringBuilder plain = new StringBuilder();
		boolean space = false;
		for (int point : Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().toArray()) {
			int type = Character.getType(point);
			if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
					|| type == Character.ENCLOSING_MARK) {
				continue;
			}
			if (Character.isWhitespace(point)) {
				space = true;
				continue;
			}
			if (space && !plain.isEmpty()) {
				plain.append(' ');
			}
			space = false;
			plain.appendCodePoint("\u2018\u2019\u02bc`".indexOf(point) < 0 ? point : '\'');
		}
		return plain.toString().toLowerCase(Locale.ROOT);
	}

}
