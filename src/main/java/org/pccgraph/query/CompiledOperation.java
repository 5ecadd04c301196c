package org.pccgraph.query;

import java.util.List;

/**
 * An operation, compiled.
 *
 * @param fields its root fields, introspection left out
 * @param price what it may read
 */
public record CompiledOperation(List<CompiledField> fields, Price price) {
}
