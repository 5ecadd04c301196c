package org.pccgraph.graph;

import java.util.List;

/** The type of a property's value. */
public sealed interface ValueType {

	/** A built-in or custom scalar. */
	enum Scalar implements ValueType {

		/** Text. */
		STRING("String"),
		/** The id of a node or edge. */
		ID("ID"),
		/** A whole number. */
		INT("Int"),
		/** A decimal number. */
		FLOAT("Float"),
		/** True or false. */
		BOOLEAN("Boolean"),
		/** An EDTF date, kept as printed. */
		EDTF("Edtf"),
		/** Money: whole pence in the graph, decimal pounds outside. */
		POUNDS("Pounds");

		private final String graphqlName;

		Scalar(String graphqlName) {
			this.graphqlName = graphqlName;
		}

		@Override
		public String graphqlName() {
			return this.graphqlName;
		}

	}

	/**
	 * An enum of the SDL, stored by name.
	 *
	 * @param graphqlName the enum's name
	 * @param values its values in the SDL's order, which is also their sort order
	 */
	record Enumerated(String graphqlName, List<String> values) implements ValueType {
	}

	/**
	 * The type's name in the SDL.
	 * @return the name
	 */
	String graphqlName();

}
