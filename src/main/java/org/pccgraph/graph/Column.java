package org.pccgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A field of a {@link RowType}: a column of the rows that a statement of our own returns.
 */
public sealed interface Column {

	/**
	 * The field's and the column's name.
	 * @return the name
	 */
	String name();

	/**
	 * A plain value.
	 *
	 * @param name the name
	 * @param type its type
	 * @param list whether it is a list of values
	 */
	record Value(String name, ValueType type, boolean list) implements Column {
	}

	/**
	 * A node or a list of nodes.
	 *
	 * @param name the name
	 * @param target the name of the type, interface or union of the nodes
	 * @param toMany whether it is a list, published as a connection
	 */
	record Nodes(String name, String target, boolean toMany) implements Column {
	}

	/**
	 * A row inside of a row: a map with the columns of its own type, or null.
	 *
	 * @param name the name
	 * @param rowType the name of its type
	 */
	record Row(String name, String rowType) implements Column {
	}

	/**
	 * A list of rows, each a map with the columns of its own type.
	 *
	 * @param name the name
	 * @param rowType the name of their type
	 * @param paged whether it is read by page, published as a connection
	 * @param typically how many there typically are; 0 where that isn't said
	 * @param atMost the argument of the root field that bounds them, or null
	 */
	record Rows(String name, String rowType, boolean paged, int typically, @Nullable String atMost) implements Column {
	}

	/**
	 * Citations: in the row a list of section ids.
	 *
	 * @param name the name
	 */
	record Citations(String name) implements Column {
	}

	/**
	 * A sentence: in the row a list of links, each with {@code subject},
	 * {@code subjectType}, {@code relationship}, {@code forward}, {@code object},
	 * {@code objectType} and the relationship's properties as {@code facts}.
	 *
	 * @param name the name
	 */
	record Told(String name) implements Column {
	}

}
