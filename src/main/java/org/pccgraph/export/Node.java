package org.pccgraph.export;

import java.util.Map;

/**
 * A node of a file.
 *
 * @param id its id
 * @param type its type in the graph
 * @param name its name
 * @param values what else is known of it; numbers, truth values, texts and lists of texts
 */
record Node(String id, String type, String name, Map<Attribute, Object> values) {
}
