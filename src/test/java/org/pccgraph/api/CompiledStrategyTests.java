package org.pccgraph.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What graphql-java's own strategy answers is answered, keys in the same order. */
class CompiledStrategyTests {

	private static final String SDL = """
			type Query { found: [Named!]!, place: Place, broken: [Place], missing: Place! }
			interface Named { name: String! }
			enum Kind { CITY TOWN }
			type Place implements Named { name: String!, kind: Kind, size: Float, population: Int!, in: [Place], tags: [String!] }
			type Person implements Named { name: String!, born: Place, roles: [[String]] }
			""";

	private static final Map<String, @Nullable Object> BATH = Map.of(" type", "Place", "name", "Bath", "kind", "CITY",
			"size", 28L, "population", 94_000L, "in", List.of(), "tags", List.of("spa"));

	private static final Map<String, @Nullable Object> PERSON = Map.of(" type", "Person", "name", "Jane", "born", BATH,
			"roles", List.of(Arrays.asList("writer", null)));

	private static final Map<String, @Nullable Object> ANSWERS = Map.of("found", List.of(BATH, PERSON), "place", BATH,
			"broken", List.of(BATH, Map.of(" type", "Place", "name", "Nowhere", "kind", "VILLAGE", "tags", "none")));

	private final GraphQLSchema schema = schema();

	private final GraphQL ours = graphQl(new CompiledStrategy(new SimpleDataFetcherExceptionHandler()));

	private final GraphQL reference = graphQl(new AsyncExecutionStrategy(new SimpleDataFetcherExceptionHandler()));

	@ParameterizedTest
	@ValueSource(strings = { "{ place { name kind size population in { name } tags } }",
			"{ found { __typename name ... on Person { born { type: __typename kind } roles } ... on Place { kind name } } }",
			"{ found { ... on Place { kind name } ... on Person { name born { name } } } }",
			"{ found { ... on Person { roles name } ... on Place { name tags } name } }", "{ broken { name } }",
			"{ broken { kind } }", "{ broken { name population } place { name } }", "{ broken { tags } }",
			"{ missing { name } place { name } }", "{ __typename place { name } }",
			"{ __schema { queryType { name } } __type(name: \"Kind\") { enumValues { name } } place { population } }",
			"{ place { in { in { name } } } again: place { ...All } } fragment All on Place { name size }" })
	void answersAsGraphQlJavaDoes(String query) {
		ExecutionResult answer = execute(this.ours, query);
		ExecutionResult expected = execute(this.reference, query);
		assertThat(String.valueOf(answer.toSpecification())).isEqualTo(String.valueOf(expected.toSpecification()));
	}

	private static ExecutionResult execute(GraphQL graphQl, String query) {
		return graphQl.execute(ExecutionInput.newExecutionInput(query).build());
	}

	private GraphQL graphQl(ExecutionStrategy strategy) {
		return GraphQL.newGraphQL(this.schema).queryExecutionStrategy(strategy).build();
	}

	private static GraphQLSchema schema() {
		DataFetcher<@Nullable Object> field = (environment) -> (environment.getSource() instanceof Map<?, ?> parent)
				? parent.get(environment.getField().getResultKey()) : null;
		DataFetcher<@Nullable Object> root = (environment) -> ANSWERS.get(environment.getField().getName());
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL),
				RuntimeWiring.newRuntimeWiring()
					.codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher((environment) -> field))
					.type("Query", (query) -> query.defaultDataFetcher(root))
					.type(TypeRuntimeWiring.newTypeWiring("Named")
						.typeResolver((TypeResolutionEnvironment environment) -> environment.getSchema()
							.getObjectType(String.valueOf(((Map<?, ?>) environment.getObject()).get(" type")))))
					.build());
	}

}
