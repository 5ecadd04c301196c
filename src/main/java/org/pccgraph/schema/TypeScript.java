package org.pccgraph.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;

/**
 * The published schema as TypeScript: what the JSON of answers and variables looks like.
 * Interfaces and unions are unions of their object types, told apart by
 * {@code __typename}; enums are unions of their names; what a variable may leave out is
 * optional.
 */
public final class TypeScript {

	private static final String HEAD = """
			// The published schema's types. Generated: change the schema, not this file.
			//
			// An answer has the fields that were asked for, so pick them: Pick<Scheme, 'id' | 'name'>.
			// `__typename` is there where it was asked for.
			""";

	/** GraphQL's own scalars need no name of their own. */
	private static final Map<String, String> SPECIFIED = Map.of("ID", "string", "String", "string", "Boolean",
			"boolean", "Int", "number", "Float", "number");

	private static final Map<String, String> OURS = Map.of("Edtf", "string", "Pounds", "number");

	private final GraphQLSchema schema;

	private final StringBuilder text = new StringBuilder(HEAD);

	private TypeScript(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * Prints a schema.
	 * @param schema the published schema
	 * @return declarations, in the order of their names
	 * @throws IllegalStateException where the schema has a scalar of which nothing is
	 * known here
	 */
	public static String print(GraphQLSchema schema) {
		TypeScript script = new TypeScript(schema);
		schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && !SPECIFIED.containsKey(type.getName()))
			.sorted(Comparator.comparing(GraphQLNamedType::getName))
			.forEach(script::type);
		return script.text.toString();
	}

	private void type(GraphQLNamedType type) {
		switch (type) {
			case GraphQLScalarType scalar -> alias(scalar, scalar(scalar.getName()));
			case GraphQLEnumType constants -> constants(constants);
			case GraphQLUnionType union -> alias(union, oneOf(union.getTypes()));
			case GraphQLInterfaceType shared -> alias(shared, oneOf(this.schema.getImplementations(shared)));
			case GraphQLObjectType object -> object(object);
			case GraphQLInputObjectType input -> input(input);
			default -> throw new IllegalStateException("Unknown kind of type " + type);
		}
	}

	private void alias(GraphQLNamedType type, String meaning) {
		describe(type);
		this.text.append("export type %s = %s;\n".formatted(type.getName(), meaning));
	}

	private void constants(GraphQLEnumType type) {
		describe(type);
		this.text.append("export type %s =".formatted(type.getName()));
		type.getValues().stream().sorted(Comparator.comparing((value) -> value.getName())).forEach((value) -> {
			this.text.append('\n');
			comment(value.getDescription(), "  ");
			this.text.append("  | '%s'".formatted(value.getName()));
		});
		this.text.append(";\n");
	}

	private void object(GraphQLObjectType type) {
		describe(type);
		this.text.append("export interface %s {\n  __typename?: '%1$s';\n".formatted(type.getName()));
		for (GraphQLFieldDefinition field : sorted(type.getFieldDefinitions())) {
			comment(field.getDescription(), "  ");
			this.text.append("  %s: %s;\n".formatted(field.getName(), reference(field.getType())));
		}
		this.text.append("}\n");
		for (GraphQLFieldDefinition field : sorted(type.getFieldDefinitions())) {
			arguments(type, field);
		}
	}

	private void arguments(GraphQLObjectType type, GraphQLFieldDefinition field) {
		if (field.getArguments().isEmpty()) {
			return;
		}
		String name = type.getName() + Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1)
				+ "Arguments";
		this.text.append("\n/** The arguments of `%s.%s`. */\nexport interface %s {\n".formatted(type.getName(),
				field.getName(), name));
		for (GraphQLArgument argument : sorted(field.getArguments())) {
			given(argument, argument.getType(), argument.hasSetDefaultValue());
		}
		this.text.append("}\n");
	}

	private void input(GraphQLInputObjectType type) {
		describe(type);
		this.text.append("export interface %s {\n".formatted(type.getName()));
		for (GraphQLInputObjectField field : sorted(type.getFieldDefinitions())) {
			given(field, field.getType(), field.hasSetDefaultValue());
		}
		this.text.append("}\n");
	}

	/** A value that a client gives, or needn't. */
	private void given(GraphQLNamedSchemaElement element, GraphQLInputType type, boolean hasDefault) {
		comment(element.getDescription(), "  ");
		boolean optional = hasDefault || GraphQLTypeUtil.isNullable(type);
		this.text.append("  %s%s: %s;\n".formatted(element.getName(), optional ? "?" : "", reference(type)));
	}

	private void describe(GraphQLNamedType type) {
		this.text.append('\n');
		comment(type.getDescription(), "");
	}

	private void comment(@Nullable String description, String indent) {
		if (description != null && !description.isBlank()) {
			this.text.append(indent)
				.append("/** ")
				.append(description.strip().replace("*/", "*\\/").replaceAll("\\s*\n\\s*", " "))
				.append(" */\n");
		}
	}

	private static String reference(GraphQLType type) {
		return (type instanceof GraphQLNonNull required) ? present(required.getWrappedType())
				: present(type) + " | null";
	}

	private static String present(GraphQLType type) {
		if (type instanceof GraphQLList list) {
			String item = reference(list.getWrappedType());
			return (item.contains(" ") ? "(" + item + ")" : item) + "[]";
		}
		String name = ((GraphQLNamedType) type).getName();
		return SPECIFIED.getOrDefault(name, name);
	}

	private static String scalar(String name) {
		String known = OURS.get(name);
		if (known == null) {
			throw new IllegalStateException("Say what the scalar %s is in JSON".formatted(name));
		}
		return known;
	}

	private static String oneOf(List<? extends GraphQLNamedType> types) {
		return types.stream().map(GraphQLNamedType::getName).sorted().collect(Collectors.joining(" | "));
	}

	private static <T extends GraphQLNamedSchemaElement> List<T> sorted(List<T> elements) {
		return elements.stream().sorted(Comparator.comparing(GraphQLNamedSchemaElement::getName)).toList();
	}

}
