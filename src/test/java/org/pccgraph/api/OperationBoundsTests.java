package org.pccgraph.api;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OperationBoundsTests {

	private static final TypeDefinitionRegistry SDL = SchemaFiles.read();

	private static final GraphQLSchema SCHEMA = ExecutableSchema.build(SDL, GraphModel.read(SDL));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					query.max-fields=4       | { a: __typename b: __typename c: __typename d: __typename e: __typename }
					query.max-fields=4       | { ...A ...B } fragment A on Query { regions { edges { cursor } } } fragment B on Query { needs { totalCount } }
					query.max-aliases=1      | { a: __typename b: __typename }
					query.max-input-depth=2  | { regions(where: { not: { name: { eq: "a" } } }) { totalCount } }
					""")
	void whatIsConfiguredHolds(String property, String query) {
		ExecutableNormalizedOperation operation = operation(query);
		bounds(Map.of()).check(operation);
		String[] set = property.split("=");
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> bounds(Map.of(set[0], set[1])).check(operation));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			query.max-operations=1 | query A { __typename } query B { __typename }
			query.max-fragments=1  | { ...A } fragment A on Query { ...B } fragment B on Query { __typename }
			""")
	void whatIsConfiguredHoldsBeforeValidation(String property, String query) {
		bounds(Map.of()).check(Parser.parse(query));
		String[] set = property.split("=");
		assertThatExceptionOfType(QueryException.class)
			.isThrownBy(() -> bounds(Map.of(set[0], set[1])).check(Parser.parse(query)))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_COSTLY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ __schema { types { name } } }", "{ a: __type(name: \"Scheme\") { name } }" })
	void theSchemaIsToldUnlessItIsNotToBe(String query) {
		bounds(Map.of()).check(operation(query));
		OperationBounds closed = bounds(Map.of("query.introspection", "false"));
		assertThatExceptionOfType(QueryException.class).isThrownBy(() -> closed.check(operation(query)))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.INTROSPECTION_DISABLED));
		closed.check(operation("{ __typename regions { __typename } }"));
	}

	@Test
	void theParserIsToldItsBound() {
		AtomicReference<ParserOptions> told = new AtomicReference<>();
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("http://localhost/graphql"), new HttpHeaders(),
				null, null, Map.of(), new DefaultGraphQlRequest("{ __typename }"), "1", Locale.UK);
		new ParserBounds(7).intercept(request, (asked) -> {
			told.set(asked.toExecutionInput().getGraphQLContext().get(ParserOptions.class));
			return Mono.empty();
		}).block();
		assertThat(told.get().getMaxTokens()).isEqualTo(7);
	}

	private static ExecutableNormalizedOperation operation(String query) {
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(SCHEMA, Parser.parse(query),
				null, CoercedVariables.emptyVariables());
	}

	private static OperationBounds bounds(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("query", OperationBounds.class);
	}

}
