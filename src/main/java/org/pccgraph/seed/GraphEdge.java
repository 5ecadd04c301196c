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
 */
record GraphEdge(EdgeIdentity identity, SortedSet<String> citations, Map<String, Object> properties) {

	/**
	 * A relationship whose citations and properties are to be added.
	 * @param identity what makes it the one that it is
	 */
	GraphEdge(EdgeIdentity identity) {
		this(identity, new TreeSet<>(), new LinkedHashMap<>());
	}

	/**
	 * Everything that is stored on it.
	 * @return the properties with id and citations
	 */
	Map<String, Object> stored() {
		Map<String, Object> stored = new HashMap<>(this.properties);
		stored.put("id", this.identity.id());
		stored.put("citations", List.copyOf(this.citations));
		return stored;
	}

}
