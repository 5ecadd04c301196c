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
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.IdHash;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.RootField;
import org.pccgraph.graph.RowType;
import org.pccgraph.query.Budget.Scope;

/** Reads the plan of a root field off the normalized selection. */
final class PlanReader {

	static final String TYPENAME = "__typename";

	private final GraphModel model;

	private final Questions questions;

	private final PageReader pages;

	private final ConnectionReader connections;

	private final Budget budget;

	private final Function<ExecutableNormalizedField, Computed> computed;

	private final IdHash hash;

	PlanReader(GraphModel model, Questions questions, PageReader pages, Budget budget,
			Function<ExecutableNormalizedField, Computed> computed, IdHash hash) {
		this.hash = hash;
		this.computed = computed;
		this.model = model;
		this.questions = questions;
		this.pages = pages;
		this.budget = budget;
		this.connections = new ConnectionReader(model, this, pages, budget);
	}

	Root read(ExecutableNormalizedField field) {
		RootField root = Objects.requireNonNull(this.model.rootFields().get(field.getFieldName()));
		return switch (root) {
			case RootField.Nodes nodes -> {
				GraphType type = this.model.requireType(nodes.type());
				yield new Root.Listing(
						this.connections.nodes(field, "Query", new Source.Label(nodes.type()), type, Scope.ROOT),
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
			case RootField.Computed computed ->
				new ComputedReader(this.model, this, this.connections, this.pages, this.budget).read(field,
						this.model.requireRowType(computed.rowType()), this.computed.apply(field));
		};
	}

	private Root question(ExecutableNormalizedField field, RootField.Question question) {
		QuestionInput input = QuestionInput.read(question, arguments(field));
		RowType type = this.model.requireRowType(question.rowType());
		String statement = question.statement(input.values());
		Source.Question source = new Source.Question(statement, this.questions.text(statement).with(input::write),
				input.parameters(this.hash));
		if (!question.toMany()) {
			return new Root.Row(source, row(field, type, Scope.ROOT.at(asOf(field))), input.mustExist(this.model));
		}
		String fingerprint = Fingerprint.of("Query." + field.getName(), Order.OF_ROWS, input.values());
		Page page = this.pages.read(arguments(field), fingerprint);
		Scope scope = this.budget.enter(Scope.ROOT.at(asOf(field)), page.size(), field);
		Connection connection = this.connections.connection(field, source, null, Order.OF_ROWS, page, fingerprint,
				(edge) -> row(edge, type, scope), scope);
		return new Root.Listing(connection, input.mustExist(this.model), searched(field, input));
	}

	private static Map<String, Map<String, @Nullable Object>> searched(ExecutableNormalizedField field,
			QuestionInput input) {
		Map<String, Map<String, @Nullable Object>> searched = new LinkedHashMap<>();
		for (ExecutableNormalizedField child : field.getChildren()) {
			if (child.getFieldName().equals("searched")) {
				Map<String, @Nullable Object> told = new HashMap<>();
				ConnectionReader.values(child)
					.forEach((value) -> told.put(value.key(), input.values().get(value.name())));
				searched.put(child.getResultKey(), told);
			}
		}
		return searched;
	}

	/**
	 * Groups the types of which the same fields are asked, so that each group is written
	 * once.
	 */
	NodeShape node(ExecutableNormalizedField field, GraphType type, Scope scope) {
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
					this.connections.nodes(field, relationship.declaredBy(), source, target, scope));
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
				Scope inner = this.budget.enter(scope, typically(rows, field), field);
				yield new Selection.Rows(key, rows.name(),
						row(field, this.model.requireRowType(rows.rowType()), inner));
			}
			case Column.Nodes nodes -> {
				GraphType target = this.model.requireType(nodes.target());
				Source source = new Source.InColumn(nodes.name(), nodes.toMany(), owner.computed());
				if (nodes.toMany()) {
					yield new Selection.Many(key, this.connections.nodes(field, owner.name(), source, target, scope));
				}
				this.budget.payOne(scope, field);
				yield new Selection.One(key, source, node(field, target, scope));
			}
		};
	}

	/** How many rows to pay for: as many as the root field's argument allows. */
	private int typically(Column.Rows rows, ExecutableNormalizedField field) {
		ExecutableNormalizedField root = field;
		while (root.getParent() != null) {
			root = root.getParent();
		}
		if (rows.atMost() != null && root.getResolvedArguments().get(rows.atMost()) instanceof Integer bound) {
			return bound;
		}
		return (rows.typically() > 0) ? rows.typically() : this.pages.limits().defaultPageSize();
	}

	Selection citations(ExecutableNormalizedField field, Scope scope) {
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

	static Map<String, @Nullable Object> arguments(ExecutableNormalizedField field) {
		return field.getResolvedArguments();
	}

}
