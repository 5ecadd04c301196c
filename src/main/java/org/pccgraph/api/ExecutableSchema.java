package org.pccgraph.api;

import java.util.Map;

import graphql.TrivialDataFetcher;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.query.CompiledField;
import org.pccgraph.schema.PublishedSchema;
import org.pccgraph.schema.Scalars;

/** Builds the executable schema. */
final class ExecutableSchema {

	private ExecutableSchema() {
	}

	/**
	 * Builds the schema: root fields take their answer from the operation's read; every
	 * other field is found in its parent under its response key, so that aliases work.
	 * @param sdl the hand-written definitions
	 * @param model the model read off them
	 * @return the schema
	 */
	static GraphQLSchema build(TypeDefinitionRegistry sdl, GraphModel model) {
		TrivialDataFetcher<@Nullable Object> byResponseKey = (
				environment) -> (environment.getSource() instanceof Map<?, ?> parent)
						? parent.get(environment.getField().getResultKey()) : null;
		DataFetcher<@Nullable Object> ofOperation = (environment) -> Operation.of(environment.getGraphQlContext())
			.answer(environment.getField().getResultKey());
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
			.scalar(Scalars.EDTF)
			.scalar(Scalars.POUNDS)
			.codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher((environment) -> byResponseKey))
			.type("Query", (query) -> query.defaultDataFetcher(ofOperation));
		for (String name : model.abstractTypes().keySet()) {
			wiring.type(TypeRuntimeWiring.newTypeWiring(name).typeResolver(ExecutableSchema::typeOf));
		}
		return new SchemaGenerator().makeExecutableSchema(PublishedSchema.of(sdl, model), wiring.build());
	}

	private static @Nullable GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
		String type = (environment.getObject() instanceof Map<?, ?> node) ? CompiledField.typeOf(node) : null;
		return (type != null) ? environment.getSchema().getObjectType(type) : null;
	}

}
