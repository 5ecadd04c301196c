package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pccgraph.query.Page.Place;

/** Writes the conditions that hold a page between its cursors. */
record Bounds(Parameters parameters) {

	/**
	 * Writes the conditions.
	 * @param page the page
	 * @param key the expression of the sort key
	 * @param tie the expression that orders items with the same key, or empty
	 * @param descending whether the order is descending
	 * @return the predicates; none for a first page
	 */
	List<String> of(Page page, String key, String tie, boolean descending) {
		List<String> bounds = new ArrayList<>();
		add(bounds, page.after(), key, tie, descending ? "<" : ">");
		add(bounds, page.before(), key, tie, descending ? ">" : "<");
		return bounds;
	}

	private void add(List<String> bounds, @Nullable Place place, String key, String tie, String sign) {
		if (place == null) {
			return;
		}
		String keyValue = this.parameters.add(place.key());
		if (tie.isEmpty()) {
			bounds.add("%s %s %s".formatted(key, sign, keyValue));
		}
		else {
			bounds.add("(%1$s %2$s %3$s OR (%1$s = %3$s AND %4$s %2$s %5$s))".formatted(key, sign, keyValue, tie,
					this.parameters.add(place.tie())));
		}
	}

}
