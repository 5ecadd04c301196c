package org.pccgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Collects the parameters of one statement. */
final class Parameters {

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	/**
	 * Adds a value.
	 * @param value the value
	 * @return how the statement refers to it, such as {@code $p0}
	 */
	String add(Object value) {
		String name = "p" + this.values.size();
		this.values.put(name, value);
		return "$" + name;
	}

	/**
	 * Adds the parameters that a statement of our own names itself.
	 * @param named the values by name
	 */
	void addNamed(Map<String, @Nullable Object> named) {
		this.values.putAll(named);
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
