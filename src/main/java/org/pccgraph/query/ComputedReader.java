package org.pccgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Column;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.RowType;
import org.pccgraph.query.Budget.Scope;

/** Reads the plan of a root field that is computed outside of the database. */
final class ComputedReader {

	private static final List<String> PAGING = List.of("first", "after", "last", "before");

	private final GraphModel model;

	private final PlanReader plans;

	private final ConnectionReader connections;

	private final PageReader pages;

	private final Budget budget;

	ComputedReader(GraphModel model, PlanReader plans, ConnectionReader connections, PageReader pages, Budget budget) {
		this.model = model;
		this.plans = plans;
		this.connections = connections;
		this.pages = pages;
		this.budget = budget;
	}

	Root.Computed read(ExecutableNormalizedField field, RowType type, Computed computed) {
		Scope outer = Scope.ROOT.at(PlanReader.asOf(field));
		this.budget.payOne(outer, field);
		List<Selection> selections = new ArrayList<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			Column column = type.columns().get(child.getFieldName());
			if (column instanceof Column.Rows rows && rows.paged()) {
				var list = computed.lists().get(rows.name());
				// Nobody is to wait for a list that is refused when it is there.
				String fingerprint = fingerprint(child, field);
				Page page = this.pages.readComputed(child.getResolvedArguments(), fingerprint);
				selections.add((list != null)
						? new Selection.Many(child.getResultKey(),
								list(child, rows, page, fingerprint, list.apply(child.getResolvedArguments()), outer))
						: new Selection.Value(child.getResultKey(), rows.name()));
			}
			else if (column != null) {
				selections.add(this.plans.column(child, column, type, outer));
			}
		}
		RowShape row = new RowShape(selections);
		return new Root.Computed(field.getName(), row, kept(computed.columns(), row), computed.passing());
	}

	private static String fingerprint(ExecutableNormalizedField field, ExecutableNormalizedField root) {
		return Fingerprint.of("Query." + root.getFieldName() + "." + field.getFieldName(), Order.OF_ROWS,
				List.of(root.getResolvedArguments(), withoutPaging(field.getResolvedArguments())));
	}

	private Connection list(ExecutableNormalizedField field, Column.Rows column, Page page, String fingerprint,
			List<Computed.Item> all, Scope outer) {
		RowType type = this.model.requireRowType(column.rowType());
		Scope scope = this.budget.enter(outer, Math.min(page.size(), all.size()), field);
		List<Selection> asked = new ArrayList<>();
		Function<ExecutableNormalizedField, Target> target = (node) -> {
			RowShape shape = this.plans.row(node, type, scope);
			asked.addAll(shape.selections());
			return shape;
		};
		Source.Computed nothing = new Source.Computed(column.name(), List.of(), all.size());
		Connection plan = this.connections.connection(field, nothing, null, Order.OF_ROWS, page, fingerprint, target,
				scope);
		List<Map<String, @Nullable Object>> rows = slice(all, page).stream()
			.map((item) -> row(item, new RowShape(asked)))
			.toList();
		return plan.from(new Source.Computed(column.name(), rows, all.size()));
	}

	/** The page and one more, in the order in which it is read. */
	private static List<Computed.Item> slice(List<Computed.Item> all, Page page) {
		int from = (page.after() != null) ? place(all, page.after()) + 1 : 0;
		int to = (page.before() != null) ? place(all, page.before()) : all.size();
		if (from >= to) {
			return List.of();
		}
		return page.backwards() ? all.subList(Math.max(from, to - page.size() - 1), to).reversed()
				: all.subList(from, Math.min(to, from + page.size() + 1));
	}

	private static int place(List<Computed.Item> all, Page.Place of) {
		for (int place = 0; place < all.size(); place++) {
			if (all.get(place).key().equals(of.key())) {
				return place;
			}
		}
		throw new QueryException(ErrorCode.BAD_CURSOR, "This cursor is of no item of this list; start without one");
	}

	private static Map<String, @Nullable Object> row(Computed.Item item, RowShape asked) {
		Map<String, @Nullable Object> row = new HashMap<>(kept(item.columns().get(), asked));
		row.put(Source.Computed.KEY, item.key());
		return row;
	}

	/** Only what is asked for goes to the database. */
	private static Map<String, @Nullable Object> kept(Map<String, @Nullable Object> columns, RowShape asked) {
		Map<String, @Nullable Object> kept = new TreeMap<>();
		for (String column : Asked.of(asked).columns().keySet()) {
			if (columns.containsKey(column)) {
				kept.put(column, columns.get(column));
			}
		}
		return kept;
	}

	private static Map<String, @Nullable Object> withoutPaging(Map<String, @Nullable Object> arguments) {
		Map<String, @Nullable Object> rest = new TreeMap<>(arguments);
		PAGING.forEach(rest::remove);
		return rest;
	}

}
