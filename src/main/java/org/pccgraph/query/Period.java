package org.pccgraph.query;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;

/**
 * The days that a date asked for can mean, as they are stored.
 *
 * @param from the first day
 * @param until the last day
 */
record Period(String from, String until) {

	/**
	 * Reads the argument {@code asOf}.
	 * @param asOf a date, or null
	 * @return its days, or null where there is no date
	 */
	static @Nullable Period read(@Nullable Object asOf) {
		if (asOf == null) {
			return null;
		}
		Edtf date = Edtf.parse(asOf.toString());
		return new Period(date.earliestDay(), date.latestDay());
	}

}
