package org.pccgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
	 * @param arguments the names of its arguments, which are the statement's parameters
	 * @param mustExist the arguments that must be ids of nodes, each with the name of the
	 * type, interface or union that the node must have
	 * @param searched the arguments that are texts to search for
	 */
	record Question(String name, String statement, String rowType, boolean toMany, List<String> arguments,
			Map<String, String> mustExist, Set<String> searched) implements RootField {
	}

}
