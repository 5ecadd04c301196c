/**
 * The curated facts: read from YAML, checked against the model, loaded into the graph.
 */
@NullMarked
package org.pccgraph.seed;

import org.jspecify.annotations.NullMarked;
