package org.pccgraph.query;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The row of a root field that is computed outside of the database. It becomes a
 * parameter of the field's one statement, which finds the nodes that the row has ids of
 * and answers everything together; so cursors, aliases, nested lists and limits are those
 * of every other field. Of the lists that are read by page only the page asked for goes
 * to the database.
 *
 * @param columns the values by column
 * @param lists the lists that are read by page, by column: each takes the arguments of
 * its field; one that is missing is null in the answer
 * @param passing whether it can be another one soon, of the same dataset: it must not be
 * kept
 */
public record Computed(Map<String, @Nullable Object> columns,
		Map<String, Function<Map<String, @Nullable Object>, List<Item>>> lists, boolean passing) {

	/**
	 * What computes the row of a root field: takes the field's arguments and the version
	 * of the dataset.
	 *
	 * @param byField by the root field's name
	 */
	public record Sources(Map<String, BiFunction<Map<String, @Nullable Object>, String, Computed>> byField) {

		/** Where nothing is computed. */
		public static final Sources NONE = new Sources(Map.of());

	}

	/**
	 * An item of a list.
	 *
	 * @param key what tells it from the others, for cursors; it stays the same as long as
	 * the dataset does
	 * @param columns makes its values by column
	 */
	public record Item(String key, Supplier<Map<String, @Nullable Object>> columns) {
	}

}
