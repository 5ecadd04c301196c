package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Folding;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;

/**
 * A node as it is stored.
 *
 * @param label its label beside {@code Entity}
 * @param id its id
 * @param properties everything that is stored on it, id, keys and folded copies included
 */
record GraphNode(String label, String id, Map<String, Object> properties) {

	static final String NODE_TYPE = "nodeType";

	/**
	 * Adds what is stored beside the properties: the type's name, keys for ordering and
	 * folded copies of text.
	 * @param type the node's type
	 * @param id its id
	 * @param values its properties
	 * @return the node
	 */
	static GraphNode of(NodeType type, String id, Map<String, Object> values) {
		Map<String, Object> stored = new LinkedHashMap<>(values);
		stored.put(WritableFields.ID, id);
		stored.put(NODE_TYPE, type.name());
		for (Property property : type.properties().values()) {
			Object value = stored.get(property.name());
			if (property.sortable()) {
				stored.put(property.ascendingKey(), SortKeys.ascending(property, value, id));
				if (!property.required()) {
					stored.put(property.descendingKey(), SortKeys.descending(property, value, id));
				}
			}
			if (property.text() && value != null) {
				stored.put(property.foldedCopy(), folded(value));
			}
		}
		return new GraphNode(type.name(), id, stored);
	}

	private static String folded(Object value) {
		List<String> texts = new ArrayList<>();
		if (value instanceof List<?> values) {
			values.forEach((one) -> texts.add(String.valueOf(one)));
		}
		else {
			texts.add(value.toString());
		}
		return texts.stream().map(Folding::fold).collect(Collectors.joining("\n"));
	}

	@Nullable Object get(String property) {
		return this.properties.get(property);
	}

}
