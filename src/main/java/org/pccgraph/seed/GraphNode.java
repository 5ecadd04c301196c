package org.pccgraph.seed;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.NodeType;

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
	 * Adds what is stored beside the properties: the type's name, keys for ordering,
	 * folded copies of text and when the node was there.
	 * @param type the node's type
	 * @param id its id
	 * @param values its properties
	 * @param validity when it was there
	 * @return the node
	 */
	static GraphNode of(NodeType type, String id, Map<String, Object> values, Map<String, String> validity) {
		Map<String, Object> stored = new LinkedHashMap<>(values);
		stored.put(WritableFields.ID, id);
		stored.put(NODE_TYPE, type.name());
		stored.putAll(StoredCopies.of(type.properties().values(), values, id));
		stored.putAll(validity);
		return new GraphNode(type.name(), id, stored);
	}

	@Nullable Object get(String property) {
		return this.properties.get(property);
	}

}
