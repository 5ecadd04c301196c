package org.pccgraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Column;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.RowType;
import org.pccgraph.query.Budget.Scope;

/** Reads the plan of a root field off the normalized selection. */
final class PlanReader {

	private static final String TYPENAME = "__typename";

	private final GraphModel model;

	private final Questions questions;

	private final PageReader pages;

	private final Budget budget;

	private final Function<ExecutableNormalizedField, Computed> computed;

	PlanReader(GraphModel model, Questions questions, PageReader pages, Budget budget,
			Function<ExecutableNormalizedField, Computed> computed) {
		this.computed = computed;
		this.model = model;
		this.questions = questions;
		this.pages = pages;
		this.budget = budget;
	}

	Root read(ExecutableNormalizedField field) {
		RootField root = Objects.requireNonNull(this.model.rootFields().get(field.getFieldName()));
		return switch (root) {
			case RootField.Nodes nodes -> {
				GraphType type = this.model.requireType(nodes.type());
				yield new Root.Listing(nodes(field, "Query", new Source.Label(nodes.type()), type, Scope.ROOT),
						Map.of(), Map.of());
			}
			case RootField.ById byId -> {
				GraphType type = this.model.requireType(byId.type());
				this.budget.payOne(Scope.ROOT, field);
				Source.Id source = new Source.Id(String.valueOf(arguments(field).get("id")),
						type.name().equals(GraphModel.ENTITY) ? List.of() : type.labels());
				yield new Root.Single(source, node(field, type, Scope.ROOT.at(asOf(field))));
			}
			case RootField.Question question -> question(field, question);
			case RootField.Computed computed -> new ComputedReader(this.model, this, this.pages, this.budget)
				.read(field, this.model.requireRowType(computed.rowType()), this.computed.apply(field));
		};
	}

	private Root question(ExecutableNormalizedField field, RootField.Question question) {
		QuestionInput input = QuestionInput.read(question, arguments(field));
		RowType type = this.model.requireRowType(question.rowType());
		Source.Question source = new Source.Question(question.statement(),
				this.questions.text(question).with(input::write), input.parameters());
		if (!question.toMany()) {
			return new Root.Row(source, row(field, type, Scope.ROOT.at(asOf(field))), input.mustExist(this.model));
		}
		String fingerprint = Fingerprint.of("Query." + field.getName(), Order.OF_ROWS, input.values());
		Page page = this.pages.read(arguments(field), fingerprint);
		Scope scope = this.budget.enter(Scope.ROOT.at(asOf(field)), page.size(), field);
		Connection connection = connection(field, source, null, Order.OF_ROWS, page, fingerprint,
				(edge) -> row(edge, type, scope), scope);
		return new Root.Listing(connection, input.mustExist(this.model), searched(field, input));
	}

