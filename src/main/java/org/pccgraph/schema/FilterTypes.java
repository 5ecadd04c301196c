package org.pccgraph.schema;

import java.util.Set;
import java.util.TreeSet;

import org.pccgraph.graph.AbstractType;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.ValueType;

/**
 * Writes the types of filters.
 *
 * @param model the model
 * @param sdl takes them
 */
record FilterTypes(GraphModel model, SdlText sdl) {

	void write(Set<GraphType> types) {
		types.forEach(this::where);
		this.model.relationships().stream().filter(Relationship::toMany).forEach(this::quantifier);
		this.model.relationships()
			.stream()
			.map(Relationship::properties)
			.filter((properties) -> properties != null)
			.distinct()
			.forEach(this::edgeWhere);
		Set<String> enums = new TreeSet<>();
		types.forEach((type) -> type.properties().values().forEach((property) -> addEnum(property, enums)));
		this.model.edgeProperties()
			.values()
			.forEach((edge) -> edge.properties().forEach((property) -> addEnum(property, enums)));
		enums.add("NodeType");
		enums.forEach((name) -> new TestTypes(this.sdl).ofEnum(name));
	}

	private void where(GraphType type) {
		String name = TypeNames.where(type.name());
		this.sdl.open(
				"A filter on `%s`: all that is given must hold; what is absent or null asks for nothing, and an empty filter lets everything through."
					.formatted(type.name()),
				"input " + name)
			.field("All of these must hold; an empty list always does.", "and: [%s!]".formatted(name))
			.field("At least one of these must hold; an empty list never does.", "or: [%s!]".formatted(name))
			.field("This must not hold. A node that lacks a property passes the `not` of a test on it.", "not: " + name)
			.field("Its name or another name of it matches these words, as in `search`; typing errors are forgiven. A text without letters and digits matches nothing.",
					"matches: String");
		if (type instanceof AbstractType) {
			this.sdl.field("By the type of node.", "nodeType: NodeTypeFilter");
			for (String label : type.labels()) {
				this.sdl.field("It is of type `%s` and matches this.".formatted(label),
						"%s: %s".formatted(TypeNames.on(label), TypeNames.where(label)));
			}
		}
		for (Property property : type.properties().values()) {
			this.sdl.field("By `%s`.".formatted(property.name()), property.name() + ": " + filter(property));
		}
		for (Relationship relationship : type.relationships().values()) {
			if (relationship.toMany()) {
				this.sdl.field("By `%s`.".formatted(relationship.name()),
						relationship.name() + ": " + TypeNames.quantifier(relationship));
			}
			else {
				this.sdl.field(
						"There is a `%s`, and it matches this; an empty filter asks only that there is one."
							.formatted(relationship.name()),
						relationship.name() + ": " + TypeNames.where(relationship.target()));
			}
		}
		this.sdl.close();
	}

	private void quantifier(Relationship relationship) {
		String match = TypeNames.match(relationship);
		String field = "`%s.%s`".formatted(relationship.declaredBy(), relationship.name());
		this.sdl
			.open("A filter by %s: all that is given must hold.".formatted(field),
					"input " + TypeNames.quantifier(relationship))
			.field("At least one item matches.", "some: " + match)
			.field("Every item matches. Over no items this holds; add `some` to ask for one.", "all: " + match)
			.field("No item matches. Over no items this holds.", "none: " + match)
			.field("Exactly one item matches.", "single: " + match)
			.field("How many items there are: of those that match `of`, where that is given, else of all.",
					"count: IntFilter")
			.field("Which items `count` counts; it can't stand without `count`.", "of: " + match)
			.close();
		this.sdl
			.open("What an item of %s must match: its node and its relationship, both where both are given."
				.formatted(field), "input " + match)
			.field("What the node must match.", "node: " + TypeNames.where(relationship.target()));
		if (relationship.properties() != null) {
			this.sdl.field("What the relationship must match.", "edge: " + TypeNames.where(relationship.properties()));
		}
		this.sdl.close();
	}

	private void edgeWhere(EdgeProperties properties) {
		String name = TypeNames.where(properties);
		this.sdl
			.open("A filter on relationships that carry `%s`: all that is given must hold."
				.formatted(properties.name()), "input " + name)
			.field("All of these must hold; an empty list always does.", "and: [%s!]".formatted(name))
			.field("At least one of these must hold; an empty list never does.", "or: [%s!]".formatted(name))
			.field("This must not hold. A relationship that lacks a property passes the `not` of a test on it.",
					"not: " + name);
		properties.properties()
			.forEach((property) -> this.sdl.field("By `%s`.".formatted(property.name()),
					property.name() + ": " + filter(property)));
		this.sdl.close();
	}

	private static void addEnum(Property property, Set<String> names) {
		if (property.type() instanceof ValueType.Enumerated constants) {
			names.add(constants.graphqlName());
		}
	}

	private static String filter(Property property) {
		String type = property.folded() ? "Text" : property.type().graphqlName();
		return type + (property.list() ? "ListFilter" : "Filter");
	}

}
