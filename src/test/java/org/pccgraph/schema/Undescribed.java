package org.pccgraph.schema;

import java.util.List;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;

/** Finds what is published without a description. */
final class Undescribed {

	private Undescribed() {
	}

	static void collect(GraphQLNamedSchemaElement type, List<String> bare) {
		check(type.getName(), type, bare);
		switch (type) {
			case GraphQLFieldsContainer container -> container.getFieldDefinitions().forEach((field) -> {
				String name = type.getName() + "." + field.getName();
				check(name, field, bare);
				field.getArguments()
					.forEach((argument) -> check(name + "(" + argument.getName() + ")", argument, bare));
			});
			case GraphQLInputObjectType input -> input.getFieldDefinitions()
				.forEach((field) -> check(type.getName() + "." + field.getName(), field, bare));
			case GraphQLEnumType constants ->
				constants.getValues().forEach((value) -> check(type.getName() + "." + value.getName(), value, bare));
			default -> {
			}
		}
	}

	private static void check(String name, GraphQLNamedSchemaElement element, List<String> bare) {
		if (element.getDescription() == null || element.getDescription().isBlank()) {
			bare.add(name);
		}
	}

}
