package org.pccgraph.query;

import java.util.List;

/**
 * An operation, compiled.
 *
 * @param fields its root fields, introspection left out
 * @param price what it may read
 * @param passing whether its answer can be another one soon, of the same dataset: it must
 * not be kept
 */
public record CompiledOperation(List<CompiledField> fields, Price price, boolean passing) {
}
