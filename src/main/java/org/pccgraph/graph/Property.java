package org.pccgraph.graph;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A property of a node or a relationship. Its name is the same in the SDL, the seed and
 * the graph.
 *
 * @param name the name
 * @param type the type of one value
 * @param list whether it holds a list of values
 * @param required whether it is never null
 * @param sortable whether connections can be ordered by it
 * @param text whether its folded copy is indexed
 * @param stated whether sections may state it differently over time
 * @param summed how it may be added up, or null where a sum means nothing
 */
public record Property(String name, ValueType type, boolean list, boolean required, boolean sortable, boolean text,
		boolean stated, @Nullable Summed summed) {

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
	 * The stored property that holds the folded copy of the text. Of a list it is one
	 * text, each value between line breaks.
	 * @return its name
	 */
	public String foldedCopy() {
		return this.name + "Folded";
	}

	/**
	 * Whether a folded copy of it is stored: of every text, so that filters can compare
	 * without case and accents.
	 * @return true for texts, false for ids, numbers, dates and the like
	 */
	public boolean folded() {
		return this.type == ValueType.Scalar.STRING;
	}

	/**
	 * Whether the days that it can mean are stored.
	 * @return true for dates
	 */
	public boolean dated() {
		return this.type == ValueType.Scalar.EDTF && !this.list;
	}

	/**
	 * The stored property that holds the first day that a date can mean.
	 * @return its name
	 */
	public String earliestDay() {
		return this.name + "Earliest";
	}

	/**
	 * The stored property that holds the last day that a date can mean.
	 * @return its name
	 */
	public String latestDay() {
		return this.name + "Latest";
	}

	/**
	 * Everything that is stored beside the value itself.
	 * @return the names of the stored properties
	 */
	public List<String> storedCopies() {
		List<String> copies = new ArrayList<>();
		if (this.sortable) {
			copies.add(ascendingKey());
			copies.add(descendingKey());
		}
		if (folded()) {
			copies.add(foldedCopy());
		}
		if (dated()) {
			copies.add(earliestDay());
			copies.add(latestDay());
		}
		return copies;
	}

}
