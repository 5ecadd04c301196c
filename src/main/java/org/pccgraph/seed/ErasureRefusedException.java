package org.pccgraph.seed;

/** Something can't be erased; nothing was changed. */
public class ErasureRefusedException extends RuntimeException {

	/**
	 * Says why.
	 * @param message what, and what to do instead
	 */
	ErasureRefusedException(String message) {
		super(message);
	}

}
