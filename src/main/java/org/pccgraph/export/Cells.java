package org.pccgraph.export;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values as text, where a format knows nothing else.
 *
 * <p>
 * Spreadsheets run a cell as a formula that begins with {@code =}, {@code +}, {@code -}
 * or {@code @}, also in full width, or with one of them after a tab or line break. Such a
 * text gets an apostrophe in front, as does one where apostrophes stand before such a
 * sign, so that taking one apostrophe off gives the text back. Plain numbers stay as they
 * are.
 */
final class Cells {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");

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
	 * A text that no spreadsheet runs.
	 * @param text any text
	 * @return the same, or with an apostrophe in front
	 */
	static String guarded(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

	/**
	 * The text behind a guarded one.
	 * @param cell what {@link #guarded(String)} made
	 * @return the text as it was
	 */
	static String unguarded(String cell) {
		return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
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
