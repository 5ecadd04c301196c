package org.pccgraph.graph;

import java.util.List;

/**
 * How a number may be added up.
 *
 * @param apart the properties whose values are never added together
 * @param wholes the relationship fields that lead from a part to its whole, which isn't
 * added again where the whole is among the items
 */
public record Summed(List<String> apart, List<String> wholes) {
}
