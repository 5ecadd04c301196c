package org.pccgraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.pccgraph.query.ErrorCode;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Sees to it that an error which GraphQL itself found has a code too, and is told in
 * plain words.
 */
final class ErrorCodes implements WebGraphQlInterceptor {

	private static final String CODE = "code";

	private static final String BAD_FAITH = "BadFaithIntrospection";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			return errors.stream().allMatch(ErrorCodes::hasCode) ? response : response
				.transform((builder) -> builder.errors(errors.stream().map(ErrorCodes::withCode).toList()));
		});
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey(CODE);
	}

	static GraphQLError withCode(GraphQLError error) {
		if (hasCode(error)) {
			return error;
		}
		Map<String, Object> extensions = new LinkedHashMap<>(
				Objects.requireNonNullElse(error.getExtensions(), Map.of()));
		extensions.put(CODE, code(error));
		return GraphqlErrorBuilder.newError()
			.message("%s", PlainWords.of(error.getMessage()))
			.errorType(error.getErrorType())
			.locations(error.getLocations())
			.path(error.getPath())
			.extensions(extensions)
			.build();
	}

	private static String code(GraphQLError error) {
		// Introspection too deep or too often, as graphql-java sees it.
		if (BAD_FAITH.equals(String.valueOf(error.getErrorType()))) {
			return ErrorCode.TOO_COSTLY.name();
		}
		return switch (error.getErrorType()) {
			case ErrorType.InvalidSyntax -> "GRAPHQL_PARSE_FAILED";
			case ErrorType.ValidationError, ErrorType.OperationNotSupported -> "GRAPHQL_VALIDATION_FAILED";
			// graphql-java's own bounds, such as on introspection.
			case ErrorType.ExecutionAborted -> ErrorCode.TOO_COSTLY.name();
			default -> ErrorCode.INTERNAL.name();
		};
	}

}
