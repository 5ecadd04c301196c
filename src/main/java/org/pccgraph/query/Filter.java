package org.pccgraph.query;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Which nodes or relationships count. */
sealed interface Filter {

	/** Lets everything through. */
	Filter ALL = new And(List.of());

	/**
	 * The full-text search that every match is found by.
	 * @return the text searched for, or null where there is none that all must meet
	 */
	default @Nullable SearchText searched() {
		return switch (this) {
			case Found found -> found.text();
			case And and ->
				and.parts().stream().map(Filter::searched).filter(Objects::nonNull).findFirst().orElse(null);
			default -> null;
		};
	}

	/**
	 * Whether every match is found by its id.
	 * @return true where an id is asked for that all must have
	 */
	default boolean findsById() {
		return switch (this) {
			case Test test ->
				test.property().equals("id") && (test.operator() == Operator.EQ || test.operator() == Operator.IN);
			case And and -> and.parts().stream().anyMatch(Filter::findsById);
			default -> false;
		};
	}

	/**
	 * What every match leads to, and that is found by its id.
	 * @return the part of the filter that says so, or null where there is none
	 */
	default @Nullable Related anchor() {
		return switch (this) {
			case Related related when related.quantifier() == Quantifier.SOME && related.items().node() != null
					&& related.items().node().findsById() ->
				related;
			case And and -> and.parts().stream().map(Filter::anchor).filter(Objects::nonNull).findFirst().orElse(null);
			default -> null;
		};
	}

	/**
	 * The filter without one of its parts.
	 * @param part the part, which all matches must meet
	 * @return what is left, or null where that is nothing
	 */
	default @Nullable Filter without(Filter part) {
		if (this == part) {
			return null;
		}
		if (this instanceof And and) {
			List<Filter> rest = and.parts().stream().map((one) -> one.without(part)).filter(Objects::nonNull).toList();
			return (rest.size() == 1) ? rest.getFirst() : new And(rest);
		}
		return this;
	}

	/**
	 * Whether it looks at more than the item itself.
	 * @return true where related nodes are tested or counted
	 */
	default boolean looksAround() {
		return switch (this) {
			case And and -> and.parts().stream().anyMatch(Filter::looksAround);
			case Or or -> or.parts().stream().anyMatch(Filter::looksAround);
			case Not not -> not.part().looksAround();
			case Labelled labelled -> labelled.node().looksAround();
			case Related related -> true;
			case Counted counted -> true;
			default -> false;
		};
	}

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
	 * A test on a property. Missing values fail it.
	 *
	 * @param property the stored property
	 * @param operator how it is tested
	 * @param value what it is tested against
	 */
	record Test(String property, Operator operator, Object value) implements Filter {
	}

	/**
	 * The property has no value.
	 *
	 * @param property the stored property
	 */
	record Missing(String property) implements Filter {
	}

	/**
	 * The property holds a list without values.
	 *
	 * @param property the stored property
	 */
	record Empty(String property) implements Filter {
	}

	/**
	 * The node certainly or possibly was there.
	 *
	 * @param asOf when
	 */
	record Held(Period asOf) implements Filter {
	}

	/**
	 * The node has a label and matches.
	 *
	 * @param label the label
	 * @param node what it must match
	 */
	record Labelled(String label, Filter node) implements Filter {
	}

	/**
	 * The node is among those that a full-text search finds.
	 *
	 * @param text the text searched for
	 */
	record Found(SearchText text) implements Filter {
	}

	/**
	 * Some or all of the other ends of a relationship match.
	 *
	 * @param quantifier how many must
	 * @param items which they are
	 */
	record Related(Quantifier quantifier, Items items) implements Filter {
	}

	/**
	 * A test on how many items match.
	 *
	 * @param items which are counted
	 * @param operator how the number is tested
	 * @param value what it is tested against
	 */
	record Counted(Items items, Operator operator, Object value) implements Filter {
	}

	/**
	 * The relationships of a node that match.
	 *
	 * @param hop where they lead
	 * @param node what the other end must match, or null
	 * @param edge what the relationship must match, or null
	 */
	record Items(Source.Hop hop, @Nullable Filter node, @Nullable Filter edge) {
	}

	/** How many of the items must match. */
	enum Quantifier {

		/** At least one. */
		SOME,
		/** Each; holds where there is none. */
		ALL,
		/** Not one. */
		NONE,
		/** Exactly one. */
		SINGLE

	}

	/** How a property is tested: what Cypher writes between it and the value. */
	enum Operator {

		/** Equal. */
		EQ("="),
		/** One of a list. */
		IN("IN"),
		/** Less. */
		LT("<"),
		/** Less or equal. */
		LTE("<="),
		/** More. */
		GT(">"),
		/** More or equal. */
		GTE(">="),
		/** Has a text in it. */
		CONTAINS("CONTAINS"),
		/** Begins with a text. */
		STARTS_WITH("STARTS WITH");

		private final String cypher;

		Operator(String cypher) {
			this.cypher = cypher;
		}

		String cypher() {
			return this.cypher;
		}

	}

}
