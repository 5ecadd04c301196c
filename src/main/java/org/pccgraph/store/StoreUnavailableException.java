package org.pccgraph.store;

import org.jspecify.annotations.Nullable;

/** The database can't be used from the start; says to a person why and what to do. */
class StoreUnavailableException extends RuntimeException {

	private final String action;

	/**
	 * Says why.
	 * @param description what is wrong
	 * @param action what to do about it
	 * @param cause what was thrown, or null
	 */
	StoreUnavailableException(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
