package org.pccgraph.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pccgraph.query.Page.Place;

/** Reads the arguments that choose a page. Sizes are refused, never clamped. */
record PageReader(Limits limits, Cursors cursors) {

	Page read(Map<String, @Nullable Object> arguments, String fingerprint) {
		return read(arguments, fingerprint, this.limits.maxPageSize());
	}

	/** Of a list that is computed outside of the database. */
	Page readComputed(Map<String, @Nullable Object> arguments, String fingerprint) {
		return read(arguments, fingerprint, this.limits.maxComputedPageSize());
	}

	private Page read(Map<String, @Nullable Object> arguments, String fingerprint, int largest) {
		Integer first = (Integer) arguments.get("first");
		Integer last = (Integer) arguments.get("last");
		if (first != null && last != null) {
			throw new QueryException(ErrorCode.PAGE_SIZE, "Give either `first` or `last`, not both");
		}
		boolean backwards = last != null;
		Integer asked = backwards ? last : first;
		int size = (asked != null) ? asked : this.limits.defaultPageSize();
		if (size < 0 || size > largest) {
			throw new QueryException(ErrorCode.PAGE_SIZE,
					"`%s` is %d; it must be from 0 to %d".formatted(backwards ? "last" : "first", size, largest),
					Map.of("limit", largest));
		}
		return new Page(size, backwards, place(arguments.get("after"), fingerprint),
				place(arguments.get("before"), fingerprint));
	}

	private @Nullable Place place(@Nullable Object cursor, String fingerprint) {
		return (cursor != null) ? this.cursors.read(fingerprint, cursor.toString()) : null;
	}

}
