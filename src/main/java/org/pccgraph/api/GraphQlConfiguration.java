package org.pccgraph.api;

import java.util.List;
import java.util.Map;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.insight.Networks;
import org.pccgraph.query.Computed;
import org.pccgraph.query.QueryCompiler;
import org.pccgraph.store.GraphDatabase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** Wires GraphQL: the schema from the model, the compiler, the errors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ QueryProperties.class, OperationBounds.class })
class GraphQlConfiguration {

	@Bean
	QueryCompiler queryCompiler(GraphModel model, QueryProperties properties, Networks networks, GraphDatabase database,
			IdHash hash) {
		return new QueryCompiler(model, properties.limits(), new Computed.Sources(Map.of("network",
				new NetworkAnswers(networks)::of, "changes", new ChangeAnswers(new KnownChanges(database))::of)), hash);
	}

	@Bean
	ServedDataset servedDataset(GraphDatabase database, QueryProperties properties) {
		return new ServedDataset(database, properties.datasetCheck());
	}

	@Bean
	CompilingInstrumentation compilingInstrumentation(QueryCompiler compiler, GraphDatabase database,
			ServedDataset dataset, QueryProperties properties, OperationBounds bounds) {
		return new CompilingInstrumentation(compiler, database, dataset, properties.timeLimit(), bounds);
	}

	@Bean
	ParserBounds parserBounds(OperationBounds bounds) {
		return new ParserBounds(bounds.maxTokens());
	}

	@Bean
	ErrorResolver errorResolver(GraphDatabase database) {
		return new ErrorResolver(new Suggestions(database));
	}

	@Bean
	ErrorCodes errorCodes() {
		return new ErrorCodes();
	}

	@Bean
	GraphQlSource graphQlSource(TypeDefinitionRegistry sdl, GraphModel model, ErrorResolver errors,
			ObjectProvider<Instrumentation> instrumentations, ObjectProvider<PreparsedDocumentProvider> documents) {
		return GraphQlSource.builder(ExecutableSchema.build(sdl, model))
			.exceptionResolvers(List.of(errors))
			.instrumentation(instrumentations.orderedStream().toList())
			.configureGraphQl((graphQl) -> {
				graphQl.queryExecutionStrategy(
						new CompiledStrategy(DataFetcherExceptionResolver.createExceptionHandler(List.of(errors))));
				documents.ifAvailable(graphQl::preparsedDocumentProvider);
			})
			.build();
	}

}
