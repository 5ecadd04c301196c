package org.pccgraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/**
 * Gives every type the fields of the interfaces that it implements, so that the SDL says
 * each of them once.
 */
final class InheritedFields {

	private InheritedFields() {
	}

	/**
	 * Adds the inherited fields in place: interfaces first, then types.
	 * @param sdl the definitions as written
	 */
	static void addTo(TypeDefinitionRegistry sdl) {
		for (InterfaceTypeDefinition type : sdl.getTypes(InterfaceTypeDefinition.class)) {
			List<FieldDefinition> fields = fields(sdl, type);
			sdl.remove(type);
			sdl.add(type.transform((builder) -> builder.definitions(fields)));
		}
		for (ObjectTypeDefinition type : sdl.getTypes(ObjectTypeDefinition.class)) {
			List<FieldDefinition> fields = fields(sdl, type);
			sdl.remove(type);
			sdl.add(type.transform((builder) -> builder.fieldDefinitions(fields)));
		}
	}

	private static List<FieldDefinition> fields(TypeDefinitionRegistry sdl, ImplementingTypeDefinition<?> type) {
		Map<String, FieldDefinition> fields = new LinkedHashMap<>();
		List<ImplementingTypeDefinition<?>> parents = new ArrayList<>();
		type.getImplements()
			.reversed()
			.forEach((name) -> sdl.getType(TypeInfo.typeInfo(name).getName(), InterfaceTypeDefinition.class)
				.ifPresent(parents::add));
		parents.forEach((parent) -> fields(sdl, parent).forEach((field) -> fields.put(field.getName(), field)));
		type.getFieldDefinitions().forEach((field) -> fields.put(field.getName(), field));
		return List.copyOf(fields.values());
	}

}
