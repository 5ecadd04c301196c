package org.pccgraph.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of any input type: literals with variables in them, or values for
 * variables.
 *
 * @param chance the source of chance
 * @param values what to ask for
 * @param draft the operation being written
 */
record InputGenerator(Chance chance, ValuePool values, Draft draft) {

	private static final String NOWHERE = "";

	private static final int DEEPEST = 7;

	/**
	 * An argument's value as the document has it.
	 * @param type the argument's type
	 * @param place what it is for
	 * @return a literal or a variable
	 */
	String argument(GraphQLInputType type, Place place) {
		return this.chance.percent(25) ? variable(type, place, 0) : literal(value(type, place, 0, true));
	}

	/**
	 * A text to search for.
	 * @param place what it is for
	 * @return a literal
	 */
	String search(Place place) {
		return literal(this.values.pick(this.chance.values(), place.owner(), "name", "String"));
	}

	private String variable(GraphQLInputType type, Place place, int depth) {
		Object value = value(type, place, depth, false);
		String definition = GraphQLTypeUtil.simplePrint(type);
		if (GraphQLTypeUtil.isNonNull(type)) {
			return this.draft.variable(definition, json(value), true);
		}
		return switch (this.chance.below(12)) {
			case 0 -> this.draft.variable(definition, null, true);
			case 1 -> this.draft.variable(definition, null, false);
			case 2 -> this.draft.variable(definition + " = " + literal(value), null, false);
			default -> this.draft.variable(definition, json(value), true);
		};
	}

	private Object value(GraphQLType type, Place place, int depth, boolean variables) {
		if (variables && depth > 0 && this.chance.percent(8)) {
			return new Raw(variable((GraphQLInputType) type, place, depth));
		}
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list -> list(list, place, depth, variables);
			case GraphQLEnumType constants -> new Raw(this.chance.value(constants.getValues()).getName());
			case GraphQLInputObjectType object -> object(object, place, depth, variables);
			case GraphQLNamedType scalar ->
				this.values.pick(this.chance.values(), place.owner(), place.property(), scalar.getName());
			default -> throw new ReferenceGap("input type `%s`".formatted(type));
		};
	}

	private Object list(GraphQLList list, Place place, int depth, boolean variables) {
		if (this.chance.percent(10)) {
			// One value stands for a list of one.
			return value(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()), place, depth + 1, false);
		}
		List<Object> items = new ArrayList<>();
		for (int i = this.chance.below(10) % 4; i > 0; i--) {
			items.add(value(list.getWrappedType(), place, depth + 1, variables));
		}
		return items;
	}

	private Object object(GraphQLInputObjectType object, Place place, int depth, boolean variables) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		List<GraphQLInputObjectField> candidates = object.getFieldDefinitions()
			.stream()
			.filter((field) -> depth < DEEPEST || !leadsOn(field))
			.toList();
		for (GraphQLInputObjectField field : candidates) {
			if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
				fields.put(field.getName(), field(object, field, place, depth, variables));
			}
		}
		if (object.getName().endsWith("Order")) {
			// An order takes one thing; by relevance it needs a search beside it.
			candidates = List.of(this.chance.one(candidates.stream()
				.filter((field) -> !List.of("relevance", "direction").contains(field.getName()))
				.toList()), object.getField("direction"));
		}
		if (object.getName().endsWith("GroupBy")) {
			GraphQLInputObjectField field = this.chance.one(candidates);
			return Map.of(field.getName(), value(field.getType(), place, depth + 1, false));
		}
		int wanted = this.chance.percent(6) ? 0 : this.chance.percent(70) ? 1 : 2;
		for (int i = 0; i < wanted && !candidates.isEmpty(); i++) {
			GraphQLInputObjectField field = this.chance.one(candidates);
			if (!GraphQLTypeUtil.isNonNull(field.getType()) && this.chance.percent(3)) {
				fields.put(field.getName(), null);
			}
			else {
				fields.put(field.getName(), field(object, field, place, depth, variables));
			}
		}
		if (fields.get("of") != null) {
			fields.put("count", value(object.getField("count").getType(), place, depth + 1, false));
		}
		return fields;
	}

	private Object field(GraphQLInputObjectType object, GraphQLInputObjectField field, Place place, int depth,
			boolean variables) {
		return value(field.getType(), place.into(object.getName(), field.getName()), depth + 1,
				variables && !(field.hasSetDefaultValue() && GraphQLTypeUtil.isNonNull(field.getType())));
	}

	/** Whether values of a field can hold others of their own kind. */
	private static boolean leadsOn(GraphQLInputObjectField field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType type
				&& type.getFieldDefinitions()
					.stream()
					.anyMatch((inner) -> GraphQLTypeUtil.unwrapAll(inner.getType()) instanceof GraphQLInputObjectType);
	}

	static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case Raw raw -> raw.text();
			case Map<?, ?> fields -> {
				List<String> parts = new ArrayList<>();
				fields.forEach((name, field) -> parts.add(name + ": " + literal(field)));
				yield "{" + String.join(", ", parts) + "}";
			}
			case List<?> items -> "[" + String.join(", ", items.stream().map(InputGenerator::literal).toList()) + "]";
			case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
			default -> value.toString();
		};
	}

	private static @Nullable Object json(@Nullable Object value) {
		return switch (value) {
			case Raw raw -> raw.text();
			case Map<?, ?> fields -> {
				Map<String, @Nullable Object> copy = new LinkedHashMap<>();
				fields.forEach((name, field) -> copy.put(String.valueOf(name), json(field)));
				yield copy;
			}
			case List<?> items -> items.stream().map(InputGenerator::json).toList();
			case null, default -> value;
		};
	}

	/**
	 * Text that is no string: an enum's value or a variable.
	 *
	 * @param text the text
	 */
	private record Raw(String text) {
	}

	/**
	 * What a value is for.
	 *
	 * @param owner the type whose property is tested
	 * @param property the property
	 */
	record Place(String owner, String property) {

		Place into(String input, String field) {
			if (!input.endsWith("Where")) {
				return this;
			}
			boolean logical = field.equals("and") || field.equals("or") || field.equals("not");
			return new Place(input.substring(0, input.length() - "Where".length()),
					logical ? NOWHERE : field.equals("matches") ? "name" : field);
		}

	}

}
