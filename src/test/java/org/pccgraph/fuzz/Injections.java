package org.pccgraph.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** Tries to get out of every text that the schema takes. */
final class Injections {

	private final List<StringArguments.Place> places;

	Injections(GraphQLSchema schema) {
		this.places = StringArguments.of(schema);
	}

	int count() {
		return this.places.size();
	}

	/**
	 * Tries one place.
	 * @param index which; beyond the last begins anew
	 * @param chance decides what is tried
	 * @param cypher whether it is Cypher, else anything hostile
	 * @return the request
	 */
	Attack at(int index, Random chance, boolean cypher) {
		StringArguments.Place place = this.places.get(index % this.places.size());
		String text = cypher ? HostileTexts.cypher(chance) : HostileTexts.any(chance);
		return Attack.operation("injection", place.document(), Json.of(Map.of("v", variable(place, text))));
	}

	private static Object variable(StringArguments.Place place, String text) {
		GraphQLInputType only = place.texts().get("");
		if (only != null) {
			return value(only, text);
		}
		Map<String, Object> fields = new LinkedHashMap<>();
		place.texts().forEach((name, type) -> fields.put(name, value(type, text)));
		Object value = fields;
		for (String step : place.path().reversed()) {
			value = Map.of(step, value);
		}
		return value;
	}

	private static Object value(GraphQLInputType type, String text) {
		return switch (type) {
			case GraphQLNonNull required -> value((GraphQLInputType) required.getWrappedType(), text);
			case GraphQLList list -> {
				Object one = value((GraphQLInputType) list.getWrappedType(), text);
				yield List.of(one, one);
			}
			case GraphQLInputObjectType object -> {
				Map<String, Object> fields = new LinkedHashMap<>();
				for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
					if (StringArguments.takesText(field.getType()) || GraphQLTypeUtil.isNonNull(field.getType())) {
						fields.put(field.getName(), value(field.getType(), text));
					}
				}
				yield fields;
			}
			case GraphQLEnumType constants -> constants.getValues().getFirst().getName();
			case GraphQLScalarType scalar when !StringArguments.takesText(scalar) -> 1;
			default -> text;
		};
	}

}
