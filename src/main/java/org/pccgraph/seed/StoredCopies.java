package org.pccgraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.graph.Folding;
import org.pccgraph.graph.Property;

/**
 * What is stored beside the values of a node or relationship, so that lists can be
 * ordered and filtered: keys, folded copies, and the days that a date can mean.
 */
final class StoredCopies {

	private StoredCopies() {
	}

	/**
	 * Makes the copies.
	 * @param properties the properties that there can be
	 * @param values the stored values by name; what is unknown isn't there
	 * @param id the id of the node or relationship
	 * @return the copies by name
	 */
	static Map<String, Object> of(Collection<Property> properties, Map<String, Object> values, String id) {
		Map<String, Object> copies = new LinkedHashMap<>();
		for (Property property : properties) {
			Object value = values.get(property.name());
			if (property.sortable()) {
				copies.putAll(keys(property, value, id));
			}
			if (property.folded() && value != null) {
				copies.put(property.foldedCopy(), folded(value));
			}
			if (property.dated() && value != null) {
				Edtf date = Edtf.parse(value.toString());
				copies.put(property.earliestDay(), date.earliestDay());
				copies.put(property.latestDay(), date.latestDay());
			}
		}
		return copies;
	}

	private static Map<String, Object> keys(Property property, @Nullable Object value, String id) {
		String ascending = SortKeys.ascending(property, value, id);
		return property.required() ? Map.of(property.ascendingKey(), ascending) : Map.of(property.ascendingKey(),
				ascending, property.descendingKey(), SortKeys.descending(property, value, id));
	}

	/** The line breaks around each value of a list tell where one begins and ends. */
	private static String folded(Object value) {
		if (value instanceof List<?> values) {
			return values.stream().map((one) -> "\n" + Folding.fold(String.valueOf(one))).collect(Collectors.joining())
					+ (values.isEmpty() ? "" : "\n");
		}
		return Folding.fold(value.toString());
	}

}
