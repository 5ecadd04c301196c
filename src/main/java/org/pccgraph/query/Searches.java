package org.pccgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The full-text searches of one statement. Each is done once, before anything else,
 * however often its result is used.
 */
final class Searches {

	private final Parameters parameters;

	private final Map<String, String> found = new LinkedHashMap<>();

	Searches(Parameters parameters) {
		this.parameters = parameters;
	}

	/**
	 * The nodes that a search finds.
	 * @param text the text searched for
	 * @return the variable that holds them as a list
	 */
	String nodes(SearchText text) {
		return this.found.computeIfAbsent(text.lucene(), (key) -> "found" + this.found.size());
	}

	/**
	 * The nodes that a search finds, each with its score.
	 * @param text the text searched for
	 * @return the variable that holds them as a list of maps, {@code node} and
	 * {@code score}
	 */
	String scores(SearchText text) {
		return nodes(text) + "Scores";
	}

	/**
	 * Writes what does the searches.
	 * @return clauses that end with a line break; empty where there is nothing to search
	 * for
	 */
	String write() {
		StringBuilder clauses = new StringBuilder();
		this.found.forEach((lucene, nodes) -> clauses.append("""
				CALL () {
				  CALL db.index.fulltext.queryNodes('entityNames', %1$s) YIELD node, score
				  RETURN collect(node) AS %2$s, collect({node: node, score: score}) AS %2$sScores
				}
				""".formatted(this.parameters.add(lucene), nodes)));
		return clauses.toString();
	}

}
