package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.Case.Cursor;

/** An operation while it is being written. */
final class Draft {

	private final Map<String, String> definitions = new LinkedHashMap<>();

	private final Map<String, Object> values = new LinkedHashMap<>();

	private final List<Cursor> cursors = new ArrayList<>();

	private final List<String> fragments = new ArrayList<>();

	private int names;

	/**
	 * A name used nowhere else in the operation.
	 * @param prefix what it begins with
	 * @return the name
	 */
	String name(String prefix) {
		this.names++;
		return prefix + this.names;
	}

	/**
	 * Adds a variable.
	 * @param definition its type, perhaps with a default
	 * @param value its value; null for an explicit null
	 * @param given whether it is sent at all
	 * @return the variable as an argument's value
	 */
	String variable(String definition, @Nullable Object value, boolean given) {
		String name = name("v");
		this.definitions.put(name, definition);
		if (given) {
			this.values.put(name, value);
		}
		return "$" + name;
	}

	/**
	 * Adds a variable that is to hold a cursor.
	 * @param pick which of those found
	 * @param path where they are found
	 * @return the variable as an argument's value
	 */
	String cursor(int pick, List<String> path) {
		String name = name("c");
		this.definitions.put(name, "String");
		this.cursors.add(new Cursor(name, pick, path));
		return "$" + name;
	}

	/**
	 * Adds a named fragment.
	 * @param type what it is on
	 * @param selections its selection set
	 * @return its name
	 */
	String fragment(String type, String selections) {
		String name = name("F");
		this.fragments.add("fragment " + name + " on " + type + " " + selections);
		return name;
	}

	Case finish(String selections) {
		String variables = this.definitions.entrySet()
			.stream()
			.map((variable) -> "$" + variable.getKey() + ": " + variable.getValue())
			.collect(Collectors.joining(", ", "query Random(", ") "));
		String head = this.definitions.isEmpty() ? "query Random " : variables;
		return new Case(head + selections + "\n" + String.join("\n", this.fragments), this.values, this.cursors);
	}

}
