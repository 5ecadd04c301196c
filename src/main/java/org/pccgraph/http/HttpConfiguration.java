package org.pccgraph.http;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.pccgraph.admission.OperationTurns;
import org.pccgraph.api.QueryProperties;
import org.pccgraph.api.ServedDataset;
import org.pccgraph.telemetry.Operations;
import org.pccgraph.telemetry.Spans;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the endpoint, its caches and its route for GET. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheProperties.class)
class HttpConfiguration {

	private static final String TABLE = AnswerType.CSV.mediaType().getType() + "/"
			+ AnswerType.CSV.mediaType().getSubtype();

	@Bean
	DocumentCache documentCache(CacheProperties properties) {
		return new DocumentCache(properties.documents());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "query.cache.enabled", matchIfMissing = true)
	AnswerCache answerCache(CacheProperties properties) {
		return new AnswerCache(properties.answers());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "query.cache.enabled", matchIfMissing = true)
	MeterBinder answerCacheMetrics(AnswerCache cache) {
		return new CaffeineCacheMetrics<>(cache.answers(), "answers", Tags.empty());
	}

	@Bean
	MeterBinder documentCacheMetrics(DocumentCache cache) {
		return new CaffeineCacheMetrics<>(cache.documents(), "documents", Tags.empty());
	}

	/** In the place of Spring's own, which its route for POST calls. */
	@Bean
	GraphQlEndpoint graphQlHttpHandler(WebGraphQlHandler operations, DocumentCache documents, OperationTurns turns,
			ServedDataset dataset, QueryProperties settings, ObjectProvider<AnswerCache> cache,
			CacheProperties properties, ServerProperties server, JsonMapper json, Operations telemetry, Spans spans) {
		return new GraphQlEndpoint(operations, documents, turns, dataset, new AnswerKeys(settings, json),
				cache.getIfAvailable(), new Validation(new Gzip(server.getCompression()), properties.maxAge()), json,
				telemetry, spans);
	}

	/** Spring's own route for POST knows nothing but JSON. */
	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> graphQlTables(GraphQlEndpoint endpoint, GraphQlProperties graphQl) {
		return RouterFunctions.route(
				RequestPredicates.POST(graphQl.getHttp().getPath())
					.and((request) -> request.headers().header(HttpHeaders.ACCEPT).toString().contains(TABLE)),
				endpoint::handleRequest);
	}

	/** Before what refuses every method but POST. */
	@Bean
	@Order(-2)
	@ConditionalOnBooleanProperty(name = "query.cache.get", matchIfMissing = true)
	RouterFunction<ServerResponse> graphQlGet(GraphQlEndpoint endpoint, GraphQlProperties graphQl) {
		return RouterFunctions.route(RequestPredicates.path(graphQl.getHttp().getPath())
			.and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)), endpoint::handleGet);
	}

}
