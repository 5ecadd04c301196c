package org.pccgraph.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as imprecise as its source (EDTF, ISO 8601-2), with the days it can mean. Known
 * are years, months, days, the seasons 21 (spring) to 24 (winter, until February of the
 * next year), the qualifiers {@code ~}, {@code ?} and {@code %}, and intervals, whose
 * ends may be open ({@code ..}).
 *
 * @param text the date as written
 * @param earliest the first day it can mean; null where it is open
 * @param latest the last day it can mean; null where it is open
 */
public record Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {

	private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");

	private static final String OPEN = "..";

	private static final String BEFORE_ALL = "0000-01-01";

	private static final String AFTER_ALL = "9999-12-31";

	private static final int SPRING = 21;

	private static final int WINTER = 24;

	/**
	 * Reads a date.
	 * @param text such as {@code 2021-03}, {@code 2022~} or {@code 2019/..}
	 * @return the date
	 * @throws IllegalArgumentException where it is none; the message says why
	 */
	public static Edtf parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return date(text, text);
		}
		Edtf start = end(text.substring(0, slash), text);
		Edtf end = end(text.substring(slash + 1), text);
		LocalDate from = start.earliest();
		LocalDate to = end.latest();
		if (from == null && to == null) {
			throw invalid(text, "an interval has a date on one side at least");
		}
		if (from != null && to != null && to.isBefore(from)) {
			throw invalid(text, "it ends before it begins");
		}
		return new Edtf(text, from, to);
	}

	private static Edtf end(String part, String whole) {
		if (part.isEmpty()) {
			throw invalid(whole, "write '..' where the interval is open");
		}
		return part.equals(OPEN) ? new Edtf(part, null, null) : date(part, whole);
	}

	private static Edtf date(String part, String whole) {
		Matcher matcher = DATE.matcher(part);
		if (!matcher.matches()) {
			throw invalid(whole, "write a year, month or day, such as 2021, 2021-03 or 2021-03-14, "
					+ "an interval of them, or '..' for an open end");
		}
		int year = Integer.parseInt(matcher.group(1));
		if (matcher.group(2) == null) {
			return new Edtf(whole, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		}
		int month = Integer.parseInt(matcher.group(2));
		try {
			if (matcher.group(3) != null) {
				LocalDate day = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
				return new Edtf(whole, day, day);
			}
			YearMonth first = YearMonth.of(year, firstMonth(month));
			YearMonth last = (month < SPRING) ? first : first.plusMonths(2);
			return new Edtf(whole, first.atDay(1), last.atEndOfMonth());
		}
		catch (DateTimeException ex) {
			throw invalid(whole, "there is no such day, month or season");
		}
	}

	private static int firstMonth(int monthOrSeason) {
		return (monthOrSeason >= SPRING && monthOrSeason <= WINTER) ? 3 * (monthOrSeason - SPRING + 1) : monthOrSeason;
	}

	private static IllegalArgumentException invalid(String text, String why) {
		return new IllegalArgumentException("'%s' is no EDTF date: %s".formatted(text, why));
	}

	/**
	 * The first day as text that compares as days do.
	 * @return such as {@code 2021-03-01}; where it is open, a day before all others
	 */
	public String earliestDay() {
		return (this.earliest != null) ? this.earliest.toString() : BEFORE_ALL;
	}

	/**
	 * The last day as text that compares as days do.
	 * @return such as {@code 2021-03-31}; where it is open, a day after all others
	 */
	public String latestDay() {
		return (this.latest != null) ? this.latest.toString() : AFTER_ALL;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
