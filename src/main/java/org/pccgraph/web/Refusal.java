package org.pccgraph.web;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/** Why a request was not served, told in the shape of a GraphQL error. */
enum Refusal {

	BAD_REQUEST(HttpStatus.BAD_REQUEST,
			"The request can't be read; send a JSON object with `query`, and `variables` and `operationName` where needed"),

	NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED,
			"This address doesn't answer that method; GraphQL operations are sent with POST"),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE,
			"Answers are `application/graphql-response+json` or `application/json`; accept one of them"),

	URI_TOO_LONG(HttpStatus.URI_TOO_LONG,
			"The address is longer than is allowed; send the operation with POST, or name it by its `documentId`"),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than is allowed; ask for less at once"),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Send the operation as JSON, with the header `Content-Type: application/json`"),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "This can't be answered just now; please try again in a moment"),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR,
			"Something went wrong on our side. Please try again, and report it if it stays");

	private final HttpStatus status;

	private final String message;

	Refusal(HttpStatus status, String message) {
		this.status = status;
		this.message = message;
	}

	/**
	 * The refusal that fits a status.
	 * @param status an HTTP status of 400 or above
	 * @return the refusal of that status, else the general one of its class
	 */
	static Refusal of(int status) {
		for (Refusal refusal : values()) {
			if (refusal.status.value() == status) {
				return refusal;
			}
		}
		return (status < 500) ? BAD_REQUEST : INTERNAL;
	}

	HttpStatus status() {
		return this.status;
	}

	String message() {
		return this.message;
	}

	/**
	 * The answer's body.
	 * @return a GraphQL response without data
	 */
	Map<String, Object> body() {
		return Map.of("errors", List.of(Map.of("message", this.message, "extensions", Map.of("code", name()))));
	}

}
