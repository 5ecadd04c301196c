package org.pccgraph.differential;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The reference's own cursors: names for items that it has given out.
 *
 * @param given the items by cursor
 */
record ReferenceCursors(Map<String, Object> given) {

	/** What every cursor of the reference begins with. */
	static final String MARK = "reference-cursor:";

	ReferenceCursors() {
		this(new ConcurrentHashMap<>());
	}

	String of(Object item) {
		String cursor = MARK + switch (item) {
			case ReferenceGraph.Item one -> one.node().id() + ((one.edge() != null) ? " " + one.edge().id() : "");
			case ReferenceRow row -> String.valueOf(row.columns().get("sortKey"));
			default -> throw new IllegalStateException("No item: " + item);
		};
		this.given.put(cursor, item);
		return cursor;
	}

	@SuppressWarnings("unchecked")
	<T> @Nullable T item(@Nullable Object cursor) {
		return (cursor != null) ? (T) this.given.get(cursor.toString()) : null;
	}

}
