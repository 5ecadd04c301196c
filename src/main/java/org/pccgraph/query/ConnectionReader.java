package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.NodeType;
import org.pccgraph.query.Budget.Scope;

/** Reads the plan of a list, and of what is asked of all its items together. */
final class ConnectionReader {

	private final GraphModel model;

	private final PlanReader plans;

	private final PageReader pages;

	private final Budget budget;

	ConnectionReader(GraphModel model, PlanReader plans, PageReader pages, Budget budget) {
		this.model = model;
		this.plans = plans;
		this.pages = pages;
		this.budget = budget;
	}

	/**
	 * Reads a list of nodes.
	 * @param field the field
	 * @param owner the type that has the field
	 * @param source where the nodes come from
	 * @param target their type
	 * @param around where the list stands
	 * @return the page asked for
	 */
	Connection nodes(ExecutableNormalizedField field, String owner, Source source, GraphType target, Scope around) {
		Map<String, @Nullable Object> arguments = PlanReader.arguments(field);
		Scope outer = around.at(PlanReader.asOf(field));
		Period asOf = outer.asOf();
		Filter filter = new FilterReader(this.model, asOf).read(target, arguments.get("where"));
		if (asOf != null && !(source instanceof Source.Hop) && isDated(target)) {
			Filter held = new Filter.Held(asOf);
			filter = (filter != null) ? new Filter.And(List.of(filter, held)) : held;
		}
		EdgeProperties edgeProperties = (source instanceof Source.Hop hop) ? hop.relationship().properties() : null;
		Order order = new OrderReader(this.model, asOf).read(target, edgeProperties, arguments, filter);
		String fingerprint = Fingerprint.of(owner + "." + field.getFieldName() + ((asOf != null) ? asOf : ""), order,
				arguments.get("where"));
		Page page = this.pages.read(arguments, fingerprint);
		Scope scope = this.budget.enter(outer, page.size(), source, field);
		this.budget.payFilter(scope, filter, field);
		List<Aggregate> aggregates = new ArrayList<>();
		List<Aggregate.Groups> groups = new ArrayList<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			if (child.getFieldName().equals("aggregate")) {
				this.budget.payAll(outer, source, child);
				aggregates.add(new AggregateReader(this.model, this.pages.limits(), asOf).aggregate(child, target));
			}
			else if (child.getFieldName().equals("groups")) {
				this.budget.payAll(outer, source, child);
				groups.add(groups(child, target, outer));
			}
		}
		Source narrowed = narrowed(source, filter);
		return connection(field, narrowed, rest(narrowed, filter), order, page, fingerprint,
				(edge) -> this.plans.node(edge, target, scope), scope)
			.with(aggregates, groups);
	}

	private Aggregate.Groups groups(ExecutableNormalizedField field, GraphType type, Scope outer) {
		int size = Math.max(1, (Integer) Objects.requireNonNull(field.getResolvedArguments().get("first")));
		Scope scope = this.budget.enter(outer, size, field);
		GraphType entity = this.model.requireType(GraphModel.ENTITY);
		return new AggregateReader(this.model, this.pages.limits(), outer.asOf()).groups(field, type,
				(node) -> this.plans.node(node, entity, scope));
	}

	/**
	 * What a search finds, or what leads to a node that is found by its id, is few
	 * against what there is.
	 */
	private static Source narrowed(Source source, @Nullable Filter filter) {
		if (!(source instanceof Source.Label label) || filter == null) {
			return source;
		}
		SearchText text = filter.searched();
		if (text != null) {
			return new Source.Search(label.label(), text);
		}
		Filter.Related anchor = filter.anchor();
		return (anchor != null) ? new Source.Reached(label.label(), anchor.items()) : source;
	}

	/** What isn't said by the source itself. */
	private static @Nullable Filter rest(Source source, @Nullable Filter filter) {
		Filter.Related anchor = (filter != null && source instanceof Source.Reached) ? filter.anchor() : null;
		return (filter != null && anchor != null) ? filter.without(anchor) : filter;
	}

	/**
	 * Reads what is asked of a list.
	 * @param field the field
	 * @param source where its items come from
	 * @param filter which of them count, or null for all
	 * @param order their order
	 * @param page the page asked for
	 * @param fingerprint what a cursor of this list must carry
	 * @param target reads what is asked of an item's node or row
	 * @param scope where its items stand
	 * @return the page asked for
	 */
	Connection connection(ExecutableNormalizedField field, Source source, @Nullable Filter filter, Order order,
			Page page, String fingerprint, Function<ExecutableNormalizedField, Target> target, Scope scope) {
		List<Connection.Edges> edges = new ArrayList<>();
		List<Connection.PageInfo> pageInfos = new ArrayList<>();
		List<String> totalCounts = new ArrayList<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			switch (child.getFieldName()) {
				case "edges" -> edges.add(edges(child, target, scope));
				case "pageInfo" -> pageInfos.add(new Connection.PageInfo(child.getResultKey(), values(child)));
				case "totalCount" -> totalCounts.add(child.getResultKey());
				default -> {
				}
			}
		}
		return new Connection(source, filter, order, page, edges, pageInfos, totalCounts, List.of(), List.of(),
				fingerprint);
	}

	private Connection.Edges edges(ExecutableNormalizedField field, Function<ExecutableNormalizedField, Target> target,
			Scope scope) {
		List<String> cursors = new ArrayList<>();
		List<Selection> properties = new ArrayList<>();
		List<Connection.Node> nodes = new ArrayList<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			switch (child.getFieldName()) {
				case "cursor" -> cursors.add(child.getResultKey());
				case "node" -> nodes.add(new Connection.Node(child.getResultKey(), target.apply(child)));
				case "citations" -> properties.add(this.plans.citations(child, scope));
				case "held" -> properties.add(new Selection.Held(child.getResultKey(), scope.asOf()));
				case PlanReader.TYPENAME -> {
				}
				default -> properties.add(new Selection.Value(child.getResultKey(), child.getFieldName()));
			}
		}
		return new Connection.Edges(field.getResultKey(), cursors, properties, nodes);
	}

	static List<Selection.Value> values(ExecutableNormalizedField field) {
		return field.getChildren()
			.stream()
			.filter((child) -> !child.getFieldName().equals(PlanReader.TYPENAME))
			.map((child) -> new Selection.Value(child.getResultKey(), child.getFieldName()))
			.toList();
	}

	/** A relationship's own days take those of its ends into account. */
	private boolean isDated(GraphType type) {
		return type.labels()
			.stream()
			.anyMatch((label) -> this.model.requireType(label) instanceof NodeType node && node.dated());
	}

}
