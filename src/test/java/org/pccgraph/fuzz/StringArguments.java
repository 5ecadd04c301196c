package org.pccgraph.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

/**
 * Every place of the schema that takes a text: arguments of all fields of all types, each
 * type reached in the shortest way, and all that is in the input types, each of them
 * where it is first met.
 */
final class StringArguments {

	private static final Set<String> NO_TEXT = Set.of("Int", "Float", "Boolean");

	/**
	 * Scalars that take any text; others refuse it, and with it what stands beside it.
	 */
	private static final Set<String> ANY_TEXT = Set.of("String", "ID");

	/** So many tests stand in one statement. */
	private static final int TOGETHER = 4;

	private final GraphQLSchema schema;

	private final Set<String> inputsSeen = new HashSet<>();

	private final List<Place> places = new ArrayList<>();

	private StringArguments(GraphQLSchema schema) {
		this.schema = schema;
	}

	static List<Place> of(GraphQLSchema schema) {
		StringArguments all = new StringArguments(schema);
		all.places.add(new Place("query Q($v: String!) { __type(name: $v) { name } }", List.of(),
				Map.of("", GraphQLNonNull.nonNull(Scalars.GraphQLString))));
		all.walk();
		return List.copyOf(all.places);
	}

	private void walk() {
		Set<String> reached = new HashSet<>();
		Deque<Way> ways = new ArrayDeque<>();
		ways.add(new Way(this.schema.getQueryType(), List.of()));
		while (!ways.isEmpty()) {
			Way way = ways.poll();
			if (!reached.add(way.type().getName())) {
				continue;
			}
			for (GraphQLObjectType one : alternatives(way.type())) {
				ways.add(new Way(one, way.and("... on " + one.getName())));
			}
			for (GraphQLFieldDefinition field : fields(way.type())) {
				field.getArguments().forEach((argument) -> collect(way, field, argument));
				if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLNamedOutputType next
						&& !(next instanceof GraphQLScalarType) && !(next instanceof GraphQLEnumType)) {
					ways.add(new Way(next, way.and(field.getName() + arguments(field, null))));
				}
			}
		}
	}

	private void collect(Way way, GraphQLFieldDefinition field, GraphQLArgument argument) {
		boolean composite = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLScalarType)
				&& !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType);
		List<String> steps = way.and(field.getName() + arguments(field, argument));
		String document = "query Q($v: %s) { %s%s%s }".formatted(GraphQLTypeUtil.simplePrint(argument.getType()),
				String.join(" { ", steps), composite ? " { __typename }" : "", " }".repeat(steps.size() - 1));
		if (takesText(argument.getType())) {
			this.places.add(new Place(document, List.of(), Map.of("", argument.getType())));
		}
		else if (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input) {
			collect(document, List.of(), input);
		}
	}

	private void collect(String document, List<String> path, GraphQLInputObjectType input) {
		if (!this.inputsSeen.add(input.getName())) {
			return;
		}
		Map<String, GraphQLInputType> texts = new LinkedHashMap<>();
		Map<String, GraphQLInputType> others = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
			GraphQLType named = GraphQLTypeUtil.unwrapAll(field.getType());
			if (takesText(field.getType()) || (named instanceof GraphQLInputObjectType object && isFlat(object))) {
				Map<String, GraphQLInputType> alike = takesAnyText(named) ? texts : others;
				alike.put(field.getName(), field.getType());
				if (alike.size() == TOGETHER) {
					place(document, path, alike);
				}
			}
			else if (named instanceof GraphQLInputObjectType object) {
				List<String> deeper = new ArrayList<>(path);
				deeper.add(field.getName());
				collect(document, deeper, object);
			}
		}
		place(document, path, texts);
		place(document, path, others);
	}

	private void place(String document, List<String> path, Map<String, GraphQLInputType> texts) {
		if (!texts.isEmpty()) {
			this.places.add(new Place(document, path, Map.copyOf(texts)));
			texts.clear();
		}
	}

	private static boolean takesAnyText(GraphQLType type) {
		return (type instanceof GraphQLInputObjectType object)
				? object.getFieldDefinitions()
					.stream()
					.map((field) -> GraphQLTypeUtil.unwrapAll(field.getType()))
					.allMatch((inside) -> !takesText(inside) || takesAnyText(inside))
				: ANY_TEXT.contains(((GraphQLScalarType) type).getName());
	}

	/** Operators on a property: no objects, and texts among them. */
	private static boolean isFlat(GraphQLInputObjectType input) {
		return input.getFieldDefinitions()
			.stream()
			.noneMatch((field) -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType)
				&& input.getFieldDefinitions().stream().anyMatch((field) -> takesText(field.getType()));
	}

	static boolean takesText(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType scalar
				&& !NO_TEXT.contains(scalar.getName());
	}

	private List<GraphQLObjectType> alternatives(GraphQLNamedOutputType type) {
		return switch (type) {
			case GraphQLInterfaceType several -> this.schema.getImplementations(several);
			case GraphQLUnionType union -> union.getTypes()
				.stream()
				.map((one) -> this.schema.getObjectType(((GraphQLNamedOutputType) one).getName()))
				.toList();
			default -> List.of();
		};
	}

	private static List<GraphQLFieldDefinition> fields(GraphQLNamedOutputType type) {
		return switch (type) {
			case GraphQLObjectType object -> object.getFieldDefinitions();
			case GraphQLInterfaceType several -> several.getFieldDefinitions();
			default -> List.of();
		};
	}

	/** What a field needs, a small page, and the variable where it is asked about. */
	private static String arguments(GraphQLFieldDefinition field, @Nullable GraphQLArgument asked) {
		String given = field.getArguments()
			.stream()
			.filter((argument) -> argument == asked || argument.getName().equals("first")
					|| (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()))
			.map((argument) -> argument.getName() + ": " + ((argument == asked) ? "$v" : valid(argument.getType())))
			.collect(Collectors.joining(", "));
		return given.isEmpty() ? "" : "(" + given + ")";
	}

	private static String valid(GraphQLType type) {
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list -> "[" + valid(list.getWrappedType()) + ", " + valid(list.getWrappedType()) + "]";
			case GraphQLEnumType constants -> constants.getValues().getFirst().getName();
			case GraphQLScalarType scalar when NO_TEXT.contains(scalar.getName()) -> "1";
			case GraphQLInputObjectType object -> object.getFieldDefinitions()
				.stream()
				.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()))
				.map((field) -> field.getName() + ": " + valid(field.getType()))
				.collect(Collectors.joining(", ", "{", "}"));
			default -> "\"scheme:project-she\"";
		};
	}

	/**
	 * How to reach a type.
	 *
	 * @param type the type
	 * @param steps the selections on the way
	 */
	private record Way(GraphQLNamedOutputType type, List<String> steps) {

		List<String> and(String step) {
			List<String> all = new ArrayList<>(this.steps);
			all.add(step);
			return all;
		}

	}

	/**
	 * Where texts are taken.
	 *
	 * @param document a document with the one variable {@code v}
	 * @param path the fields of input types on the way to them
	 * @param texts the types of the fields that take them; of the argument itself under
	 * no name
	 */
	record Place(String document, List<String> path, Map<String, GraphQLInputType> texts) {

	}

}
