package org.pccgraph.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.ValueType;

/**
 * Generates, as SDL, the types that follow from the model: connections, edges, filters,
 * orders.
 */
final class GeneratedTypes {

	private final GraphModel model;

	private final Descriptions descriptions;

	private final SdlText sdl = new SdlText();

	private GeneratedTypes(GraphModel model, Descriptions descriptions) {
		this.model = model;
		this.descriptions = descriptions;
	}

	/**
	 * Generates the types.
	 * @param model the model
	 * @param descriptions what the SDL says of the properties that edges carry
	 * @return their SDL
	 */
	static String generate(GraphModel model, Descriptions descriptions) {
		return new GeneratedTypes(model, descriptions).generate();
	}

	private String generate() {
		nodeTypeEnum();
		Set<Relationship> connected = new LinkedHashSet<>();
		this.model.relationships().stream().filter(Relationship::toMany).forEach(connected::add);
		connected.forEach(this::relationshipConnection);
		Set<String> listed = new TreeSet<>(this.model.nodeTypes().keySet());
		listed.forEach((type) -> plainConnection(type, type, "node"));
		for (RootField field : this.model.rootFields().values()) {
			if (field instanceof RootField.Question question && question.toMany()) {
				plainConnection(question.rowType(), question.rowType(), "row");
			}
		}
		Set<GraphType> types = new LinkedHashSet<>(this.model.nodeTypes().values());
		types.addAll(this.model.abstractTypes().values());
		types.forEach(this::where);
		types.forEach(this::order);
		this.model.relationships().stream().filter(Relationship::toMany).forEach(this::quantifier);
		this.model.relationships()
			.stream()
			.map(Relationship::properties)
			.filter((properties) -> properties != null)
			.distinct()
			.forEach(this::edgeWhere);
		enumFilters();
		return this.sdl.toString();
	}

	private void nodeTypeEnum() {
		this.sdl.open("The types of node.", "enum NodeType");
		this.model.nodeTypes().keySet().forEach((name) -> this.sdl.field("Nodes of type `" + name + "`.", name));
		this.sdl.close();
	}

	private void relationshipConnection(Relationship relationship) {
		String stem = relationship.typeStem();
		connection(stem, "`%s.%s`".formatted(relationship.declaredBy(), relationship.name()));
		this.sdl
			.open("One item of `%s.%s`, with what is known of the relationship.".formatted(relationship.declaredBy(),
					relationship.name()), "type " + TypeNames.edge(stem))
			.field("Where to go on from, for `after` and `before`.", "cursor: String!")
			.field("The node at the other end.", "node: %s!".formatted(relationship.target()))
			.field("The stable id of the relationship itself.", "id: ID!")
			.field("The sections that state it.", "citations: [Citation!]!");
		if (relationship.properties() != null) {
			for (Property property : relationship.properties().properties()) {
				this.sdl.field(this.descriptions.of(relationship.properties().name(), property.name()),
						property.name() + ": " + type(property));
			}
		}
		this.sdl.close();
	}

	private void plainConnection(String stem, String target, String what) {
		connection(stem, "`%s` %ss".formatted(target, what));
		this.sdl.open("One `%s` of a list.".formatted(target), "type " + TypeNames.edge(stem))
			.field("Where to go on from, for `after` and `before`.", "cursor: String!")
			.field("The %s itself.".formatted(what), "node: %s!".formatted(target))
			.close();
	}

	private void connection(String stem, String what) {
		this.sdl.open("A page of %s.".formatted(what), "type " + TypeNames.connection(stem))
			.field("The items of this page.", "edges: [%s!]!".formatted(TypeNames.edge(stem)))
			.field("Whether there is more, and where to go on from.", "pageInfo: PageInfo!")
			.field("How many items there are in all pages together, after the filter.", "totalCount: Int!")
			.close();
	}

