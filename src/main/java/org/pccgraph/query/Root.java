package org.pccgraph.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The plan of a root field. */
sealed interface Root {

	/**
	 * A list.
	 *
	 * @param connection the page asked for
	 * @param mustExist the ids that must be there, each with the labels it may have
	 * @param searched what was searched, where that is asked for: values by response key,
	 * by the response keys of {@code searched}
	 */
	record Listing(Connection connection, Map<String, List<String>> mustExist,
			Map<String, Map<String, @Nullable Object>> searched) implements Root {
	}

	/**
	 * One node by its id, or null.
	 *
	 * @param source where it comes from
	 * @param node what is asked of it
	 */
	record Single(Source.Id source, NodeShape node) implements Root {
	}

	/**
	 * The one row of a statement of our own.
	 *
	 * @param source the statement
	 * @param row what is asked of it
	 * @param mustExist the ids that must be there, each with the labels it may have
	 */
	record Row(Source.Question source, RowShape row, Map<String, List<String>> mustExist) implements Root {
	}

	/**
	 * A row that is computed outside of the database.
	 *
	 * @param name the field's name
	 * @param row what is asked of it
	 * @param columns its values by column, as far as they are asked for
	 * @param passing whether it can be another one soon
	 */
	record Computed(String name, RowShape row, Map<String, @Nullable Object> columns, boolean passing) implements Root {
	}

}
