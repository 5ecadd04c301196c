package org.pccgraph.http;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/** A request that isn't one to the GraphQL endpoint; the message says what to change. */
class RefusedRequestException extends RuntimeException {

	private final HttpStatus status;

	private final String code;

	RefusedRequestException(HttpStatus status, String code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	/**
	 * A request that lacks something or has something that can't be read.
	 * @param message what is wrong and what to do
	 * @return the refusal
	 */
	static RefusedRequestException badRequest(String message) {
		return new RefusedRequestException(HttpStatus.BAD_REQUEST, "BAD_REQUEST", message);
	}

	String code() {
		return this.code;
	}

	HttpStatus status() {
		return this.status;
	}

	/**
	 * The answer's body.
	 * @return a GraphQL response without data
	 */
	Map<String, Object> body() {
		return Map.of("errors",
				List.of(Map.of("message", String.valueOf(getMessage()), "extensions", Map.of("code", this.code))));
	}

}
