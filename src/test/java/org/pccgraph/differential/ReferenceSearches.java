package org.pccgraph.differential;

import java.util.Map;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What a full-text search finds. How well a name matches is the index's business, so it
 * is asked, by a statement that does only that.
 *
 * @param driver connected to the database
 * @param known scores already read, by the text searched for
 */
record ReferenceSearches(Driver driver, Cache<String, Map<String, Double>> known) {

	ReferenceSearches(Driver driver) {
		this(driver, Caffeine.newBuilder().maximumSize(1000).build());
	}

	/**
	 * The nodes that match a text.
	 * @param text the text
	 * @return their scores by id
	 */
	Map<String, Double> scores(String text) {
		return this.known.get(text, (key) -> {
			try (Session session = this.driver.session()) {
				return session.run(
						"CALL db.index.fulltext.queryNodes('entityNames', $words) YIELD node, score RETURN node.id AS id, score",
						Map.of("words", ReferenceSearch.parameter(text).get("lucene")))
					.stream()
					.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> row.get("score").asDouble()));
			}
		});
	}

}
