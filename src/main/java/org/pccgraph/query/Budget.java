package org.pccgraph.query;

import java.util.Map;

/**
 * Adds up what an operation may read while its plan is made, and stops at the bound, so
 * that a plan that is too large is never finished. A list costs as many nodes as its page
 * size allows, times that of the lists around it.
 */
final class Budget {

	private final Limits limits;

	private long price;

	Budget(Limits limits) {
		this.limits = limits;
	}

	/**
	 * Enters a list.
	 * @param scope where the list stands
	 * @param size how many items it may return
	 * @param field the field, for the error
	 * @return where its items stand
	 */
	Scope enter(Scope scope, int size, String field) {
		if (scope.depth() >= this.limits.maxDepth()) {
			throw new QueryException(ErrorCode.TOO_DEEP,
					"Lists are nested more than %d deep at `%s`; ask for less at once".formatted(this.limits.maxDepth(),
							field),
					Map.of("limit", this.limits.maxDepth(), "field", field));
		}
		return new Scope(scope.depth() + 1, pay(scope, size, field));
	}

	/**
	 * Pays for one more node or row at each item of a scope.
	 * @param scope the scope
	 * @param field the field, for the error
	 */
	void payOne(Scope scope, String field) {
		pay(scope, 1, field);
	}

	private long pay(Scope scope, int size, String field) {
		long items = scope.items() * Math.max(1, size);
		this.price += items;
		if (this.price > this.limits.maxCost()) {
			throw new QueryException(ErrorCode.TOO_COSTLY,
					"This may read more than %d nodes, most of them at `%s`; ask for smaller pages or fewer nested lists"
						.formatted(this.limits.maxCost(), field),
					Map.of("limit", this.limits.maxCost(), "field", field));
		}
		return items;
	}

	long price() {
		return this.price;
	}

	/**
	 * Where a selection stands.
	 *
	 * @param depth how many lists are around it
	 * @param items how many times it may be answered
	 */
	record Scope(int depth, long items) {

		static final Scope ROOT = new Scope(0, 1);

	}

}
