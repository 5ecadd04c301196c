package org.pccgraph.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running texts.
 *
 * <p>
 * They run a cell as a formula that begins with {@code =}, {@code +}, {@code -} or
 * {@code @}, also in full width, or with one of them after a tab or line break. Such a
 * text gets an apostrophe in front, as does one where apostrophes stand before such a
 * sign, so that taking one apostrophe off gives the text back. Plain numbers stay as they
 * are.
 */
public final class Guard {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");

	private Guard() {
	}

	/**
	 * A text that no spreadsheet runs.
	 * @param text any text
	 * @return the same, or with an apostrophe in front
	 */
	public static String guarded(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

	/**
	 * The text behind a guarded one.
	 * @param cell what {@link #guarded(String)} made
	 * @return the text as it was
	 */
	public static String unguarded(String cell) {
		return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
	}

}
