package org.pccgraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A field of the query type. */
public sealed interface RootField {

	/**
	 * The field's name.
	 * @return the name
	 */
	String name();

	/**
	 * All nodes of a type, as a connection.
	 *
	 * @param name the field's name
	 * @param type the name of the node type
	 */
	record Nodes(String name, String type) implements RootField {
	}

	/**
	 * One node by the argument {@code id}.
	 *
	 * @param name the field's name
	 * @param type the name of the type, interface or union of the node
	 */
	record ById(String name, String type) implements RootField {
	}

	/**
	 * What is computed outside of the database.
	 *
	 * @param name the field's name
	 * @param rowType the name of the type of its one row
	 */
	record Computed(String name, String rowType) implements RootField {
	}

	/**
	 * What a statement of our own answers.
	 *
	 * @param name the field's name
	 * @param statement the statement's name
	 * @param rowType the name of the type of its rows
	 * @param toMany whether there are several rows, published as a connection
	 * @param arguments its arguments, which are the statement's parameters
	 * @param searchType the name of the row type that tells with which arguments was
	 * searched, or null
	 * @param shortcut a statement that gives the same rows faster for some arguments, or
	 * null
	 */
	record Question(String name, String statement, String rowType, boolean toMany, List<Argument> arguments,
			@Nullable String searchType, @Nullable Shortcut shortcut) implements RootField {

		/**
		 * All statements that may answer.
		 * @return their names
		 */
		public List<String> statements() {
			return (this.shortcut != null) ? List.of(this.statement, this.shortcut.statement())
					: List.of(this.statement);
		}

		/**
		 * The statement that answers.
		 * @param values the arguments, defaults included
		 * @return its name
		 */
		public String statement(Map<String, ? extends @Nullable Object> values) {
			return (this.shortcut != null && this.shortcut.suits(values)) ? this.shortcut.statement() : this.statement;
		}

	}

	/**
	 * A statement that gives the same rows as another, faster, for some arguments.
	 *
	 * @param statement the statement's name
	 * @param where the values that arguments must have, as text
	 */
	record Shortcut(String statement, Map<String, String> where) {

		boolean suits(Map<String, ? extends @Nullable Object> values) {
			return this.where.entrySet()
				.stream()
				.allMatch((entry) -> entry.getValue().equals(String.valueOf(values.get(entry.getKey()))));
		}

	}

}
