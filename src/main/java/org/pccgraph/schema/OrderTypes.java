package org.pccgraph.schema;

import java.util.List;
import java.util.Set;

import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;

/**
 * Writes the types of orders.
 *
 * @param model the model
 * @param sdl takes them
 */
record OrderTypes(GraphModel model, SdlText sdl) {

	void write(Set<GraphType> types) {
		types.forEach(this::order);
		this.model.edgeProperties()
			.values()
			.stream()
			.distinct()
			.filter(EdgeProperties::sortable)
			.forEach(this::edgeOrder);
	}

	private void order(GraphType type) {
		this.sdl.open("What `%s` nodes can be ordered by.".formatted(type.name()),
				"enum " + TypeNames.orderField(type.name()));
		fields(type.properties().values().stream().toList());
		this.sdl.close();
		List<Relationship> counted = type.relationships().values().stream().filter(Relationship::toMany).toList();
		if (!counted.isEmpty()) {
			this.sdl.open("What `%s` nodes can be counted by.".formatted(type.name()),
					"enum " + TypeNames.countedField(type.name()));
			counted
				.forEach((relationship) -> this.sdl.field("The number of items in `%s`.".formatted(relationship.name()),
						TypeNames.orderValue(relationship.name())));
			this.sdl.close();
		}
		this.sdl
			.open("""
					An order of `%s` nodes: by one thing, by `field: NAME` where none is given. What has no value comes last, \
					whichever the direction; what is equal is ordered by id, so that the order is always the same."""
				.formatted(type.name()), "input " + TypeNames.order(type.name()))
			.field("By a property of the node.", "field: " + TypeNames.orderField(type.name()));
		if (!counted.isEmpty()) {
			this.sdl.field("By how many items the node has in a list.",
					"count: " + TypeNames.countedField(type.name()));
		}
		type.relationships()
			.values()
			.stream()
			.filter((relationship) -> !relationship.toMany())
			.forEach((relationship) -> this.sdl.field("By a property of `%s`.".formatted(relationship.name()),
					relationship.name() + ": " + TypeNames.orderField(relationship.target())));
		this.sdl.field(
				"True: by how well the node matches `matches`, best first; the filter must have a `matches` that all must meet, at its top. Within one version of the dataset the order stays the same.",
				"relevance: Boolean")
			.field("The direction; of `relevance`, ASC is best first.", "direction: SortDirection! = ASC")
			.close();
	}

	private void edgeOrder(EdgeProperties properties) {
		this.sdl.open("What relationships that carry `%s` can be ordered by.".formatted(properties.name()),
				"enum " + TypeNames.orderField(properties.name()));
		fields(properties.properties());
		this.sdl.close();
		this.sdl
			.open("An order by a property of the relationship. What has no value comes last, whichever the direction.",
					"input " + TypeNames.order(properties.name()))
			.field("The property.", "field: %s!".formatted(TypeNames.orderField(properties.name())))
			.field("The direction.", "direction: SortDirection! = ASC")
			.close();
	}

	private void fields(List<Property> properties) {
		properties.stream()
			.filter(Property::sortable)
			.forEach((property) -> this.sdl.field("By `%s`.".formatted(property.name()),
					TypeNames.orderValue(property.name())));
	}

}
