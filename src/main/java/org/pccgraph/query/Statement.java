package org.pccgraph.query;

import java.util.Map;

/**
 * A Cypher statement.
 *
 * @param cypher the text; the same for every selection of the same shape
 * @param parameters the values
 */
public record Statement(String cypher, Map<String, Object> parameters) {
}
