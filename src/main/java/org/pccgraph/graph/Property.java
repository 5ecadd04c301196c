package org.pccgraph.graph;

/**
 * A property of a node or a relationship. Its name is the same in the SDL, the seed and
 * the graph.
 *
 * @param name the name
 * @param type the type of one value
 * @param list whether it holds a list of values
 * @param required whether it is never null
 * @param sortable whether connections can be ordered by it
 * @param text whether its text can be filtered, by a folded copy
 * @param stated whether sections may state it differently over time
 */
public record Property(String name, ValueType type, boolean list, boolean required, boolean sortable, boolean text,
		boolean stated) {

	/**
	 * The stored property that orders ascending: unique, never null, null values last.
	 * @return its name
	 */
	public String ascendingKey() {
		return this.name + "Key";
	}

	/**
	 * The stored property that orders descending: unique, never null, null values last.
	 * It differs from {@link #ascendingKey()} only where a value can be missing.
	 * @return its name
	 */
	public String descendingKey() {
		return this.required ? ascendingKey() : this.name + "DescendingKey";
	}

	/**
	 * The stored property that holds the folded copy of the text.
	 * @return its name
	 */
	public String foldedCopy() {
		return this.name + "Folded";
	}

}
