package org.pccgraph.schema;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;

/** What the hand-written SDL says of fields whose types aren't published themselves. */
record Descriptions(TypeDefinitionRegistry sdl) {

	String of(String type, String field) {
		return this.sdl.getType(type, ObjectTypeDefinition.class)
			.stream()
			.flatMap((definition) -> definition.getFieldDefinitions().stream())
			.filter((definition) -> definition.getName().equals(field))
			.map(FieldDefinition::getDescription)
			.filter((description) -> description != null)
			.map(Description::getContent)
			.findFirst()
			.orElse("");
	}

}
