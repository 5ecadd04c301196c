package org.pccgraph.graph;

import java.util.Map;

/**
 * A type that is no node: what a statement of our own returns a row of, or what is
 * computed outside of the database.
 *
 * @param name its name in the SDL
 * @param columns its fields by name, in the SDL's order
 * @param computed whether its rows are computed; they then hold ids where a statement's
 * hold nodes
 */
public record RowType(String name, Map<String, Column> columns, boolean computed) {

	/** The type of a citation: the one row type whose rows are made from section ids. */
	public static final String CITATION = "Citation";

}
