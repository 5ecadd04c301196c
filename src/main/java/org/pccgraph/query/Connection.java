package org.pccgraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param source where the items come from
 * @param filter which of them count, or null for all
 * @param order their order
 * @param page which page
 * @param edges what is asked of each item, once for each response key of {@code edges}
 * @param pageInfos what is asked of the page
 * @param totalCounts the response keys of {@code totalCount}
 * @param aggregates what is asked of all items together
 * @param groups what is asked of groups of the items
 * @param fingerprint what a cursor of this list must carry to be valid in it
 */
record Connection(Source source, @Nullable Filter filter, Order order, Page page, List<Edges> edges,
		List<PageInfo> pageInfos, List<String> totalCounts, List<Aggregate> aggregates, List<Aggregate.Groups> groups,
		String fingerprint) {

	/**
	 * The same of other items.
	 * @param other where they come from
	 * @return the page of those
	 */
	Connection from(Source other) {
		return new Connection(other, this.filter, this.order, this.page, this.edges, this.pageInfos, this.totalCounts,
				this.aggregates, this.groups, this.fingerprint);
	}

	/**
	 * Whether the items themselves must be read.
	 * @return false where only their number is asked for
	 */
	boolean needsRows() {
		return !this.edges.isEmpty() || !this.pageInfos.isEmpty();
	}

	/**
	 * Whether all items are gathered, so that what finds them is done once. It is worth
	 * it where more than one thing is asked of all of them and they are few against what
	 * there is: those that a search or a node with an id leads to, or those of one node,
	 * held against more than what stands on them. All others are counted apart from the
	 * page: they may be a million, which aren't to be held in memory, and the page of a
	 * sorted index is found without reading all.
	 * @return true where they are
	 */
	boolean gathers() {
		int uses = (needsRows() ? 1 : 0) + (this.totalCounts.isEmpty() ? 0 : 1) + this.aggregates.size()
				+ this.groups.size();
		return uses > 1 && switch (this.source) {
			case Source.Search search -> true;
			case Source.Reached reached -> true;
			case Source.Hop hop -> this.filter != null && this.filter.looksAround();
			case Source.InColumn column -> this.filter != null && this.filter.looksAround();
			default -> false;
		};
	}

	/**
	 * The same list, its items gathered before.
	 * @param variable the variable that holds them
	 * @return the list
	 */
	Connection gathered(String variable) {
		return new Connection(new Source.Gathered(variable, this.source), null, this.order, this.page, this.edges,
				this.pageInfos, this.totalCounts, this.aggregates, this.groups, this.fingerprint);
	}

	/**
	 * How many items are read: one more than the page has, where it must be known whether
	 * there are others.
	 * @return the number
	 */
	long limit() {
		boolean more = this.pageInfos.stream()
			.flatMap((info) -> info.fields().stream())
			.anyMatch((field) -> field.name().startsWith("has"));
		return more ? this.page.size() + 1L : this.page.size();
	}

	/**
	 * Whether it must be known where each item stands.
	 * @return true where a cursor is asked for
	 */
	boolean needsPlaces() {
		return this.edges.stream().anyMatch((asked) -> !asked.cursors().isEmpty()) || this.pageInfos.stream()
			.flatMap((info) -> info.fields().stream())
			.anyMatch((field) -> field.name().endsWith("Cursor"));
	}

	/**
	 * The same list, of which more is asked.
	 * @param aggregates what is asked of all items together
	 * @param groups what is asked of groups of the items
	 * @return the list
	 */
	Connection with(List<Aggregate> aggregates, List<Aggregate.Groups> groups) {
		return new Connection(this.source, this.filter, this.order, this.page, this.edges, this.pageInfos,
				this.totalCounts, aggregates, groups, this.fingerprint);
	}

	/**
	 * What is asked of each item.
	 *
	 * @param key the response key of {@code edges}
	 * @param cursors the response keys of {@code cursor}
	 * @param properties what is asked of the relationship
	 * @param nodes what is asked of the node or row, by the response keys of {@code node}
	 */
	record Edges(String key, List<String> cursors, List<Selection> properties, List<Node> nodes) {
	}

	/**
	 * What is asked of an item's node or row.
	 *
	 * @param key the response key of {@code node}
	 * @param target what is asked
	 */
	record Node(String key, Target target) {
	}

	/**
	 * What is asked of the page.
	 *
	 * @param key the response key of {@code pageInfo}
	 * @param fields its fields, each with its response key
	 */
	record PageInfo(String key, List<Selection.Value> fields) {
	}

}
