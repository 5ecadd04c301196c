package org.pccgraph.query;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Tells lists apart, so that a cursor of one isn't used in another. */
final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * The fingerprint of a list. The parent isn't part of it: a cursor holds under any.
	 * @param field the field, with the type that declares it
	 * @param order the order
	 * @param filter the filter's input, or null
	 * @return a short text
	 */
	static String of(String field, Order order, @Nullable Object filter) {
		String all = field + '|' + order.key().name() + '|' + order.descending() + '|' + canonical(filter);
		return Integer.toHexString(field.hashCode()) + Integer.toHexString(all.hashCode());
	}

	private static String canonical(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> {
				Map<String, String> sorted = new TreeMap<>();
				map.forEach((key, item) -> sorted.put(String.valueOf(key), canonical(item)));
				yield sorted.toString();
			}
			case Collection<?> items ->
				items.stream().map(Fingerprint::canonical).collect(Collectors.joining(",", "[", "]"));
			case null, default -> String.valueOf(value);
		};
	}

}
