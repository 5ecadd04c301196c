package org.pccgraph.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the hand-written SDL and its directives say, read by the reference for itself.
 *
 * @param sdl the definitions
 * @param fields the fields already looked up
 */
record ReferenceModel(TypeDefinitionRegistry sdl, Map<String, Optional<FieldDefinition>> fields) {

	ReferenceModel(TypeDefinitionRegistry sdl) {
		this(sdl, new ConcurrentHashMap<>());
	}

	/**
	 * Finds a field, declared by a type itself or by an interface that it implements. A
	 * union has those that its members have alike.
	 * @param owner the type
	 * @param name the field
	 * @return its definition
	 */
	Optional<FieldDefinition> field(String owner, String name) {
		String type = (this.sdl.getTypeOrNull(owner) instanceof UnionTypeDefinition union)
				? name(union.getMemberTypes().getFirst()) : owner;
		return this.fields.computeIfAbsent(type + "." + name,
				(key) -> Stream.concat(Stream.of(type), interfaces(type))
					.flatMap((declaring) -> declared(declaring))
					.filter((field) -> field.getName().equals(name))
					.findFirst());
	}

	private Stream<String> interfaces(String type) {
		return this.sdl.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> definition
				? definition.getImplements().stream().map(ReferenceModel::name) : Stream.empty();
	}

	private Stream<FieldDefinition> declared(String type) {
		return this.sdl.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> definition
				? definition.getFieldDefinitions().stream() : Stream.empty();
	}

	/**
	 * Whether the reference knows nothing of a root field, so that it isn't asked: what
	 * is computed outside of the database, and the questions that follow relationships of
	 * any type and tell them in sentences. Both have references of their own in their
	 * tests.
	 * @param rootField the field's name
	 * @return whether it is beyond the reference
	 */
	boolean beyond(String rootField) {
		return field("Query", rootField).filter((field) -> field.hasDirective("computed")
				|| field.getInputValueDefinitions().stream().anyMatch((argument) -> argument.hasDirective("unlike")))
			.isPresent();
	}

	/**
	 * The relationship that a field follows.
	 * @param field the field's definition
	 * @return the relationship; empty where the field is a property
	 */
	Optional<Hop> hop(FieldDefinition field) {
		return directive(field, "relationship").map((directive) -> new Hop(text(directive, "type"),
				text(directive, "direction").equals("OUT"), name(field.getType()), isList(field.getType()),
				directive.getArgument("properties") != null ? text(directive, "properties") : null));
	}

	/**
	 * The node types that a type stands for.
	 * @param type a node type, an interface or a union
	 * @return their labels
	 */
	Set<String> labels(String type) {
		Set<String> labels = new TreeSet<>();
		if (this.sdl.getTypeOrNull(type) instanceof UnionTypeDefinition union) {
			union.getMemberTypes().forEach((member) -> labels.addAll(labels(name(member))));
		}
		for (ObjectTypeDefinition candidate : this.sdl.getTypes(ObjectTypeDefinition.class)) {
			boolean meant = candidate.getName().equals(type)
					|| interfaces(candidate.getName()).anyMatch((one) -> one.equals(type));
			if (meant && candidate.hasDirective("node")) {
				labels.add(candidate.getName());
			}
		}
		return labels;
	}

	/**
	 * The values of an enum in the SDL's order.
	 * @param type the enum's name
	 * @return the values; none where it is no enum
	 */
	List<String> values(String type) {
		return this.sdl.getTypeOrNull(type) instanceof EnumTypeDefinition definition
				? definition.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList() : List.of();
	}

	static Optional<Directive> directive(FieldDefinition field, String name) {
		return field.getDirectives(name).stream().findFirst();
	}

	static String text(Directive directive, String argument) {
		Argument given = directive.getArgument(argument);
		Value<?> value = given.getValue();
		return switch (value) {
			case StringValue string -> String.valueOf(string.getValue());
			case EnumValue constant -> constant.getName();
			case BooleanValue truth -> String.valueOf(truth.isValue());
			default -> throw new IllegalStateException("Not a text: " + value);
		};
	}

	static List<String> texts(Directive directive, String argument) {
		return ((ArrayValue) directive.getArgument(argument).getValue()).getValues()
			.stream()
			.map((value) -> String.valueOf(((StringValue) value).getValue()))
			.toList();
	}

	static String name(Type<?> type) {
		return TypeInfo.typeInfo(type).getName();
	}

	static boolean isList(Type<?> type) {
		Type<?> nullable = (type instanceof NonNullType nonNull) ? nonNull.getType() : type;
		return nullable instanceof ListType;
	}

	/**
	 * A relationship, seen from the type that declares it.
	 *
	 * @param type the relationship's type in Neo4j
	 * @param out whether it starts here
	 * @param target the type at the other end
	 * @param toMany whether there can be several
	 * @param properties the type of its properties, or null
	 */
	record Hop(String type, boolean out, String target, boolean toMany, @Nullable String properties) {
	}

}
