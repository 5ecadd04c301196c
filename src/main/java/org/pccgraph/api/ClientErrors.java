package org.pccgraph.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.pccgraph.query.ErrorCode;
import org.pccgraph.query.QueryException;

/** What clients are told of an error: a code and a way out, never our insides. */
final class ClientErrors {

	private ClientErrors() {
	}

	static GraphQLError.Builder<?> of(QueryException ex) {
		Map<String, Object> extensions = new LinkedHashMap<>(ex.details());
		extensions.put("code", ex.code().name());
		return GraphQLError.newError().message("%s", ex.getMessage()).extensions(extensions);
	}

	/**
	 * Translates what went wrong while an operation ran.
	 * @param ex the cause
	 * @return what to tell
	 */
	static QueryException translate(Throwable ex) {
		return switch (ex) {
			case QueryException query -> query;
			case ServiceUnavailableException gone -> unavailable();
			case SessionExpiredException gone -> unavailable();
			case ClientException refused when isTimeout(refused.code()) -> timeout();
			case TransientException passing when isTimeout(passing.code()) -> timeout();
			case TransientException passing when passing.code().contains("MemoryPool") ->
				new QueryException(ErrorCode.TOO_COSTLY,
						"This needs more memory than a query may have; ask for smaller pages or fewer nested lists");
			case ClientException refused when String.valueOf(refused.getMessage()).contains("acquire") -> unavailable();
			default -> new QueryException(ErrorCode.INTERNAL,
					"Something went wrong on our side. Please try again, and report it if it stays");
		};
	}

	private static boolean isTimeout(String code) {
		return List.of("TransactionTimedOut", "TransactionTimedOutClientConfiguration", "Terminated")
			.stream()
			.anyMatch(code::contains);
	}

	private static QueryException timeout() {
		return new QueryException(ErrorCode.TIMEOUT,
				"This took longer than a query may; ask for smaller pages, fewer nested lists or a narrower filter");
	}

	private static QueryException unavailable() {
		return new QueryException(ErrorCode.DATABASE_UNAVAILABLE,
				"The database can't be reached just now; please try again in a moment");
	}

}
