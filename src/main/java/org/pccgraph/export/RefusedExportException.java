package org.pccgraph.export;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/** An export that was asked for in a way that has no answer; the errors say why. */
class RefusedExportException extends RuntimeException {

	private final HttpStatus status;

	private final transient List<Map<String, Object>> errors;

	RefusedExportException(HttpStatus status, List<Map<String, Object>> errors) {
		super(String.valueOf(errors));
		this.status = status;
		this.errors = errors;
	}

	/**
	 * An argument that is missing, unknown or can't be read.
	 * @param message what is wrong and what to do
	 * @return the refusal
	 */
	static RefusedExportException badArgument(String message) {
		return new RefusedExportException(HttpStatus.BAD_REQUEST,
				List.of(Map.of("message", message, "extensions", Map.of("code", "BAD_ARGUMENT"))));
	}

	HttpStatus status() {
		return this.status;
	}

	/**
	 * What went wrong.
	 * @return GraphQL's errors, each with a message and a code
	 */
	List<Map<String, Object>> errors() {
		return this.errors;
	}

}
