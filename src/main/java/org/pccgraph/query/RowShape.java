package org.pccgraph.query;

import java.util.List;

/**
 * What is asked of a row.
 *
 * @param selections what is asked
 */
record RowShape(List<Selection> selections) implements Target {
}
