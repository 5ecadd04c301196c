package org.pccgraph.seed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A relationship as it is stored.
 *
 * @param identity what makes it the one that it is
 * @param citations the sections that state it, never none
 * @param properties the edge's own properties
 * @param copies what is stored beside those, for orders and filters
 */
record GraphEdge(EdgeIdentity identity, SortedSet<String> citations, Map<String, Object> properties,
		Map<String, Object> copies) {

	/**
	 * A relationship whose citations and properties are to be added.
	 * @param identity what makes it the one that it is
	 */
	GraphEdge(EdgeIdentity identity) {
		this(identity, new TreeSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
	}

	/**
	 * Everything that is stored on it.
	 * @return the properties and copies with id and citations
	 */
	Map<String, Object> stored() {
		Map<String, Object> stored = new HashMap<>(this.properties);
		stored.putAll(this.copies);
		stored.put("id", this.identity.id());
		stored.put("citations", List.copyOf(this.citations));
		return stored;
	}

}
