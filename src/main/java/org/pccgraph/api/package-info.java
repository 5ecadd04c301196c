/**
 * The executable schema, how operations run, and what clients are told of errors.
 */
@NullMarked
package org.pccgraph.api;

import org.jspecify.annotations.NullMarked;
