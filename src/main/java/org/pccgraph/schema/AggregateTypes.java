package org.pccgraph.schema;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Summed;
import org.pccgraph.graph.ValueType;

/**
 * Writes the types of what lists amount to.
 *
 * @param sdl takes them
 */
record AggregateTypes(SdlText sdl) {

	void write(Set<GraphType> types) {
		common();
		for (GraphType type : types) {
			aggregate(type);
			groups(type);
			groupBy(type);
		}
	}

	private void common() {
		counts("What values amount to that have no order.", "ValueAggregate").close();
		counts("What texts amount to.", "TextAggregate").field("The first in the alphabet.", "min: String")
			.field("The last in the alphabet.", "max: String")
			.close();
		counts("What dates amount to.", "DateAggregate")
			.field("The first day that any of them can mean; null where there is none or one is open to the past.",
					"min: String")
			.field("The last day that any of them can mean; null where there is none or one is open to the future.",
					"max: String")
			.close();
		counts("What whole numbers amount to. There is no sum, since it would mean nothing.", "IntAggregate")
			.field("The smallest.", "min: Int")
			.field("The largest.", "max: Int")
			.close();
	}

	private SdlText counts(String description, String name) {
		return this.sdl.open(description, "type " + name)
			.field("How many items have a value.", "count: Int!")
			.field("How many different values there are.", "distinct: Int!");
	}

	private void aggregate(GraphType type) {
		aggregated(type).stream()
			.filter((property) -> property.summed() != null)
			.forEach((property) -> sum(type, property));
		this.sdl
			.open("What `%s` nodes amount to together.".formatted(type.name()),
					"type " + TypeNames.aggregate(type.name()))
			.field("How many items there are.", "count: Int!");
		for (Property property : aggregated(type)) {
			if (property.summed() != null) {
				this.sdl.field(
						"By `%s`, one item for each combination of %s.".formatted(property.name(), apart(property)),
						"%s: [%s!]!".formatted(property.name(), TypeNames.sum(type.name(), property)));
			}
			else {
				this.sdl.field("By `%s`.".formatted(property.name()), property.name() + ": " + values(property) + "!");
			}
		}
		this.sdl.close();
	}

	private void sum(GraphType type, Property property) {
		Summed summed = Objects.requireNonNull(property.summed());
		String number = property.type().graphqlName();
		this.sdl
			.open("""
					What `%s` amounts to among items with the same %s. Others are never added to them, and a part isn't added where \
					its whole is among the items."""
				.formatted(property.name(), apart(property)), "type " + TypeNames.sum(type.name(), property));
		summed.apart()
			.forEach((name) -> this.sdl.field("The `%s` that they share; null where they have none.".formatted(name),
					name + ": " + Objects.requireNonNull(type.properties().get(name)).type().graphqlName()));
		this.sdl.field("How many items were added: those that have a value and are no part of another.", "count: Int!")
			.field("How many were left out as parts of another.", "parts: Int!")
			.field("The sum.", "sum: %s!".formatted(number))
			.field("The smallest; null where nothing was added.", "min: " + number)
			.field("The largest; null where nothing was added.", "max: " + number)
			.field("The mean; null where nothing was added.", "average: " + number)
			.close();
	}

	private void groups(GraphType type) {
		String name = type.name();
		this.sdl.open("Groups of `%s` nodes.".formatted(name), "type " + TypeNames.groups(name))
			.field("How many groups there are in all.", "totalCount: Int!")
			.field("The groups, the largest first.", "items: [%s!]!".formatted(TypeNames.group(name)))
			.close();
		this.sdl
			.open("""
					A group of `%s` nodes. Grouped by a list, a node is in the group of each item in it, so that groups can overlap.\
					"""
				.formatted(name), "type " + TypeNames.group(name))
			.field("The value that they share, where they are grouped by a field; null for those without one.",
					"value: String")
			.field("The node that they share, where they are grouped by a related node; null for those without one.",
					"node: Entity")
			.field("What they amount to.", "aggregate: %s!".formatted(TypeNames.aggregate(name)))
			.close();
	}

	private void groupBy(GraphType type) {
		String name = type.name();
		this.sdl.open("The fields by which `%s` nodes can be grouped.".formatted(name),
				"enum " + TypeNames.groupField(name));
		aggregated(type).forEach((property) -> this.sdl.field("By `%s`.".formatted(property.name()),
				TypeNames.orderValue(property.name())));
		this.sdl.close();
		boolean related = !type.relationships().isEmpty();
		if (related) {
			this.sdl.open("The relationships by which `%s` nodes can be grouped.".formatted(name),
					"enum " + TypeNames.relatedField(name));
			type.relationships()
				.values()
				.stream()
				.map(Relationship::name)
				.forEach((field) -> this.sdl.field("By the nodes of `%s`.".formatted(field),
						TypeNames.orderValue(field)));
			this.sdl.close();
		}
		this.sdl.open("What to group `%s` nodes by: one thing.".formatted(name), "input " + TypeNames.groupBy(name))
			.field("By the values of a field.", "field: " + TypeNames.groupField(name));
		if (related) {
			this.sdl.field("By the nodes that they are related to.", "related: " + TypeNames.relatedField(name));
		}
		this.sdl.close();
	}

	private static List<Property> aggregated(GraphType type) {
		return type.properties()
			.values()
			.stream()
			.filter((property) -> !property.list() && property.type() != ValueType.Scalar.ID)
			.toList();
	}

	private static String values(Property property) {
		return switch (property.type()) {
			case ValueType.Scalar.STRING -> "TextAggregate";
			case ValueType.Scalar.EDTF -> "DateAggregate";
			case ValueType.Scalar.INT -> "IntAggregate";
			default -> "ValueAggregate";
		};
	}

	private static String apart(Property property) {
		return (property.summed() != null) ? "`" + String.join("`, `", property.summed().apart()) + "`" : "";
	}

}
