package org.pccgraph.graph;

import java.util.List;

/**
 * The properties that the edges of a relationship carry, besides id and citations.
 *
 * @param name the name of the SDL's {@code @properties} type
 * @param properties the properties in the SDL's order
 */
public record EdgeProperties(String name, List<Property> properties) {

	/**
	 * Whether lists can be ordered by one of them.
	 * @return true where at least one is sortable
	 */
	public boolean sortable() {
		return this.properties.stream().anyMatch(Property::sortable);
	}

}
