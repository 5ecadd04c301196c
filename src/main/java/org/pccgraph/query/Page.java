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
	 * @param key the item's sort key: a text, a whole number or a decimal number
	 * @param tie what orders items with the same key: the id of the relationship or node;
	 * empty where keys are unique
	 */
	record Place(Object key, String tie) {
	}

}
