package org.pccgraph.web;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * Why a request was not served: told to programs as a GraphQL error, to people as a page.
 */
enum Refusal {

	BAD_REQUEST(HttpStatus.BAD_REQUEST,
			"The request can't be read; send a JSON object with `query`, and `variables` and `operationName` where needed",
			"This address can’t be read",
			"A part of it may have been lost on the way. Search for what it was to show."),

	NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address", "There is nothing at this address",
			"If you typed it, check its spelling. If you copied it, check that it is whole."),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED,
			"This address doesn't answer that method; GraphQL operations are sent with POST",
			"This address is for reading only", "A form was sent to it, and it takes none. Nothing was changed."),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE,
			"Answers are `application/graphql-response+json` or `application/json`; accept one of them",
			"This address has no page", "It is for programs, and answers them in JSON."),

	REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT,
			"The request took too long to arrive, so nothing was done with it; send all of it at once",
			"That took too long to arrive", "Nothing was done with it. Please try again."),

	URI_TOO_LONG(HttpStatus.URI_TOO_LONG,
			"The address is longer than is allowed; send the operation with POST, or name it by its `documentId`",
			"This address is too long", "A query of this size can be put into GraphiQL, which has a page of its own."),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than is allowed; ask for less at once",
			"What was sent is too large", "Nothing was done with it. Ask for less at once."),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"Send the operation as JSON, with the header `Content-Type: application/json`",
			"This address takes no forms", "It is for programs, which send it JSON. Nothing was changed."),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS,
			"Too many requests of yours are being answered or waiting; send the next when one of them is answered",
			"That is too much at once", "Please wait for what you asked for already, and then try again."),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "This can't be answered just now; please try again in a moment",
			"This can’t be shown just now", "Please try again in a moment."),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR,
			"Something went wrong on our side. Please try again, and report it if it stays",
			"Something went wrong on our side", "Please try again, and report it if it stays.");

	private final HttpStatus status;

	private final String message;

	private final String title;

	private final String advice;

	Refusal(HttpStatus status, String message, String title, String advice) {
		this.status = status;
		this.message = message;
		this.title = title;
		this.advice = advice;
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

	/**
	 * What happened, for people in front of a browser.
	 * @return the title of a page
	 */
	String title() {
		return this.title;
	}

	/**
	 * What they can do about it.
	 * @return a sentence or two
	 */
	String advice() {
		return this.advice;
	}

	/**
	 * The answer's body.
	 * @return a GraphQL response without data
	 */
	Map<String, Object> body() {
		return Map.of("errors", List.of(Map.of("message", this.message, "extensions", Map.of("code", name()))));
	}

}
