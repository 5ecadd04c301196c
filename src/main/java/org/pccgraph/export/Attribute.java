package org.pccgraph.export;

import org.pccgraph.graph.Property;
import org.pccgraph.graph.ValueType;

/**
 * What nodes or edges of a file can have beside what all have.
 *
 * @param name its name in the graph
 * @param column its name where all types share one table: unlike the name, it stands for
 * one kind of value alone
 * @param kind the kind of one value
 * @param list whether it has several values
 */
record Attribute(String name, String column, Kind kind, boolean list) {

	/** What stands between the values of a list where a format has no lists. */
	static final String SEPARATOR = " | ";

	/** A kind of value, as the formats tell them apart. */
	enum Kind {

		/** Text, imprecise dates included. */
		TEXT("string", "string", "string"),
		/** A whole number. */
		INTEGER("long", "long", "integer"),
		/** A decimal number. */
		DECIMAL("double", "double", "decimal"),
		/** Pounds; stored as pence. */
		MONEY("double", "double", "decimal"),
		/** True or false. */
		BOOLEAN("boolean", "boolean", "boolean");

		private final String graphMl;

		private final String gexf;

		private final String csvw;

		Kind(String graphMl, String gexf, String csvw) {
			this.graphMl = graphMl;
			this.gexf = gexf;
			this.csvw = csvw;
		}

		String graphMl() {
			return this.graphMl;
		}

		String gexf() {
			return this.gexf;
		}

		String csvw() {
			return this.csvw;
		}

		static Kind of(Property property) {
			return (property.type() instanceof ValueType.Scalar scalar) ? switch (scalar) {
				case INT -> INTEGER;
				case FLOAT -> DECIMAL;
				case POUNDS -> MONEY;
				case BOOLEAN -> BOOLEAN;
				case STRING, ID, EDTF -> TEXT;
			} : TEXT;
		}

		static Kind of(Object value) {
			return switch (value) {
				case Integer whole -> INTEGER;
				case Long whole -> INTEGER;
				case Number whole -> DECIMAL;
				case Boolean whole -> BOOLEAN;
				default -> TEXT;
			};
		}

	}

	/**
	 * The kind of a cell that holds all its values.
	 * @return text for lists
	 */
	Kind cell() {
		return this.list ? Kind.TEXT : this.kind;
	}

}
