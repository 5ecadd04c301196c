package org.pccgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type of node.
 *
 * @param name its name in the SDL and its label in the graph
 * @param prefix what its ids begin with, without the colon
 * @param birth where the seed declares its nodes
 * @param interfaces the interfaces that it implements
 * @param properties its properties by name, {@code id} included, in the SDL's order
 * @param relationships its relationship fields by name, in the SDL's order
 */
public record NodeType(String name, String prefix, Birth birth, Set<String> interfaces,
		Map<String, Property> properties, Map<String, Relationship> relationships) implements GraphType {

	/** Where the seed declares the nodes of a type. */
	public enum Birth {

		/** Once, in the registry or the reference. */
		REGISTRY,
		/** In the section that states it. */
		SECTION,
		/** As a document or a part of one. */
		DOCUMENT

	}

	@Override
	public List<String> labels() {
		return List.of(this.name);
	}

	/**
	 * Whether its nodes are there only for a time: those that have a start or a period.
	 * @return true where they hold as of a date or not
	 */
	public boolean dated() {
		return this.properties.containsKey("start") || this.properties.containsKey("period");
	}

}
