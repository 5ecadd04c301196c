package org.pccgraph.differential;

import java.util.HashMap;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import org.pccgraph.differential.ReferenceGraph.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers operations the plain way: graphql-java walks the published schema and asks
 * {@link ReferenceAnswers} for every field.
 *
 * @param engine graphql-java
 * @param json writes answers as a server would
 */
record ReferenceExecutor(GraphQL engine, JsonMapper json) {

	static ReferenceExecutor of(GraphQLSchema published, ReferenceAnswers answers) {
		GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher((environment) -> answers);
		for (GraphQLNamedType type : published.getAllTypesAsList()) {
			if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
				code.typeResolver(type.getName(), ReferenceExecutor::typeOf);
			}
		}
		GraphQLSchema schema = published.transform((builder) -> builder.codeRegistry(code.build()));
		return new ReferenceExecutor(GraphQL.newGraphQL(schema).build(), new JsonMapper());
	}

	private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
		Node node = environment.getObject();
		return environment.getSchema().getObjectType(node.type());
	}

	JsonNode answer(String document, Map<String, Object> variables) {
		ExecutionInput input = ExecutionInput.newExecutionInput(document).variables(variables).build();
		Map<String, Object> answer = new HashMap<>(this.engine.execute(input).toSpecification());
		answer.put("disputed", Disputed.in(input.getGraphQLContext()).paths());
		return this.json.readTree(this.json.writeValueAsString(answer));
	}

}