	private void where(GraphType type) {
		String name = TypeNames.where(type.name());
		this.sdl
			.open("A filter on `%s`: all that is given must hold; an empty filter lets everything through."
				.formatted(type.name()), "input " + name)
			.field("All of these must hold; an empty list always does.", "and: [%s!]".formatted(name))
			.field("At least one of these must hold; an empty list never does.", "or: [%s!]".formatted(name))
			.field("This must not hold. A node that lacks a property passes the `not` of a test on it.",
					"not: " + name);
		for (Property property : type.properties().values()) {
			this.sdl.field("By `%s`.".formatted(property.name()), property.name() + ": " + filter(property));
		}
		for (Relationship relationship : type.relationships().values()) {
			String input = relationship.toMany() ? TypeNames.quantifier(relationship)
					: TypeNames.where(relationship.target());
			this.sdl.field("By `%s`.".formatted(relationship.name()), relationship.name() + ": " + input);
		}
		this.sdl.close();
	}

	private void quantifier(Relationship relationship) {
		this.sdl
			.open("A filter by `%s.%s`.".formatted(relationship.declaredBy(), relationship.name()),
					"input " + TypeNames.quantifier(relationship))
			.field("At least one item must match.", "some: " + TypeNames.match(relationship))
			.close();
		this.sdl
			.open("What an item of `%s.%s` must match: its node and its relationship."
				.formatted(relationship.declaredBy(), relationship.name()), "input " + TypeNames.match(relationship))
			.field("What the node must match.", "node: " + TypeNames.where(relationship.target()));
		if (relationship.properties() != null) {
			this.sdl.field("What the relationship must match.", "edge: " + TypeNames.where(relationship.properties()));
		}
		this.sdl.close();
	}

	private void edgeWhere(EdgeProperties properties) {
		this.sdl.open(
				"A filter on relationships that carry `%s`: all that is given must hold.".formatted(properties.name()),
				"input " + TypeNames.where(properties));
		properties.properties()
			.forEach((property) -> this.sdl.field("By `%s`.".formatted(property.name()),
					property.name() + ": " + filter(property)));
		this.sdl.close();
	}

	private void order(GraphType type) {
		List<Property> sortable = type.properties().values().stream().filter(Property::sortable).toList();
		this.sdl.open("What `%s` nodes can be ordered by.".formatted(type.name()),
				"enum " + TypeNames.orderField(type.name()));
		sortable.forEach(
				(property) -> this.sdl.field("By `%s`.".formatted(property.name()), TypeNames.orderValue(property)));
		this.sdl.close();
		this.sdl
			.open("An order of `%s` nodes. Nodes without the property come last, whichever the direction."
				.formatted(type.name()), "input " + TypeNames.order(type.name()))
			.field("The property to order by.", "field: %s! = NAME".formatted(TypeNames.orderField(type.name())))
			.field("The direction.", "direction: SortDirection! = ASC")
			.close();
	}

	private void enumFilters() {
		Set<String> names = new TreeSet<>();
		this.model.nodeTypes().values().forEach((type) -> collectEnums(type.properties().values(), names));
		this.model.relationships()
			.stream()
			.map(Relationship::properties)
			.filter((properties) -> properties != null)
			.forEach((properties) -> collectEnums(properties.properties(), names));
		for (String name : names) {
			this.sdl.open("Tests on a `%s`.".formatted(name), "input %sFilter".formatted(name))
				.field("Is this one.", "eq: " + name)
				.field("Is one of these; an empty list lets nothing through.", "in: [%s!]".formatted(name))
				.close();
		}
	}

	private static void collectEnums(Collection<Property> properties, Set<String> names) {
		properties.stream()
			.map(Property::type)
			.filter(ValueType.Enumerated.class::isInstance)
			.forEach((type) -> names.add(type.graphqlName()));
	}

	private static String filter(Property property) {
		if (property.list()) {
			return property.text() ? "TextListFilter" : "ListFilter";
		}
		return property.text() ? "TextFilter" : property.type().graphqlName() + "Filter";
	}

	private static String type(Property property) {
		String type = property.list() ? "[%s!]".formatted(property.type().graphqlName())
				: property.type().graphqlName();
		return property.required() ? type + "!" : type;
	}

}
