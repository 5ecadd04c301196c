package org.pccgraph.insight;

import org.pccgraph.graph.Edtf;

/**
 * The days on which a relationship possibly held, as they are stored on it when the seed
 * is loaded: days as text, which compare as days do.
 *
 * @param from the first day
 * @param until the last day
 */
record Period(String from, String until) {

	private static final Edtf OPEN = new Edtf("..", null, null);

	/** What has no time. */
	static final Period ALWAYS = new Period(OPEN.earliestDay(), OPEN.latestDay());

	/**
	 * The days on which both held; none where they exclude each other.
	 * @param other another period
	 * @return the period of both
	 */
	Period and(Period other) {
		return new Period((this.from.compareTo(other.from) > 0) ? this.from : other.from,
				(this.until.compareTo(other.until) < 0) ? this.until : other.until);
	}

	/**
	 * Whether it possibly held at a date.
	 * @param date a date as imprecise as its source
	 * @return whether the two share a day
	 */
	boolean possiblyAt(Edtf date) {
		Period shared = and(new Period(date.earliestDay(), date.latestDay()));
		return shared.from.compareTo(shared.until) <= 0;
	}

}
