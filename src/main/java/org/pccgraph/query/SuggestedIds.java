package org.pccgraph.query;

import java.util.Map;

/** Finds ids that may have been meant by an unknown one. */
public final class SuggestedIds {

	/** What the id was merged into comes first. */
	private static final String CYPHER = """
			CYPHER 25
			CALL () {
			  MATCH (former:Tombstone {id: $id})
			  MATCH (node:Entity {id: former.into})
			  RETURN node, 1.0e6 AS score
			  UNION
			  CALL db.index.fulltext.queryNodes('entityNames', $lucene, {limit: 50}) YIELD node, score
			  RETURN node, score
			}
			WITH node, max(score) AS score
			WHERE node.nodeType IN $types
			RETURN node.id AS id ORDER BY score DESC, node.id LIMIT 3""";

	private SuggestedIds() {
	}

	/**
	 * The statement that finds them.
	 * @param unknown the id asked about
	 * @return a statement with the column {@code id}, best first
	 */
	public static Statement statement(UnknownIdException unknown) {
		String slug = unknown.id().substring(unknown.id().indexOf(':') + 1);
		return new Statement(CYPHER,
				Map.of("id", unknown.id(), "lucene", SearchText.of(slug).anyWord(), "types", unknown.types()));
	}

}
