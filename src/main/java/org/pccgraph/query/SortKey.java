package org.pccgraph.query;

/** What a list is ordered by. None is ever null. */
sealed interface SortKey {

	/**
	 * A short text that tells it from every other key of the same list.
	 * @return the text
	 */
	String name();

	/**
	 * A key stored on the node: unique, so that it alone says where an item stands.
	 *
	 * @param name the stored property
	 */
	record OnNode(String name) implements SortKey {
	}

	/**
	 * A key stored on the relationship.
	 *
	 * @param name the stored property
	 */
	record OnEdge(String name) implements SortKey {
	}

	/**
	 * A key stored on the node at the other end of a to-one relationship.
	 *
	 * @param hop where it leads
	 * @param property the stored property there
	 * @param missing what stands for a node without such a neighbour: last
	 */
	record OnNeighbour(Source.Hop hop, String property, String missing) implements SortKey {

		@Override
		public String name() {
			return this.hop.relationship().name() + "." + this.property;
		}

	}

	/**
	 * How many items a node has in a list.
	 *
	 * @param hop the list
	 */
	record Count(Source.Hop hop) implements SortKey {

		@Override
		public String name() {
			return "count of " + this.hop.relationship().name();
		}

	}

	/**
	 * How well a node matches a full-text search, as a negative number: best first.
	 *
	 * @param text the text searched for
	 */
	record Relevance(SearchText text) implements SortKey {

		@Override
		public String name() {
			return "relevance";
		}

	}

	/**
	 * A unique column of the rows of a statement of our own.
	 *
	 * @param name the column
	 */
	record Column(String name) implements SortKey {
	}

	/**
	 * Whether no two items can have the same.
	 * @return true where the key needs nothing beside it to order by
	 */
	default boolean unique() {
		return this instanceof OnNode || this instanceof Column;
	}

}
