package org.pccgraph.api;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import org.pccgraph.insight.NetworkTooLargeException;
import org.pccgraph.insight.NetworksBusyException;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;
import org.pccgraph.store.ReadFailedException;

/** What clients are told of an error: a code and a way out, never our insides. */
final class ClientErrors {

	private ClientErrors() {
	}

	static GraphQLError.Builder<?> of(QueryException ex) {
		Map<String, Object> extensions = new LinkedHashMap<>(ex.details());
		extensions.put("code", ex.code().name());
		return GraphQLError.newError()
			.errorType(ErrorClassification.errorClassification(ex.code().name()))
			.message("%s", ex.getMessage())
			.extensions(extensions);
	}

	/**
	 * Translates what went wrong while an operation ran.
	 * @param ex the cause
	 * @return what to tell
	 */
	static QueryException translate(Throwable ex) {
		return switch (ex) {
			case QueryException query -> query;
			// graphql-java's own bound on what fragments come to.
			case AbortExecutionException aborted -> OperationBounds.tooManyFields();
			case NetworkTooLargeException large -> new QueryException(ErrorCode.TOO_LARGE,
					String.valueOf(large.getMessage()), Map.of("limit", large.limit()));
			case NetworksBusyException busy -> new QueryException(ErrorCode.BUSY, String.valueOf(busy.getMessage()));
			case ReadFailedException failed -> new QueryException(switch (failed.reason()) {
				case UNAVAILABLE, NO_DATASET -> ErrorCode.DATABASE_UNAVAILABLE;
				case TIME_LIMIT -> ErrorCode.TIMEOUT;
				case MEMORY_LIMIT -> ErrorCode.TOO_COSTLY;
				case BUSY -> ErrorCode.BUSY;
			}, String.valueOf(failed.getMessage()));
			default -> new QueryException(ErrorCode.INTERNAL,
					"Something went wrong on our side. Please try again, and report it if it stays");
		};
	}

}