	private static Map<String, Map<String, @Nullable Object>> searched(ExecutableNormalizedField field,
			QuestionInput input) {
		Map<String, Map<String, @Nullable Object>> searched = new LinkedHashMap<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			if (child.getFieldName().equals("searched")) {
				Map<String, @Nullable Object> told = new HashMap<>();
				values(child).forEach((value) -> told.put(value.key(), input.values().get(value.name())));
				searched.put(child.getResultKey(), told);
			}
		}
		return searched;
	}

	private Connection nodes(ExecutableNormalizedField field, String owner, Source source, GraphType target,
			Scope around) {
		Map<String, @Nullable Object> arguments = arguments(field);
		Scope outer = around.at(asOf(field));
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
				this.budget.payOne(outer, child);
				aggregates.add(new AggregateReader(this.model, this.pages.limits(), asOf).aggregate(child, target));
			}
			else if (child.getFieldName().equals("groups")) {
				groups.add(groups(child, target, outer));
			}
		}
		return connection(field, narrowed(source, filter), filter, order, page, fingerprint,
				(edge) -> node(edge, target, scope), scope)
			.with(aggregates, groups);
	}

	private Aggregate.Groups groups(ExecutableNormalizedField field, GraphType type, Scope outer) {
		int size = Math.max(1, (Integer) Objects.requireNonNull(field.getResolvedArguments().get("first")));
		Scope scope = this.budget.enter(outer, size, field);
		GraphType entity = this.model.requireType(GraphModel.ENTITY);
		return new AggregateReader(this.model, this.pages.limits(), outer.asOf()).groups(field, type,
				(node) -> node(node, entity, scope));
	}

	/** What a search finds is few against what there is. */
	private static Source narrowed(Source source, @Nullable Filter filter) {
		SearchText text = (filter != null) ? filter.searched() : null;
		return (source instanceof Source.Label label && text != null) ? new Source.Search(label.label(), text) : source;
	}

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
				case "citations" -> properties.add(citations(child, scope));
				case "held" -> properties.add(new Selection.Held(child.getResultKey(), scope.asOf()));
				case TYPENAME -> {
				}
				default -> properties.add(new Selection.Value(child.getResultKey(), child.getFieldName()));
			}
		}
		return new Connection.Edges(field.getResultKey(), cursors, properties, nodes);
	}

	private static List<Selection.Value> values(ExecutableNormalizedField field) {
		return field.getChildren()
			.stream()
			.filter((child) -> !child.getFieldName().equals(TYPENAME))
			.map((child) -> new Selection.Value(child.getResultKey(), child.getFieldName()))
			.toList();
	}

	/**
	 * Groups the types of which the same fields are asked, so that each group is written
	 * once.
	 */
	private NodeShape node(ExecutableNormalizedField field, GraphType type, Scope scope) {
		Map<List<ExecutableNormalizedField>, List<String>> labels = new LinkedHashMap<>();
		for (String label : type.labels()) {
			List<ExecutableNormalizedField> asked = field.getChildren()
				.stream()
				.filter((child) -> child.getObjectTypeNames().contains(label))
				.filter((child) -> !child.getFieldName().equals(TYPENAME))
				.toList();
			labels.computeIfAbsent(asked, (key) -> new ArrayList<>()).add(label);
		}
		List<NodeShape.Variant> variants = new ArrayList<>();
		labels.forEach((asked, group) -> {
			GraphType nodeType = this.model.requireType(group.getFirst());
			variants.add(new NodeShape.Variant(group,
					asked.stream().map((child) -> nodeField(child, nodeType, scope)).toList()));
		});
		return new NodeShape(type.labels().size() > 1, variants);
	}

	private Selection nodeField(ExecutableNormalizedField field, GraphType type, Scope scope) {
		Property property = type.properties().get(field.getFieldName());
		if (property != null) {
			return new Selection.Value(field.getResultKey(), property.name());
		}
		Relationship relationship = Objects.requireNonNull(type.relationships().get(field.getFieldName()));
		GraphType target = this.model.requireType(relationship.target());
		Source source = new Source.Hop(relationship, this.model.labelsAskedFor(relationship),
				scope.at(asOf(field)).asOf());
		if (relationship.toMany()) {
			return new Selection.Many(field.getResultKey(),
					nodes(field, relationship.declaredBy(), source, target, scope));
		}
		this.budget.payOne(scope, field);
		return new Selection.One(field.getResultKey(), source, node(field, target, scope));
	}

	RowShape row(ExecutableNormalizedField field, RowType type, Scope scope) {
		return new RowShape(field.getChildren()
			.stream()
			.filter((child) -> !child.getFieldName().equals(TYPENAME))
			.map((child) -> column(child, Objects.requireNonNull(type.columns().get(child.getFieldName())), type,
					scope))
			.toList());
	}

	Selection column(ExecutableNormalizedField field, Column column, RowType owner, Scope scope) {
		String key = field.getResultKey();
		return switch (column) {
			case Column.Value value -> new Selection.Value(key, value.name());
			case Column.Citations citations -> citations(field, scope);
			case Column.Row one ->
				new Selection.Row(key, one.name(), row(field, this.model.requireRowType(one.rowType()), scope));
			case Column.Told told -> new Selection.Told(key, told.name());
			case Column.Rows rows -> {
				int size = (rows.typically() > 0) ? rows.typically() : this.pages.limits().defaultPageSize();
				Scope inner = this.budget.enter(scope, size, field);
				yield new Selection.Rows(key, rows.name(),
						row(field, this.model.requireRowType(rows.rowType()), inner));
			}
			case Column.Nodes nodes -> {
				GraphType target = this.model.requireType(nodes.target());
				Source source = new Source.InColumn(nodes.name(), nodes.toMany(), owner.computed());
				if (nodes.toMany()) {
					yield new Selection.Many(key, nodes(field, owner.name(), source, target, scope));
				}
				this.budget.payOne(scope, field);
				yield new Selection.One(key, source, node(field, target, scope));
			}
		};
	}

	private Selection citations(ExecutableNormalizedField field, Scope scope) {
		this.budget.payOne(scope, field);
		GraphType section = this.model.requireType("Section");
		List<Selection> parts = new ArrayList<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			switch (child.getFieldName()) {
				case "section" -> parts.add(new Selection.Self(child.getResultKey(), node(child, section, scope)));
				case "document" -> {
					Relationship document = Objects.requireNonNull(section.relationships().get("document"));
					GraphType target = this.model.requireType(document.target());
					parts.add(new Selection.One(child.getResultKey(),
							new Source.Hop(document, this.model.labelsAskedFor(document), null),
							node(child, target, scope)));
				}
				default -> {
				}
			}
		}
		return new Selection.Citations(field.getResultKey(), field.getFieldName(), parts);
	}

	static @Nullable Period asOf(ExecutableNormalizedField field) {
		return Period.read(field.getResolvedArguments().get("asOf"));
	}

	/** A relationship's own days take those of its ends into account. */
	private boolean isDated(GraphType type) {
		return type.labels()
			.stream()
			.anyMatch((label) -> this.model.requireType(label) instanceof NodeType node && node.dated());
	}

	private static Map<String, @Nullable Object> arguments(ExecutableNormalizedField field) {
		return field.getResolvedArguments();
	}

}
