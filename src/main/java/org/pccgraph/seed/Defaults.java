package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;

/** What holds where a declaration leaves something out. */
final class Defaults {

	private static final String NAME = "name";

	private static final String MEASURE = "measure";

	private static final String CURRENCY = "currency";

	private static final String POUNDS_STERLING = "GBP";

	private Defaults() {
	}

	/**
	 * Whether a declaration must hold a property. Lists may be empty, and a figure is
	 * called by its measure where it has no name.
	 * @param type the node's type
	 * @param property the property
	 * @return whether it must
	 */
	static boolean mustHold(NodeType type, Property property) {
		boolean otherwiseNamed = property.name().equals(NAME) && type.properties().containsKey(MEASURE);
		return property.required() && !property.list() && !otherwiseNamed;
	}

	/**
	 * Fills in what was left out.
	 * @param type the node's type
	 * @param properties its properties
	 */
	static void fill(NodeType type, Map<String, Object> properties) {
		if (!properties.containsKey(NAME) && properties.containsKey(MEASURE)) {
			properties.put(NAME, properties.get(MEASURE));
		}
		if (type.properties().containsKey(CURRENCY)) {
			properties.putIfAbsent(CURRENCY, POUNDS_STERLING);
		}
		for (Property property : type.properties().values()) {
			if (property.list() && property.required()) {
				properties.putIfAbsent(property.name(), List.of());
			}
		}
	}

}
