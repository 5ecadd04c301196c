package org.pccgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;

import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/** Reads the query type's fields, and the row types that its questions return. */
final class QueryFields {

	private static final String QUERY = "Query";

	private static final String COMPUTED = "computed";

	private final TypeDefinitionRegistry sdl;

	private final BiFunction<FieldDefinition, String, ValueType> valueTypes;

	private final Problems problems;

	QueryFields(TypeDefinitionRegistry sdl, BiFunction<FieldDefinition, String, ValueType> valueTypes,
			Problems problems) {
		this.sdl = sdl;
		this.valueTypes = valueTypes;
		this.problems = problems;
	}

	Map<String, RowType> rowTypes() {
		Map<String, RowType> rowTypes = new TreeMap<>();
		for (ObjectTypeDefinition type : this.sdl.getTypes(ObjectTypeDefinition.class)) {
			if (isRowType(type)) {
				Map<String, Column> columns = new LinkedHashMap<>();
				type.getFieldDefinitions().forEach((field) -> columns.put(field.getName(), column(field)));
				rowTypes.put(type.getName(), new RowType(type.getName(), columns, type.hasDirective(COMPUTED)));
			}
		}
		return rowTypes;
	}

	Map<String, RootField> rootFields() {
		Map<String, RootField> fields = new LinkedHashMap<>();
		this.sdl.getType(QUERY, ObjectTypeDefinition.class)
			.ifPresent((query) -> query.getFieldDefinitions()
				.forEach((field) -> fields.put(field.getName(), rootField(field))));
		return fields;
	}

	private Column column(FieldDefinition field) {
		FieldType fieldType = FieldType.of(field);
		SDLDefinition<?> type = this.sdl.getTypeOrNull(fieldType.name());
		if (fieldType.name().equals(RowType.CITATION)) {
			return new Column.Citations(field.getName());
		}
		if (type instanceof ObjectTypeDefinition object && isRowType(object)) {
			return fieldType.list() ? rows(field, fieldType) : new Column.Row(field.getName(), fieldType.name());
		}
		if (type != null && !(type instanceof EnumTypeDefinition) && !(type instanceof ScalarTypeDefinition)) {
			return new Column.Nodes(field.getName(), fieldType.name(), fieldType.list());
		}
		if (field.hasDirective("told")) {
			return new Column.Told(field.getName());
		}
		return new Column.Value(field.getName(), this.valueTypes.apply(field, fieldType.name()), fieldType.list());
	}

	private static Column.Rows rows(FieldDefinition field, FieldType type) {
		boolean paged = field.hasDirective("paged");
		if (!field.hasDirective("typically")) {
			return new Column.Rows(field.getName(), type.name(), paged, 0, null);
		}
		Directive typically = DirectiveArguments.of(field, "typically");
		String atMost = DirectiveArguments.text(typically, "atMost", "");
		return new Column.Rows(field.getName(), type.name(), paged, DirectiveArguments.number(typically, "rows"),
				atMost.isEmpty() ? null : atMost);
	}

	private RootField rootField(FieldDefinition field) {
		FieldType fieldType = FieldType.of(field);
		if (field.hasDirective("question")) {
			Directive question = DirectiveArguments.of(field, "question");
			String statement = DirectiveArguments.text(question, "name", "");
			if (!(this.sdl.getTypeOrNull(fieldType.name()) instanceof ObjectTypeDefinition type && isRowType(type))) {
				this.problems.add(field, "Query.%s: @question must return a type that is no node", field.getName());
			}
			List<Argument> arguments = new QuestionArguments(this.problems).of(field);
			if (fieldType.required() && arguments.stream().anyMatch((argument) -> argument.mustExist() != null)) {
				this.problems.add(field,
						"Query.%s: takes an id that must exist, so it must be nullable: an unknown one would leave no answer to any other field",
						field.getName());
			}
			String searchType = DirectiveArguments.text(question, "searched", "");
			return new RootField.Question(field.getName(), statement, fieldType.name(), fieldType.list(), arguments,
					searchType.isEmpty() ? null : searchType, shortcut(field, arguments));
		}
		if (field.hasDirective(COMPUTED)) {
			return new RootField.Computed(field.getName(), fieldType.name());
		}
		if (field.hasDirective("nodes")) {
			return new RootField.Nodes(field.getName(), fieldType.name());
		}
		if (!field.hasDirective("byId")) {
			this.problems.add(field, "Query.%s: says neither @nodes, @byId, @question nor @computed", field.getName());
		}
		return new RootField.ById(field.getName(), fieldType.name());
	}

	private RootField.@Nullable Shortcut shortcut(FieldDefinition field, List<Argument> arguments) {
		if (!field.hasDirective("faster")) {
			return null;
		}
		Directive faster = DirectiveArguments.of(field, "faster");
		Map<String, String> where = new TreeMap<>();
		for (String condition : DirectiveArguments.texts(faster, "where")) {
			String[] parts = condition.split(": ", 2);
			where.put(parts[0], parts[parts.length - 1]);
			if (parts.length < 2 || arguments.stream().noneMatch((argument) -> argument.name().equals(parts[0]))) {
				this.problems.add(field, "Query.%s: @faster says `%s`; it must say `argument: value`", field.getName(),
						condition);
			}
		}
		return new RootField.Shortcut(DirectiveArguments.text(faster, "name", ""), where);
	}

	private static boolean isRowType(ObjectTypeDefinition type) {
		return !type.hasDirective("node") && !type.hasDirective("properties") && !Objects.equals(type.getName(), QUERY);
	}

}
