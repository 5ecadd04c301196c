/**
 * Hostile and malformed requests, sent to the real application over HTTP: none may upset
 * it, tell of its insides or write.
 */
@NullMarked
package org.pccgraph.fuzz;

import org.jspecify.annotations.NullMarked;
