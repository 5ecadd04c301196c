/**
 * The published GraphQL schema: the hand-written SDL with its generated connection,
 * filter and order types.
 */
@NullMarked
package org.pccgraph.schema;

import org.jspecify.annotations.NullMarked;
