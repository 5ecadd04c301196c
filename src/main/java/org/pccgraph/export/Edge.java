package org.pccgraph.export;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An edge of a file.
 *
 * @param id its id
 * @param type its type
 * @param source where it starts
 * @param target where it ends
 * @param values what else is known of it
 * @param citations the sections that state it
 */
record Edge(String id, String type, End source, End target, Map<Attribute, Object> values, List<Citation> citations) {

	/**
	 * An end.
	 *
	 * @param id the node's id
	 * @param type its type
	 * @param name its name
	 */
	record End(String id, String type, String name) {

		private boolean initiative() {
			return this.type.equals("Scheme") || this.type.equals("Partnership");
		}

	}

	/**
	 * The scheme or partnership that it is about.
	 * @return the first end that is one, or null
	 */
	@Nullable End initiative() {
		return this.source.initiative() ? this.source : this.target.initiative() ? this.target : null;
	}

	List<String> sections() {
		return this.citations.stream().map(Citation::section).toList();
	}

}
