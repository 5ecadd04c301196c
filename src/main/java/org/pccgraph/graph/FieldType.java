package org.pccgraph.graph;

import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.schema.idl.TypeInfo;

/**
 * The type of a field as the SDL writes it.
 *
 * @param name the name of the innermost type
 * @param list whether it is a list
 * @param required whether it is never null
 */
record FieldType(String name, boolean list, boolean required) {

	static FieldType of(FieldDefinition field) {
		Type<?> type = field.getType();
		Type<?> nullable = (type instanceof NonNullType nonNull) ? nonNull.getType() : type;
		return new FieldType(TypeInfo.typeInfo(type).getName(), nullable instanceof ListType, nullable != type);
	}

}
