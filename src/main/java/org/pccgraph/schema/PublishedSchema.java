package org.pccgraph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.pccgraph.graph.Column;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.RowType;

/**
 * Turns the hand-written SDL into the schema that is published: lists of nodes become
 * connections, the types that follow from the model are added, the mapping directives go.
 */
public final class PublishedSchema {

	private static final Set<String> MAPPING_ENUMS = Set.of("Birth", "Direction");

	private final TypeDefinitionRegistry sdl;

	private final GraphModel model;

	private PublishedSchema(TypeDefinitionRegistry sdl, GraphModel model) {
		this.sdl = sdl;
		this.model = model;
	}

	/**
	 * Makes the published schema's definitions.
	 * @param sdl the hand-written definitions; not changed
	 * @param model the model read off them
	 * @return the definitions to build the schema from
	 */
	public static TypeDefinitionRegistry of(TypeDefinitionRegistry sdl, GraphModel model) {
		return new PublishedSchema(sdl, model).publish();
	}

	private TypeDefinitionRegistry publish() {
		TypeDefinitionRegistry published = new TypeDefinitionRegistry();
		published.merge(this.sdl);
		published.merge(new SchemaParser().parse(CommonTypes.SDL));
		published.merge(new SchemaParser().parse(GeneratedTypes.generate(this.model, new Descriptions(this.sdl))));
		new ArrayList<DirectiveDefinition>(this.sdl.getDirectiveDefinitions().values()).forEach(published::remove);
		for (EnumTypeDefinition type : this.sdl.getTypes(EnumTypeDefinition.class)) {
			published.remove(type);
			if (!MAPPING_ENUMS.contains(type.getName())) {
				published.add(type.transform((builder) -> builder.enumValueDefinitions(type.getEnumValueDefinitions()
					.stream()
					.map((value) -> value.transform((copy) -> copy.directives(List.of())))
					.toList())));
			}
		}
		for (InterfaceTypeDefinition type : this.sdl.getTypes(InterfaceTypeDefinition.class)) {
			List<FieldDefinition> fields = fields(type.getName(), type.getFieldDefinitions());
			published.remove(type);
			published.add(type.transform((builder) -> builder.definitions(fields)));
		}
		for (ObjectTypeDefinition type : this.sdl.getTypes(ObjectTypeDefinition.class)) {
			published.remove(type);
			if (!type.hasDirective("properties")) {
				List<FieldDefinition> fields = fields(type.getName(), type.getFieldDefinitions());
				published.add(type.transform((builder) -> builder.fieldDefinitions(fields).directives(List.of())));
			}
		}
		return published;
	}

	private List<FieldDefinition> fields(String type, List<FieldDefinition> fields) {
		return fields.stream().map((field) -> field(type, field)).toList();
	}

	private FieldDefinition field(String type, FieldDefinition field) {
		FieldDefinition plain = field.transform((builder) -> builder.directives(List.of())
			.inputValueDefinitions(field.getInputValueDefinitions()
				.stream()
				.map((argument) -> argument.transform((copy) -> copy.directives(List.of())))
				.toList()));
		GraphType nodes = this.model.type(type);
		if (nodes != null && nodes.relationships().get(field.getName()) instanceof Relationship relationship) {
			return relationship.toMany() ? connection(plain, relationship.typeStem(), nodeArguments(relationship))
					: plain;
		}
		RowType rows = this.model.rowTypes().get(type);
		if (rows != null && rows.columns().get(field.getName()) instanceof Column.Nodes column && column.toMany()) {
			return connection(plain, column.target(), nodeArguments(column.target()));
		}
		if (rows != null && rows.columns().get(field.getName()) instanceof Column.Rows column && column.paged()) {
			return connection(plain, column.rowType(), CommonTypes.COMPUTED_PAGE_ARGUMENTS);
		}
		if (!type.equals("Query")) {
			return plain;
		}
		return switch (this.model.rootFields().get(field.getName())) {
			case RootField.Nodes root -> connection(plain, root.type(), nodeArguments(root.type()));
			case RootField.ById root -> withArguments(plain, CommonTypes.AS_OF);
			case RootField.Question root when root.toMany() ->
				connection(plain, root.rowType(), CommonTypes.PAGE_ARGUMENTS);
			case null, default -> plain;
		};
	}

	private static FieldDefinition connection(FieldDefinition field, String stem, String arguments) {
		TypeName name = new TypeName(TypeNames.connection(stem));
		Type<?> type = (field.getType() instanceof NonNullType) ? new NonNullType(name) : name;
		return withArguments(field.transform((builder) -> builder.type(type)), arguments);
	}

	private static FieldDefinition withArguments(FieldDefinition field, String arguments) {
		List<InputValueDefinition> all = Stream
			.concat(field.getInputValueDefinitions().stream(), parseArguments(arguments).stream())
			.toList();
		return field.transform((builder) -> builder.inputValueDefinitions(all));
	}

	private static String nodeArguments(String target) {
		return CommonTypes.nodeArguments(TypeNames.where(target), TypeNames.order(target), null);
	}

	private static String nodeArguments(Relationship relationship) {
		EdgeProperties properties = relationship.properties();
		String target = relationship.target();
		return CommonTypes.nodeArguments(TypeNames.where(target), TypeNames.order(target),
				(properties != null && properties.sortable()) ? TypeNames.order(properties.name()) : null);
	}

	private static List<InputValueDefinition> parseArguments(String arguments) {
		return new Parser().parseDocument("type T { f(%s): Int }".formatted(arguments))
			.getDefinitionsOfType(ObjectTypeDefinition.class)
			.getFirst()
			.getFieldDefinitions()
			.getFirst()
			.getInputValueDefinitions();
	}

}
