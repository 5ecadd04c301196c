package org.pccgraph.query;

/**
 * The bounds of one operation.
 *
 * @param defaultPageSize the page size where none is asked for
 * @param maxPageSize the largest page size
 * @param maxComputedPageSize the largest page size of a list that is computed outside of
 * the database
 * @param maxDepth how many lists may be nested in each other
 * @param maxCost the highest price: how many nodes may be read
 */
public record Limits(int defaultPageSize, int maxPageSize, int maxComputedPageSize, int maxDepth, long maxCost) {

	/** The bounds where nothing is configured. */
	public static final Limits DEFAULT = new Limits(20, 100, 500, 8, 250_000);

}
