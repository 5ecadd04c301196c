package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says of itself before its nodes and edges.
 *
 * @param title what it shows
 * @param directed whether its edges have a direction
 * @param dataset what it was made from
 * @param about what else is to be said of the whole, by name
 * @param nodeAttributes what its nodes can have
 * @param edgeAttributes what its edges can have
 */
record Header(String title, boolean directed, Dataset dataset, Map<String, Object> about,
		List<Attribute> nodeAttributes, List<Attribute> edgeAttributes) {

	/**
	 * Everything that is to be said of the whole, as texts.
	 * @return by name
	 */
	Map<String, String> statements() {
		Map<String, String> all = new LinkedHashMap<>(this.dataset.statements());
		this.about.forEach((name, value) -> all.putIfAbsent(name, Cells.text(value)));
		return all;
	}

	/**
	 * The same in sentences.
	 * @return a line for each
	 */
	String description() {
		StringBuilder text = new StringBuilder(this.title).append('.');
		statements().forEach((name, value) -> text.append('\n').append(name).append(": ").append(value));
		return text.toString();
	}

}
