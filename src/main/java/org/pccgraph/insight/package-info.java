/**
 * Networks seen in the graph, and their measures: a snapshot is read once a dataset
 * version, all else is pure functions over arrays and JGraphT's graphs.
 */
@NullMarked
package org.pccgraph.insight;

import org.jspecify.annotations.NullMarked;
