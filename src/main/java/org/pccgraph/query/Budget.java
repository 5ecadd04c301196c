package org.pccgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Relationship;

/**
 * Adds up what an operation may read while its plan is made. A list costs as many nodes
 * as its page size allows, or as there typically are where that is known and less; times
 * as many as the lists around it. A test on related nodes costs what a list of them
 * would, at each item. An aggregate reads every item. Nesting that is too deep stops the
 * plan at once.
 */
final class Budget {

	/** Enough to be too much; a client's JSON reads it exactly. */
	private static final long ENDLESS = 1_000_000_000_000_000L;

	private static final int ADDED_UP = 10;

	private final Limits limits;

	private final GraphModel model;

	private final GraphStatistics statistics;

	private final Map<String, Long> fields = new LinkedHashMap<>();

	Budget(Limits limits, GraphModel model, GraphStatistics statistics) {
		this.limits = limits;
		this.model = model;
		this.statistics = statistics;
	}

	/**
	 * Enters a list of which nothing but its page size is known.
	 * @param scope where the list stands
	 * @param size how many items it may return
	 * @param field the field
	 * @return where its items stand
	 */
	Scope enter(Scope scope, long size, ExecutableNormalizedField field) {
		if (scope.depth() >= this.limits.maxDepth()) {
			throw new QueryException(
					ErrorCode.TOO_DEEP, "Lists are nested more than %d deep at `%s`; ask for less at once"
						.formatted(this.limits.maxDepth(), path(field)),
					Map.of("limit", this.limits.maxDepth(), "field", path(field)));
		}
		return new Scope(scope.depth() + 1, pay(scope.items(), size, field), scope.asOf());
	}

	/**
	 * Enters a list of nodes.
	 * @param scope where the list stands
	 * @param size how many items it may return
	 * @param source where they come from
	 * @param field the field
	 * @return where its items stand
	 */
	Scope enter(Scope scope, int size, Source source, ExecutableNormalizedField field) {
		return enter(scope, Math.min(size, known(source).orElse(size)), field);
	}

	private OptionalLong known(Source source) {
		return switch (source) {
			case Source.Label label -> this.statistics.nodes(this.model.requireType(label.label()).labels());
			case Source.Reached reached -> this.statistics.nodes(this.model.requireType(reached.label()).labels());
			case Source.Hop hop -> typical(hop.relationship());
			default -> OptionalLong.empty();
		};
	}

	/**
	 * Pays for what reads all items of a list, whatever the page. Ten that are only added
	 * up cost as one that is answered.
	 * @param scope where the list stands
	 * @param source where they come from
	 * @param field the field
	 */
	void payAll(Scope scope, Source source, ExecutableNormalizedField field) {
		pay(scope.items(), Math.ceilDiv(known(source).orElse(this.limits.maxPageSize()), ADDED_UP), field);
	}

	/**
	 * Pays for one more node or row at each item of a scope.
	 * @param scope the scope
	 * @param field the field
	 */
	void payOne(Scope scope, ExecutableNormalizedField field) {
		pay(scope.items(), 1, field);
	}

	/**
	 * Pays for the tests on related nodes in a filter of a list.
	 * @param scope where the list's items stand
	 * @param filter the filter, or null
	 * @param field the list's field
	 */
	void payFilter(Scope scope, @Nullable Filter filter, ExecutableNormalizedField field) {
		payFilter(scope.items(), filter, field);
	}

	private void payFilter(long items, @Nullable Filter filter, ExecutableNormalizedField field) {
		switch (filter) {
			case Filter.And and -> and.parts().forEach((part) -> payFilter(items, part, field));
			case Filter.Or or -> or.parts().forEach((part) -> payFilter(items, part, field));
			case Filter.Not not -> payFilter(items, not.part(), field);
			case Filter.Labelled labelled -> payFilter(items, labelled.node(), field);
			case Filter.Related related -> payItems(items, related.items(), field);
			case Filter.Counted counted -> payItems(items, counted.items(), field);
			case null, default -> {
				// Tests on what is read anyway.
			}
		}
	}

	private void payItems(long around, Filter.Items items, ExecutableNormalizedField field) {
		Relationship relationship = items.hop().relationship();
		long each = relationship.toMany() ? typical(relationship).orElse(this.limits.defaultPageSize()) : 1;
		payFilter(pay(around, each, field), items.node(), field);
	}

	private OptionalLong typical(Relationship relationship) {
		return this.statistics.typical(this.model.requireType(relationship.declaredBy()).labels(), relationship);
	}

	private long pay(long around, long size, ExecutableNormalizedField field) {
		long each = Math.max(1, size);
		long items = (around > ENDLESS / each) ? ENDLESS : around * each;
		this.fields.merge(path(field), items, Budget::sum);
		return items;
	}

	/**
	 * What was paid for.
	 * @return the price
	 */
	Price price() {
		return new Price(this.fields.values().stream().reduce(0L, Budget::sum), this.limits.maxCost(), this.fields);
	}

	private static long sum(long one, long other) {
		return Math.min(ENDLESS, one + other);
	}

	private static String path(ExecutableNormalizedField field) {
		return String.join(".", field.getListOfResultKeys());
	}

	/**
	 * Where a selection stands.
	 *
	 * @param depth how many lists are around it
	 * @param items how many times it may be answered
	 * @param asOf when what it shows must have held, or null
	 */
	record Scope(int depth, long items, @Nullable Period asOf) {

		static final Scope ROOT = new Scope(0, 1, null);

		/**
		 * The same place, seen as of a date.
		 * @param period the date, or null to leave it as it is
		 * @return the place
		 */
		Scope at(@Nullable Period period) {
			return (period != null) ? new Scope(this.depth, this.items, period) : this;
		}

	}

}
