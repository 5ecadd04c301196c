package org.pccgraph.api;

import java.util.List;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;
import org.pccgraph.query.UnknownIdException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Answers every exception of a field with an error that has a code. */
final class ErrorResolver implements DataFetcherExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(ErrorResolver.class);

	private final Suggestions suggestions;

	ErrorResolver(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		QueryException told = (exception instanceof UnknownIdException unknown) ? this.suggestions.notFound(unknown)
				: ClientErrors.translate(exception);
		if (told.code() == ErrorCode.INTERNAL) {
			logger.error("Field {} failed", environment.getExecutionStepInfo().getPath(), exception);
		}
		else if (told.code() == ErrorCode.DATABASE_UNAVAILABLE) {
			logger.warn("A field can't be read: {}", exception.getMessage());
		}
		return Mono.just(List.of(ClientErrors.of(told)
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.build()));
	}

}
