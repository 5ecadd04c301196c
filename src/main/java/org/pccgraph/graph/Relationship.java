package org.pccgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A field that follows a relationship from one type to another.
 *
 * @param name the field's name
 * @param declaredBy the type or interface that declares it
 * @param type the relationship's type in the graph
 * @param direction which way the field follows it
 * @param target the name of the type, interface or union at the other end
 * @param toMany whether there can be several
 * @param properties the edge's properties, or null where it has none
 * @param derived whether the loader derives it, so that the seed may not state it
 * @param timeless whether it holds as of any date
 */
public record Relationship(String name, String declaredBy, String type, Direction direction, String target,
		boolean toMany, @Nullable EdgeProperties properties, boolean derived, boolean timeless) {

	/** Which way a field follows a relationship. */
	public enum Direction {

		/** From the declaring node to the target. */
		OUT,
		/** From the target to the declaring node. */
		IN

	}

	/**
	 * The stem of the names of the types generated for this field.
	 * @return such as {@code BodyDelivers}
	 */
	public String typeStem() {
		return this.declaredBy + Character.toUpperCase(this.name.charAt(0)) + this.name.substring(1);
	}

}
