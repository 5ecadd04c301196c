package org.pccgraph.differential;

import java.util.Map;

/**
 * A row of a question, or a row inside one.
 *
 * @param type the name of its type
 * @param columns its columns as the database returned them
 */
record ReferenceRow(String type, Map<String, Object> columns) {
}
