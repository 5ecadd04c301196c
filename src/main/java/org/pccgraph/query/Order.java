package org.pccgraph.query;

/**
 * The order of a list.
 *
 * @param key what it is ordered by
 * @param descending whether the largest comes first
 */
record Order(SortKey key, boolean descending) {

	/** The column by which the rows of a question are ordered. */
	static final Order OF_ROWS = new Order(new SortKey.Column("sortKey"), false);

}
