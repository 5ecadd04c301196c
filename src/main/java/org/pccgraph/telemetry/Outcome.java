package org.pccgraph.telemetry;

import java.util.Set;

/** How an operation ended. */
enum Outcome {

	/** Without an error. */
	ANSWERED,
	/** With data, and with errors that the client can do something about. */
	PARTIAL,
	/** Without data, for a reason that the client can do something about. */
	REFUSED,
	/** With an error that is ours. */
	FAILED;

	private static final Set<String> OURS = Set.of("INTERNAL", "DATABASE_UNAVAILABLE", "TIMEOUT");

	/**
	 * How an operation with an error ended.
	 * @param code the error's code
	 * @param data whether there is data all the same
	 * @return the outcome
	 */
	static Outcome of(String code, boolean data) {
		if (OURS.contains(code)) {
			return FAILED;
		}
		return data ? PARTIAL : REFUSED;
	}

}
