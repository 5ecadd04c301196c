package org.pccgraph.schema;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.RootField;

/**
 * Writes the types of pages and their items.
 *
 * @param model the model
 * @param descriptions what the SDL says of the properties that edges carry
 * @param sdl takes them
 */
record ConnectionTypes(GraphModel model, Descriptions descriptions, SdlText sdl) {

	void write() {
		Set<Relationship> connected = new LinkedHashSet<>();
		this.model.relationships().stream().filter(Relationship::toMany).forEach(connected::add);
		connected.forEach(this::ofRelationship);
		this.model.listedTypes().forEach((type) -> plain(type, "node", null));
		this.model.listedRowTypes().forEach((type) -> plain(type, "row", searchType(type)));
	}

	/** What tells with which arguments rows of a type were searched for, or null. */
	private @Nullable String searchType(String rowType) {
		return this.model.rootFields()
			.values()
			.stream()
			.filter((field) -> field instanceof RootField.Question question && question.toMany()
					&& question.rowType().equals(rowType))
			.map((field) -> ((RootField.Question) field).searchType())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private void ofRelationship(Relationship relationship) {
		String stem = relationship.typeStem();
		String field = "`%s.%s`".formatted(relationship.declaredBy(), relationship.name());
		connection(stem, field, relationship.target(), null);
		this.sdl
			.open("One item of %s, with what is known of the relationship.".formatted(field),
					"type " + TypeNames.edge(stem))
			.field("Where to go on from, for `after` and `before`.", "cursor: String!")
			.field("The node at the other end.", "node: %s!".formatted(relationship.target()))
			.field("The stable id of the relationship itself.", "id: ID!")
			.field("The sections that state it.", "citations: [Citation!]!")
			.field("With `asOf`, how surely it held then; null without, and where it has no time.", "held: Held");
		if (relationship.properties() != null) {
			for (Property property : relationship.properties().properties()) {
				this.sdl.field(this.descriptions.of(relationship.properties().name(), property.name()),
						property.name() + ": " + type(property));
			}
		}
		this.sdl.close();
	}

	private void plain(String type, String what, @Nullable String searchType) {
		connection(type, "`%s` %ss".formatted(type, what), what.equals("node") ? type : null, searchType);
		this.sdl.open("One `%s` of a list.".formatted(type), "type " + TypeNames.edge(type))
			.field("Where to go on from, for `after` and `before`.", "cursor: String!")
			.field("The %s itself.".formatted(what), "node: %s!".formatted(type));
		if (what.equals("node")) {
			this.sdl.field("With `asOf`, how surely it was there then; null without, and where it has no time.",
					"held: Held");
		}
		this.sdl.close();
	}

	private void connection(String stem, String what, @Nullable String nodes, @Nullable String searchType) {
		this.sdl.open("A page of %s.".formatted(what), "type " + TypeNames.connection(stem))
			.field("The items of this page.", "edges: [%s!]!".formatted(TypeNames.edge(stem)))
			.field("Whether there is more, and where to go on from.", "pageInfo: PageInfo!")
			.field("How many items there are in all pages together, after the filter.", "totalCount: Int!");
		if (nodes != null) {
			this.sdl
				.field("What all items together amount to, after the filter and whichever page is asked for.",
						"aggregate: " + TypeNames.aggregate(nodes) + "!")
				.field("The same for each group of the items, the largest group first.", """
						groups(
						    "What to group by."
						    by: %s!
						    "How many groups at most, 100 at most."
						    first: Int! = 20
						  ): %s!""".formatted(TypeNames.groupBy(nodes), TypeNames.groups(nodes)));
		}
		if (searchType != null) {
			this.sdl.field("What was searched, defaults included.", "searched: %s!".formatted(searchType));
		}
		this.sdl.close();
	}

	private static String type(Property property) {
		String type = property.list() ? "[%s!]".formatted(property.type().graphqlName())
				: property.type().graphqlName();
		return property.required() ? type + "!" : type;
	}

}
