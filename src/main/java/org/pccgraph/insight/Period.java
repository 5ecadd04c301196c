package org.pccgraph.insight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;

/**
 * The days on which a relationship possibly held: the one place where networks read
 * dates.
 *
 * @param first the earliest day that its start can mean; {@link LocalDate#MIN} where open
 * @param last the latest day that its end can mean; {@link LocalDate#MAX} where open
 */
record Period(LocalDate first, LocalDate last) {

	static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

	/**
	 * Reads a period. Without a start it begins when it was stated; what was over by then
	 * began at an unknown time. Without an end it is open.
	 * @param from the stated start as EDTF, or null
	 * @param to the stated end as EDTF, or null
	 * @param stated the earliest day of the documents that state it, or null
	 * @return the period
	 */
	static Period of(@Nullable String from, @Nullable String to, @Nullable LocalDate stated) {
		LocalDate last = (to != null) ? orElse(Edtf.parse(to).latest(), LocalDate.MAX) : LocalDate.MAX;
		if (from != null) {
			return new Period(orElse(Edtf.parse(from).earliest(), LocalDate.MIN), last);
		}
		LocalDate first = orElse(stated, LocalDate.MIN);
		return new Period(first.isAfter(last) ? LocalDate.MIN : first, last);
	}

	/**
	 * The days on which both held; none where they exclude each other.
	 * @param other another period
	 * @return the period of both
	 */
	Period and(Period other) {
		return new Period(this.first.isAfter(other.first) ? this.first : other.first,
				this.last.isBefore(other.last) ? this.last : other.last);
	}

	/**
	 * Whether it possibly held at a date.
	 * @param date a date as imprecise as its source
	 * @return whether the two share a day
	 */
	boolean possiblyAt(Edtf date) {
		Period shared = and(new Period(orElse(date.earliest(), LocalDate.MIN), orElse(date.latest(), LocalDate.MAX)));
		return !shared.first.isAfter(shared.last);
	}

	private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
		return (day != null) ? day : other;
	}

}
