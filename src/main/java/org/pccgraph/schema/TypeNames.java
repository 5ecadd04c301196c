package org.pccgraph.schema;

import java.util.Locale;

import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;

/** The names of generated types and of their enum values. */
public final class TypeNames {

	private TypeNames() {
	}

	static String connection(String stem) {
		return stem + "Connection";
	}

	static String edge(String stem) {
		return stem + "Edge";
	}

	static String where(String type) {
		return type + "Where";
	}

	static String where(EdgeProperties properties) {
		return properties.name() + "Where";
	}

	static String quantifier(Relationship relationship) {
		return relationship.typeStem() + "Filter";
	}

	static String match(Relationship relationship) {
		return relationship.typeStem() + "Match";
	}

	static String order(String type) {
		return type + "Order";
	}

	static String orderField(String type) {
		return type + "OrderField";
	}

	static String countedField(String type) {
		return type + "CountedField";
	}

	static String aggregate(String type) {
		return type + "Aggregate";
	}

	static String groups(String type) {
		return type + "Groups";
	}

	static String group(String type) {
		return type + "Group";
	}

	static String groupBy(String type) {
		return type + "GroupBy";
	}

	static String groupField(String type) {
		return type + "GroupField";
	}

	static String relatedField(String type) {
		return type + "RelatedField";
	}

	static String sum(String type, Property property) {
		return type + Character.toUpperCase(property.name().charAt(0)) + property.name().substring(1) + "Sum";
	}

	/**
	 * The key of a filter on one of the types that an interface or union stands for.
	 * @param label such as {@code Prison}
	 * @return such as {@code onPrison}
	 */
	public static String on(String label) {
		return "on" + label;
	}

	/**
	 * The enum value that names a field in an order.
	 * @param field such as {@code policeUkSlug}
	 * @return such as {@code POLICE_UK_SLUG}
	 */
	public static String orderValue(String field) {
		return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
	}

}
