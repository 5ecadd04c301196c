package org.pccgraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the items of a list amount to.
 *
 * @param key the response key
 * @param counts the response keys of their number
 * @param values what is asked of properties whose values aren't added up
 * @param sums what is asked of properties whose values are
 */
record Aggregate(String key, List<String> counts, List<Values> values, List<Sums> sums) {

	/**
	 * What is asked of a property.
	 *
	 * @param key the response key
	 * @param functions what is asked, by response key
	 */
	record Values(String key, List<Function> functions) {
	}

	/**
	 * A function over the values of a property.
	 *
	 * @param key the response key
	 * @param cypher the expression, with {@code %s} for the node
	 */
	record Function(String key, String cypher) {
	}

	/**
	 * What is asked of a property that is added up, apart by apart.
	 *
	 * @param key the response key
	 * @param property the stored property
	 * @param apart the stored properties whose values are kept apart
	 * @param wholes the relationships that lead from a part to its whole
	 * @param functions what is asked, by response key; expressions over {@code count},
	 * {@code parts}, {@code sum}, {@code min}, {@code max}, {@code average} and
	 * {@code apart}
	 */
	record Sums(String key, String property, List<String> apart, List<Source.Hop> wholes, List<Function> functions) {
	}

	/**
	 * What each group of the items amounts to.
	 *
	 * @param key the response key
	 * @param property the stored property to group by, or null
	 * @param money whether its values are pence
	 * @param related the relationship to group by, or null
	 * @param size how many groups at most
	 * @param totalCounts the response keys of the number of groups
	 * @param items what is asked of the groups, for each response key of {@code items}
	 */
	record Groups(String key, @Nullable String property, boolean money, Source.@Nullable Hop related, int size,
			List<String> totalCounts, List<Items> items) {
	}

	/**
	 * What is asked of each group.
	 *
	 * @param key the response key
	 * @param values the response keys of the value that a group shares
	 * @param nodes what is asked of the node that a group shares
	 * @param aggregates what is asked of its items
	 */
	record Items(String key, List<String> values, List<Connection.Node> nodes, List<Aggregate> aggregates) {
	}

}
