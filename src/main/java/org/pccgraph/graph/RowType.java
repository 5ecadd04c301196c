package org.pccgraph.graph;

import java.util.Map;

/**
 * A type that is no node: what a statement of our own returns a row of.
 *
 * @param name its name in the SDL
 * @param columns its fields by name, in the SDL's order
 */
public record RowType(String name, Map<String, Column> columns) {

	/** The type of a citation: the one row type whose rows are made from section ids. */
	public static final String CITATION = "Citation";

}
