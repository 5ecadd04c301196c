package org.pccgraph.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;
import org.pccgraph.query.CompiledField;

/**
 * Completes the answer of a root field, all that is in it at once: scalars and enum
 * values serialised, type names filled in, the keys in the order asked for (GraphQL
 * specification, 6.4.3, Value Completion). What can't be completed so is an error, and
 * errors are left to graphql-java.
 */
final class AnswerCompletion {

	private static final String TYPE_NAME = "__typename";

	private final GraphQLSchema schema;

	private final GraphQLContext context;

	private final Locale locale;

	AnswerCompletion(GraphQLSchema schema, GraphQLContext context, Locale locale) {
		this.schema = schema;
		this.context = context;
		this.locale = locale;
	}

	/**
	 * Completes an answer.
	 * @param root the root field
	 * @param answer its answer, by response key
	 * @return the completed value
	 * @throws IrregularAnswerException where a value isn't what its type promises
	 */
	@Nullable Object complete(ExecutableNormalizedField root, Object answer) throws IrregularAnswerException {
		return complete(new Field(root.getResultKey(), false, root.getType(this.schema), root.getChildren()), answer);
	}

	private @Nullable Object complete(Field field, @Nullable Object value) throws IrregularAnswerException {
		return complete(field, field.type(), value);
	}

	private @Nullable Object complete(Field field, GraphQLType type, @Nullable Object value)
			throws IrregularAnswerException {
		if (type instanceof GraphQLNonNull nonNull) {
			Object completed = complete(field, nonNull.getWrappedType(), value);
			if (completed == null) {
				throw new IrregularAnswerException();
			}
			return completed;
		}
		if (value == null) {
			return null;
		}
		return switch (type) {
			case GraphQLList list -> list(field, list.getWrappedType(), value);
			case GraphQLScalarType scalar -> scalar(scalar, value);
			case GraphQLEnumType constants -> constant(constants, value);
			default -> object(field, (GraphQLNamedType) type, value);
		};
	}

	private List<@Nullable Object> list(Field field, GraphQLType type, Object value) throws IrregularAnswerException {
		if (!(value instanceof List<?> items)) {
			throw new IrregularAnswerException();
		}
		List<@Nullable Object> completed = new ArrayList<>(items.size());
		for (Object item : items) {
			completed.add(complete(field, type, item));
		}
		return completed;
	}

	private @Nullable Object scalar(GraphQLScalarType type, Object value) throws IrregularAnswerException {
		try {
			return type.getCoercing().serialize(value, this.context, this.locale);
		}
		catch (CoercingSerializeException ex) {
			throw new IrregularAnswerException();
		}
	}

	private @Nullable Object constant(GraphQLEnumType type, Object value) throws IrregularAnswerException {
		try {
			return type.serialize(value, this.context, this.locale);
		}
		catch (CoercingSerializeException ex) {
			throw new IrregularAnswerException();
		}
	}

	private Map<String, @Nullable Object> object(Field field, GraphQLNamedType type, Object value)
			throws IrregularAnswerException {
		if (!(value instanceof Map<?, ?> values)) {
			throw new IrregularAnswerException();
		}
		String name = (type instanceof GraphQLObjectType) ? type.getName() : CompiledField.typeOf(values);
		if (name == null) {
			throw new IrregularAnswerException();
		}
		Map<String, @Nullable Object> completed = new LinkedHashMap<>();
		for (Field child : field.of(name, this.schema)) {
			completed.put(child.key(), child.typeName() ? name : complete(child, values.get(child.key())));
		}
		return completed;
	}

	/**
	 * A selected field of a type.
	 *
	 * @param key its response key
	 * @param typeName whether it asks for the type's name
	 * @param type the type of its values
	 * @param children what is selected of its values, of whatever types they can have
	 * @param byType what is selected of values of one type, as far as it was needed
	 */
	private record Field(String key, boolean typeName, GraphQLOutputType type, List<ExecutableNormalizedField> children,
			Map<String, List<Field>> byType) {

		Field(String key, boolean typeName, GraphQLOutputType type, List<ExecutableNormalizedField> children) {
			this(key, typeName, type, children, new HashMap<>(2));
		}

		List<Field> of(String name, GraphQLSchema schema) {
			List<Field> known = this.byType.get(name);
			if (known == null) {
				known = select(name, schema);
				this.byType.put(name, known);
			}
			return known;
		}

		private List<Field> select(String name, GraphQLSchema schema) {
			List<Field> selected = new ArrayList<>();
			GraphQLObjectType parent = schema.getObjectType(name);
			for (ExecutableNormalizedField child : this.children) {
				if (child.getObjectTypeNames().contains(name)) {
					boolean typeName = child.getFieldName().equals(TYPE_NAME);
					selected
						.add(new Field(child.getResultKey(), typeName,
								typeName ? GraphQLNonNull.nonNull(graphql.Scalars.GraphQLString)
										: parent.getFieldDefinition(child.getFieldName()).getType(),
								child.getChildren()));
				}
			}
			return selected;
		}

	}

	/** A value isn't what its type promises. */
	static final class IrregularAnswerException extends Exception {

		private static final long serialVersionUID = 1L;

		IrregularAnswerException() {
			super(null, null, false, false);
		}

	}

}
