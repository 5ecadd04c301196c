package org.pccgraph.schema;

import org.jspecify.annotations.Nullable;

/** The published types and arguments that don't depend on the model. */
final class CommonTypes {

	static final String SDL = """
			"Whether there are more pages, and where to go on from."
			type PageInfo {
				"Whether there are items after this page; where `before` is given there are."
				hasNextPage: Boolean!
				"Whether there are items before this page; where `after` is given there are."
				hasPreviousPage: Boolean!
				"The cursor of the first item; null on an empty page."
				startCursor: String
				"The cursor of the last item; null on an empty page."
				endCursor: String
			}
			"The direction of an order."
			enum SortDirection {
				"From the smallest, the earliest or A."
				ASC
				"From the largest, the latest or Z."
				DESC
			}
			""";

	static final String PAGE_ARGUMENTS = """
			"How many items from the start, or from after a cursor; 20 where neither first nor last is given, 100 at most."
			first: Int
			"Only items after this cursor."
			after: String
			"How many items from the end, or from before a cursor; 100 at most."
			last: Int
			"Only items before this cursor."
			before: String
			""";

	/** Of a list that is computed outside of the database. */
	static final String COMPUTED_PAGE_ARGUMENTS = PAGE_ARGUMENTS.replace("100 at most", "500 at most");

	private CommonTypes() {
	}

	static final String AS_OF = """
			"Only what certainly or possibly held then, such as `2019`; an imprecise date asks whether it held at some time in it. What has no dates of its own counts as stated at its document's date, and as going on from there; the map and our vocabularies hold at any date. Lists below see the same date unless they have their own. Nothing is left out by date where absent."
			asOf: Edtf
			""";

	/**
	 * The arguments of a list of nodes.
	 * @param where the type of its filter
	 * @param order the type of its order
	 * @param edgeOrder the type of its order by the relationship, or null where there is
	 * none
	 * @return their SDL
	 */
	static String nodeArguments(String where, String order, @Nullable String edgeOrder) {
		String arguments = """
				"Only items that match; everything where absent."
				where: %s
				"The order; by name where absent."
				orderBy: %s
				""".formatted(where, order);
		if (edgeOrder != null) {
			arguments += """
					"The order by a property of the relationship, instead of `orderBy`."
					orderByEdge: %s
					""".formatted(edgeOrder);
		}
		return arguments + AS_OF + PAGE_ARGUMENTS;
	}

}
