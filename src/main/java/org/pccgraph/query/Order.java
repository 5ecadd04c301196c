package org.pccgraph.query;

/**
 * The order of a list: by a stored key that is unique and never null.
 *
 * @param key the property that holds the key; for rows the column
 * @param descending whether the largest comes first
 */
record Order(String key, boolean descending) {

	/** The column by which the rows of a question are ordered. */
	static final Order OF_ROWS = new Order("sortKey", false);

}
