package org.pccgraph.http;

import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** The statuses of answers with errors. */
final class ErrorStatus {

	private static final Map<Object, HttpStatus> OURS = Map.of("DATABASE_UNAVAILABLE", HttpStatus.SERVICE_UNAVAILABLE,
			"TIMEOUT", HttpStatus.GATEWAY_TIMEOUT, "INTERNAL", HttpStatus.INTERNAL_SERVER_ERROR);

	private ErrorStatus() {
	}

	/**
	 * The status of an answer.
	 * @param response the answer
	 * @param type its media type
	 * @return 200 where the operation ran, for a table without any error; else whose
	 * fault it was
	 */
	static HttpStatus of(WebGraphQlResponse response, AnswerType type) {
		ExecutionResult result = response.getExecutionResult();
		if (result.getErrors().isEmpty() || (result.isDataPresent() && type != AnswerType.CSV)) {
			return HttpStatus.OK;
		}
		return result.getErrors()
			.stream()
			.map((error) -> Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of()).get("code"))
			.map((code) -> (code != null) ? OURS.get(code) : null)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(HttpStatus.BAD_REQUEST);
	}

}
