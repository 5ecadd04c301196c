/**
 * The benchmark: the application on a synthetic graph, measured over HTTP against Cypher
 * written by hand.
 */
@NullMarked
package org.pccgraph.bench;

import org.jspecify.annotations.NullMarked;
