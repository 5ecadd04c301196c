package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/**
 * Writes a random operation. Everything that it asks is read off the published schema, so
 * that what is new there is asked without a change here. How deep it goes and how many
 * nodes its pages allow is bounded far below the application's own limits.
 */
final class OperationGenerator {

	private static final int DEEPEST = 9;

	private static final int LARGEST = 60;

	private static final int MOST_ITEMS = 150;

	private final GraphQLSchema schema;

	private final List<GraphQLFieldDefinition> rootFields;

	private final Chance chance;

	private final Draft draft = new Draft();

	/** How many more fields there may be before only the simplest are asked. */
	private int room;

	private final Arguments arguments;

	OperationGenerator(GraphQLSchema schema, ReferenceModel model, ValuePool values, Chance chance) {
		this.schema = schema;
		this.rootFields = schema.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((field) -> !model.beyond(field.getName()))
			.toList();
		this.chance = chance;
		this.room = chance.percent(5) ? chance.below(LARGEST) : 3 + chance.below(9);
		this.arguments = new Arguments(chance, model, this.draft, new InputGenerator(chance, values, this.draft));
	}

	/**
	 * Writes an operation. It may break a rule of validation: that is to be checked.
	 * @return the operation
	 */
	Case generate() {
		GraphQLObjectType query = this.schema.getQueryType();
		List<String> parts = new ArrayList<>();
		for (int i = this.chance.percent(80) ? 1 : 2; i > 0; i--) {
			parts.add(field(query, this.chance.one(this.rootFields), new Scope(0, 1, List.of())));
		}
		if (this.chance.percent(4)) {
			parts.add("__typename");
		}
		return this.draft.finish("{\n" + String.join("\n", parts) + "\n}");
	}

	private String selections(GraphQLNamedOutputType type, Scope scope) {
		List<String> parts = new ArrayList<>();
		List<GraphQLFieldDefinition> fields = fields(type, scope);
		boolean page = type.getName().endsWith("Connection");
		if (page && this.chance.percent(80)) {
			parts.add(field(type, ((GraphQLFieldsContainer) type).getFieldDefinition("edges"), scope));
		}
		int wanted = (this.room < 0) ? 1 : (page ? 0 : 1) + this.chance.below(3);
		for (int i = parts.isEmpty() ? Math.max(1, wanted) : wanted; i > 0 && !fields.isEmpty(); i--) {
			GraphQLFieldDefinition field = this.chance.one(fields);
			parts.add(field(type, field, scope));
		}
		if (parts.isEmpty() || this.chance.percent(6)) {
			parts.add(this.chance.percent(50) ? "__typename" : this.draft.name("t") + ": __typename");
		}
		if (scope.depth() < DEEPEST && this.room > 0) {
			int fragments = (type instanceof GraphQLObjectType) ? this.chance.below(12) / 11 : this.chance.below(3);
			for (int i = 0; i < fragments; i++) {
				parts.add(fragment(type, scope.deeper()));
			}
		}
		return "{ " + String.join(" ", parts) + " }";
	}

	private List<GraphQLFieldDefinition> fields(GraphQLNamedOutputType type, Scope scope) {
		if (!(type instanceof GraphQLFieldsContainer container)) {
			return List.of();
		}
		boolean leavesOnly = scope.depth() >= DEEPEST || this.room <= 0;
		List<GraphQLFieldDefinition> leaves = container.getFieldDefinitions()
			.stream()
			.filter((field) -> isLeaf(field))
			.toList();
		return leavesOnly || (!leaves.isEmpty() && this.chance.percent(35)) ? leaves : container.getFieldDefinitions();
	}

	private static boolean isLeaf(GraphQLFieldDefinition field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer)
				&& !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLUnionType);
	}

	private String fragment(GraphQLNamedOutputType type, Scope scope) {
		GraphQLNamedOutputType on = this.chance.one(conditions(type));
		return switch (this.chance.below(4)) {
			case 0 -> "..." + this.draft.fragment(on.getName(), selections(on, scope)) + directive();
			case 1 -> "..." + directive() + " " + selections(type, scope);
			default -> "... on " + on.getName() + directive() + " " + selections(on, scope);
		};
	}

	/** The types on which a fragment can be where a type is expected. */
	private List<GraphQLNamedOutputType> conditions(GraphQLNamedOutputType type) {
		List<? extends GraphQLNamedType> possible = possible(type);
		return Stream.<GraphQLNamedType>concat(this.schema.getAllTypesAsList().stream(), Stream.of(type))
			.filter(GraphQLNamedOutputType.class::isInstance)
			.map(GraphQLNamedOutputType.class::cast)
			.filter((candidate) -> possible(candidate).stream().anyMatch(possible::contains))
			.toList();
	}

	private List<? extends GraphQLNamedType> possible(GraphQLNamedType type) {
		return switch (type) {
			case GraphQLObjectType object -> List.of(object);
			case GraphQLInterfaceType abstraction -> this.schema.getImplementations(abstraction);
			case GraphQLUnionType union -> union.getTypes().stream().map(GraphQLNamedType.class::cast).toList();
			default -> List.of();
		};
	}

	private String field(GraphQLNamedOutputType parent, GraphQLFieldDefinition field, Scope scope) {
		this.room--;
		String alias = this.chance.percent(25) ? this.draft.name("a") : field.getName();
		String name = alias.equals(field.getName()) ? alias : alias + ": " + field.getName();
		Scope inner = scope.into(alias, GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())));
		Arguments.Written given = this.arguments.of(parent, field, inner);
		Scope items = inner.times(given.size());
		String head = name + given.text() + directive();
		if (isLeaf(field)) {
			return head;
		}
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
		String all = head + " " + selections(type, items);
		if (!given.cursorKey().isEmpty()) {
			all += " " + name + given.text() + " { edges { " + given.cursorKey() + ": cursor } }";
		}
		// The same field twice, which must be merged.
		return this.chance.percent(5) ? all + " " + name + given.text() + " " + selections(type, items) : all;
	}

	private String directive() {
		if (!this.chance.percent(7)) {
			return "";
		}
		String condition = this.chance.percent(50) ? String.valueOf(this.chance.percent(50))
				: this.draft.variable("Boolean!", this.chance.percent(50), true);
		return (this.chance.percent(50) ? " @include(if: " : " @skip(if: ") + condition + ")";
	}

	/**
	 * Where a selection stands.
	 *
	 * @param depth how many selections are around it
	 * @param items how many times it may be answered
	 * @param path the response keys that lead to it
	 */
	record Scope(int depth, int items, List<String> path) {

		Scope deeper() {
			return new Scope(this.depth + 1, this.items, this.path);
		}

		Scope times(int size) {
			return new Scope(this.depth, this.items * Math.max(1, size), this.path);
		}

		Scope into(String key, boolean list) {
			List<String> longer = Stream.of(this.path, List.of(key), list ? List.of("*") : List.<String>of())
				.flatMap(List::stream)
				.collect(Collectors.toList());
			return new Scope(this.depth + 1, this.items, longer);
		}

		int room() {
			return Math.max(1, MOST_ITEMS / this.items);
		}

	}

}
