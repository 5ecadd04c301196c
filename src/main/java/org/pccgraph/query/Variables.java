package org.pccgraph.query;

/** Names the variables of one statement. */
final class Variables {

	private int count;

	/**
	 * A name that isn't used yet.
	 * @param letter what it begins with
	 * @return such as {@code n3}
	 */
	String next(String letter) {
		return letter + this.count++;
	}

}
