package org.pccgraph.export;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;

/**
 * The day of an award, as exact as 360Giving asks for it.
 *
 * @param day the day
 * @param basis how it is known
 */
record AwardDate(LocalDate day, String basis) {

	/**
	 * The day that follows from what is stated.
	 * @param period the time that is stated, or null
	 * @param citation the section that states the grant, or null
	 * @return the first day that the period can mean, else the document's date; null
	 * where neither has one
	 */
	static @Nullable AwardDate of(@Nullable Object period, @Nullable Citation citation) {
		LocalDate stated = (period != null) ? Edtf.parse(String.valueOf(period)).earliest() : null;
		if (stated != null) {
			return new AwardDate(stated, "the first day of the stated time, " + period);
		}
		String date = (citation != null) ? citation.documentDate() : null;
		LocalDate documented = (date != null) ? Edtf.parse(date).earliest() : null;
		return (documented != null)
				? new AwardDate(documented, "not stated; the first day of the document's date, " + date) : null;
	}

}
