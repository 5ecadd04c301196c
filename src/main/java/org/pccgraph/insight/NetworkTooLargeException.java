package org.pccgraph.insight;

/** A network is larger than what is computed here. */
public class NetworkTooLargeException extends RuntimeException {

	private final int limit;

	NetworkTooLargeException(String what, int limit) {
		super("This network has more than %d %s, which is more than is computed here; ask for another projection or with `asOf`"
			.formatted(limit, what));
		this.limit = limit;
	}

	/**
	 * The bound that it exceeds.
	 * @return the largest number allowed
	 */
	public int limit() {
		return this.limit;
	}

}
