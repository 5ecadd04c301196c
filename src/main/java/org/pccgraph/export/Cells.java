package org.pccgraph.export;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values as text, where a format knows nothing else. */
final class Cells {

	private Cells() {
	}

	/**
	 * A value as text.
	 * @param value a text, number, truth value or list of them
	 * @return the text; a list's values with {@link Attribute#SEPARATOR} between them
	 */
	static String text(Object value) {
		return (value instanceof Collection<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining(Attribute.SEPARATOR))
				: String.valueOf(value);
	}

	/**
	 * A text without the characters that XML 1.0 can't hold.
	 * @param text any text
	 * @return the text without control characters and half surrogates
	 */
	static String xml(String text) {
		return text.codePoints()
			.filter((c) -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xD800)
					|| (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
