package org.pccgraph.fuzz;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.schema.PublishedSchema;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the requests themselves, and compares where their texts stand with the schema.
 */
class InjectionsTests {

	private static final Set<String> NO_TEXT = Set.of("Int", "Float", "Boolean");

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
		.makeUnExecutableSchema(PublishedSchema.of(SDL, GraphModel.read(SDL)));

	/** Input types of arguments, and what is in those: others are asked nowhere. */
	private static final Set<String> ASKED = new TreeSet<>();

	static {
		SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> type instanceof GraphQLFieldsContainer)
			.flatMap((type) -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
			.flatMap((field) -> field.getArguments().stream())
			.forEach((argument) -> ask(argument.getType()));
	}

	private final Injections injections = new Injections(SCHEMA);

	private final Set<String> reached = new TreeSet<>();

	@Test
	void reachEveryArgumentAndInputFieldThatTakesAText() {
		IntStream.range(0, this.injections.count())
			.forEach((index) -> read(this.injections.at(index, new Random(index), true)));
		Set<String> all = new TreeSet<>(List.of("Query.__type.name"));
		SCHEMA.getAllTypesAsList().forEach((type) -> texts(type).forEach(all::add));
		assertThat(all).hasSizeGreaterThan(500)
			.contains("Query.node.id", "Query.schemes.after", "Query.sharedPartners.ids", "Query.schemes.asOf");
		assertThat(this.reached).containsAll(all);
	}

	private static void ask(GraphQLType type) {
		if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input && ASKED.add(input.getName())) {
			input.getFieldDefinitions().forEach((field) -> ask(field.getType()));
		}
	}

	private static Stream<String> texts(GraphQLType type) {
		return switch (type) {
			case GraphQLFieldsContainer container when !container.getName().startsWith("__") -> container
				.getFieldDefinitions()
				.stream()
				.flatMap((field) -> field.getArguments()
					.stream()
					.filter((argument) -> isText(argument.getType()))
					.map((argument) -> "%s.%s.%s".formatted(container.getName(), field.getName(), argument.getName())));
			case GraphQLInputObjectType input when ASKED.contains(input.getName()) -> input.getFieldDefinitions()
				.stream()
				.filter((field) -> isText(field.getType()))
				.map((field) -> input.getName() + "." + field.getName());
			default -> Stream.empty();
		};
	}

	private static boolean isText(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType scalar
				&& !NO_TEXT.contains(scalar.getName());
	}

	private void read(Attack attack) {
		Map<String, Object> body = JsonMapper.shared().readValue(attack.body(), new TypeReference<>() {
		});
		OperationDefinition operation = Parser.parse((String) body.get("query"))
			.getFirstDefinitionOfType(OperationDefinition.class)
			.orElseThrow();
		Object value = ((Map<?, ?>) Objects.requireNonNull(body.get("variables"))).get("v");
		read(operation.getSelectionSet(), SCHEMA.getQueryType(), value);
	}

	private void read(SelectionSet selections, GraphQLFieldsContainer parent, @Nullable Object value) {
		for (Selection<?> selection : selections.getSelections()) {
			switch (selection) {
				case Field field -> read(field, parent, value);
				case InlineFragment fragment -> read(fragment.getSelectionSet(),
						SCHEMA.getObjectType(fragment.getTypeCondition().getName()), value);
				default -> throw new IllegalStateException(selection.toString());
			}
		}
	}

	private void read(Field field, GraphQLFieldsContainer parent, @Nullable Object value) {
		if (field.getName().equals("__typename")) {
			return;
		}
		GraphQLFieldDefinition definition = Introspection.getFieldDefinition(SCHEMA, parent, field.getName());
		field.getArguments()
			.stream()
			.filter((argument) -> argument.getValue() instanceof VariableReference)
			.forEach((argument) -> {
				GraphQLArgument asked = definition.getArgument(argument.getName());
				note("%s.%s.%s".formatted(parent.getName(), field.getName(), asked.getName()), asked.getType(), value);
			});
		if (field.getSelectionSet() != null
				&& GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer next) {
			read(field.getSelectionSet(), next, value);
		}
	}

	private void note(String place, GraphQLType type, @Nullable Object value) {
		switch (type) {
			case GraphQLNonNull required -> note(place, required.getWrappedType(), value);
			case GraphQLList list -> ((Collection<?>) Objects.requireNonNull(value))
				.forEach((one) -> note(place, list.getWrappedType(), one));
			case GraphQLInputObjectType input -> ((Map<?, ?>) Objects.requireNonNull(value)).forEach((name,
					inside) -> note(input.getName() + "." + name, input.getField((String) name).getType(), inside));
			default -> {
				if (isText(type) && value instanceof String) {
					this.reached.add(place);
				}
			}
		}
	}

}
