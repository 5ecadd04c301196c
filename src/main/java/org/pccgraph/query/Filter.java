package org.pccgraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Relationship;

/** Which nodes or relationships count. */
sealed interface Filter {

	/**
	 * All must hold.
	 *
	 * @param parts the parts; none always holds
	 */
	record And(List<Filter> parts) implements Filter {
	}

	/**
	 * At least one must hold.
	 *
	 * @param parts the parts; none never holds
	 */
	record Or(List<Filter> parts) implements Filter {
	}

	/**
	 * Must not hold, missing properties counting as not holding.
	 *
	 * @param part what must not
	 */
	record Not(Filter part) implements Filter {
	}

	/**
	 * A test on a property.
	 *
	 * @param property the stored property
	 * @param operator how it is tested
	 * @param value what it is tested against
	 */
	record Test(String property, Operator operator, Object value) implements Filter {
	}

	/**
	 * At least one relationship leads to a match.
	 *
	 * @param relationship the relationship
	 * @param labels the labels that the other end may have
	 * @param node what the other end must match, or null
	 * @param edge what the relationship must match, or null
	 */
	record Some(Relationship relationship, List<String> labels, @Nullable Filter node,
			@Nullable Filter edge) implements Filter {
	}

	/** How a property is tested. */
	enum Operator {

		/** Equal. */
		EQ,
		/** One of a list. */
		IN,
		/** Has a text in it. */
		CONTAINS,
		/** A list that has the value in it. */
		HAS

	}

}
