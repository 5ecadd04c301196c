package org.pccgraph.fuzz;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes JSON that has half a surrogate pair where it is told to. */
final class Json {

	private Json() {
	}

	/**
	 * A text, which is one in GraphQL as well.
	 * @param text any text
	 * @return a literal in ASCII
	 */
	static String text(String text) {
		StringBuilder json = new StringBuilder(text.length() + 2).append('"');
		for (char sign : text.toCharArray()) {
			if (sign == '"' || sign == '\\') {
				json.append('\\').append(sign);
			}
			else if (sign < ' ' || sign > '~') {
				json.append("\\u%04x".formatted((int) sign));
			}
			else {
				json.append(sign);
			}
		}
		return json.append('"').toString();
	}

	/**
	 * Any value.
	 * @param value maps, collections, texts; else what its own text is
	 * @return JSON
	 */
	static String of(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.map((entry) -> text(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			case Collection<?> list -> list.stream().map(Json::of).collect(Collectors.joining(", ", "[", "]"));
			case String text -> text(text);
			case null, default -> String.valueOf(value);
		};
	}

}
