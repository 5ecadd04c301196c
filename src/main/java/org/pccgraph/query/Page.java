package org.pccgraph.query;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param size how many items at most
 * @param backwards whether they are taken from the end
 * @param after the place after which they stand, or null
 * @param before the place before which they stand, or null
 */
record Page(int size, boolean backwards, @Nullable Place after, @Nullable Place before) {

	/**
	 * A place in an ordered list.
	 *
	 * @param key the item's sort key
	 * @param edge the id of its relationship; empty where there is none
	 */
	record Place(String key, String edge) {
	}

}
