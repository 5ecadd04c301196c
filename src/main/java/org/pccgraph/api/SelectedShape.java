package org.pccgraph.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.pccgraph.table.Shape;

/** The form that an operation's answer has. */
final class SelectedShape {

	private SelectedShape() {
	}

	/**
	 * The form of some fields' values.
	 * @param fields the fields; those with the same response key are one
	 * @param schema the published schema
	 * @return the forms in the order in which the fields are selected
	 */
	static List<Shape> of(List<ExecutableNormalizedField> fields, GraphQLSchema schema) {
		Map<String, List<ExecutableNormalizedField>> byKey = new LinkedHashMap<>();
		fields.forEach((field) -> byKey.computeIfAbsent(field.getResultKey(), (key) -> new ArrayList<>()).add(field));
		return byKey.entrySet().stream().map((same) -> shape(same.getKey(), same.getValue(), schema)).toList();
	}

	private static Shape shape(String key, List<ExecutableNormalizedField> fields, GraphQLSchema schema) {
		ExecutableNormalizedField first = fields.getFirst();
		GraphQLOutputType type = first.getTypes(schema).getFirst();
		List<ExecutableNormalizedField> children = fields.stream()
			.flatMap((field) -> field.getChildren().stream())
			.toList();
		return new Shape(key, isList(type), kind(first, type), of(children, schema));
	}

	private static Shape.Kind kind(ExecutableNormalizedField field, GraphQLType type) {
		String parent = field.getObjectTypeNames().iterator().next();
		if ((field.getFieldName().equals("edges") && parent.endsWith("Connection"))
				|| (field.getFieldName().equals("node") && parent.endsWith("Edge"))) {
			return Shape.Kind.WRAPPER;
		}
		GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
		return (((GraphQLNamedType) named).getName().equals("Citation")) ? Shape.Kind.CITATION : Shape.Kind.PLAIN;
	}

	private static boolean isList(GraphQLType type) {
		return GraphQLTypeUtil.isList((type instanceof GraphQLNonNull nonNull) ? nonNull.getWrappedType() : type);
	}

}
