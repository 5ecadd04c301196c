package org.pccgraph.query;

import java.util.Map;

/** A query can't be answered as asked; the message tells the client what to change. */
public class QueryException extends RuntimeException {

	private final ErrorCode code;

	private final transient Map<String, Object> details;

	/**
	 * A refusal.
	 * @param code what kind
	 * @param message what is wrong and what to do
	 * @param details more for machines, such as the bound
	 */
	public QueryException(ErrorCode code, String message, Map<String, Object> details) {
		super(message);
		this.code = code;
		this.details = details;
	}

	/**
	 * A refusal without details.
	 * @param code what kind
	 * @param message what is wrong and what to do
	 */
	public QueryException(ErrorCode code, String message) {
		this(code, message, Map.of());
	}

	/**
	 * What kind of refusal it is.
	 * @return the code
	 */
	public ErrorCode code() {
		return this.code;
	}

	/**
	 * More for machines.
	 * @return the details by name
	 */
	public Map<String, Object> details() {
		return this.details;
	}

}
