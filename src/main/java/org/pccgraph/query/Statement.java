package org.pccgraph.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A Cypher statement.
 *
 * @param cypher the text; the same for every selection of the same shape
 * @param parameters the values
 */
public record Statement(String cypher, Map<String, @Nullable Object> parameters) {
}
