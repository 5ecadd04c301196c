package org.pccgraph.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;

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
		return codes(response).map((code) -> (code != null) ? OURS.get(code) : null)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(HttpStatus.BAD_REQUEST);
	}

	/**
	 * The code by which an answer with errors is counted.
	 * @param response the answer
	 * @return the code of the gravest error: ours before the client's
	 */
	static String code(WebGraphQlResponse response) {
		List<String> codes = codes(response).map(String::valueOf).toList();
		return codes.stream().filter(OURS::containsKey).findFirst().orElseGet(codes::getFirst);
	}

	private static Stream<@Nullable Object> codes(WebGraphQlResponse response) {
		return response.getExecutionResult()
			.getErrors()
			.stream()
			.map((error) -> Objects.requireNonNullElse(error.getExtensions(), Map.<String, Object>of()).get("code"));
	}

}
