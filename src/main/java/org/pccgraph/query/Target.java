package org.pccgraph.query;

/** What an item of a connection is: a node or a row of a statement of our own. */
sealed interface Target permits NodeShape, RowShape {

}
