/**
 * The model of the graph, read off the SDL: the one list of labels, types and properties.
 */
@NullMarked
package org.pccgraph.graph;

import org.jspecify.annotations.NullMarked;
