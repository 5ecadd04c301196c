package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Summed;
import org.pccgraph.graph.ValueType;
import org.pccgraph.schema.TypeNames;

/**
 * Reads what is asked of a list as a whole.
 *
 * @param model the model
 * @param limits the bounds of one operation
 * @param asOf when relationships must have held to count, or null
 */
record AggregateReader(GraphModel model, Limits limits, @Nullable Period asOf) {

	private static final String TYPENAME = "__typename";

	/**
	 * Reads an aggregate.
	 * @param field the selection
	 * @param type the type of the list's nodes
	 * @return what is asked
	 */
	Aggregate aggregate(ExecutableNormalizedField field, GraphType type) {
		List<String> counts = new ArrayList<>();
		List<Aggregate.Values> values = new ArrayList<>();
		List<Aggregate.Sums> sums = new ArrayList<>();
		for (ExecutableNormalizedField child : children(field)) {
			Property property = type.properties().get(child.getFieldName());
			if (property == null) {
				counts.add(child.getResultKey());
			}
			else if (property.summed() != null) {
				sums.add(sums(child, type, property, property.summed()));
			}
			else {
				values.add(new Aggregate.Values(child.getResultKey(),
						children(child).stream()
							.map((function) -> new Aggregate.Function(function.getResultKey(),
									function(function.getFieldName(), property)))
							.toList()));
			}
		}
		return new Aggregate(field.getResultKey(), counts, values, sums);
	}

	private Aggregate.Sums sums(ExecutableNormalizedField field, GraphType type, Property property, Summed summed) {
		List<Source.Hop> wholes = new ArrayList<>();
		GraphType at = type;
		for (String name : summed.wholes()) {
			Source.Hop step = step(Objects.requireNonNull(at.relationships().get(name)));
			wholes.add(step);
			at = this.model.requireType(step.relationship().target());
		}
		return new Aggregate.Sums(field.getResultKey(), property.name(), summed.apart(), wholes, children(field)
			.stream()
			.map((function) -> new Aggregate.Function(function.getResultKey(), sum(function.getFieldName(), property)))
			.toList());
	}

	private Source.Hop step(Relationship relationship) {
		return new Source.Hop(relationship, this.model.labelsAskedFor(relationship), this.asOf);
	}

	private static String function(String name, Property property) {
		String value = "%1$s." + property.name();
		return switch (name) {
			case "count" -> "count(" + value + ")";
			case "distinct" -> "count(DISTINCT " + value + ")";
			case "min", "max" -> extreme(name, property, value);
			default -> throw new IllegalStateException("Unknown function " + name);
		};
	}

	private static String extreme(String name, Property property, String value) {
		if (property.folded()) {
			// The folded copy tells the order; the text behind it is the answer.
			return "split(" + name + "(%1$s." + property.foldedCopy() + " + '\\u0001' + " + value + "), '\\u0001')[1]";
		}
		if (property.type() != ValueType.Scalar.EDTF) {
			return name + "(" + value + ")";
		}
		return name.equals("min") ? "nullIf(min(%1$s." + property.earliestDay() + "), '0000-01-01')"
				: "nullIf(max(%1$s." + property.latestDay() + "), '9999-12-31')";
	}

	private static String sum(String name, Property property) {
		return switch (name) {
			case "count", "parts", "sum", "min", "max" -> name;
			case "average" -> (property.type() == ValueType.Scalar.POUNDS) ? "toInteger(round(average))" : name;
			default -> "apart." + name;
		};
	}

	/**
	 * Reads groups.
	 * @param field the selection
	 * @param type the type of the list's nodes
	 * @param node reads what is asked of the node that a group shares
	 * @return what is asked
	 */
	Aggregate.Groups groups(ExecutableNormalizedField field, GraphType type,
			Function<ExecutableNormalizedField, NodeShape> node) {
		Map<?, ?> by = (Map<?, ?>) Objects.requireNonNull(field.getResolvedArguments().get("by"));
		Object property = by.get("field");
		Object related = by.get("related");
		if ((property == null) == (related == null)) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT,
					"`groups` takes one thing to group by: give `by` either a `field` or `related`");
		}
		List<String> totalCounts = new ArrayList<>();
		List<Aggregate.Items> items = new ArrayList<>();
		for (ExecutableNormalizedField child : children(field)) {
			if (child.getFieldName().equals("totalCount")) {
				totalCounts.add(child.getResultKey());
			}
			else {
				items.add(items(child, type, node));
			}
		}
		String name = named(property, type.properties().keySet());
		String relationship = named(related, type.relationships().keySet());
		boolean money = name != null
				&& Objects.requireNonNull(type.properties().get(name)).type() == ValueType.Scalar.POUNDS;
		return new Aggregate.Groups(field.getResultKey(), name, money,
				(relationship != null) ? step(Objects.requireNonNull(type.relationships().get(relationship))) : null,
				size(field), totalCounts, items);
	}

	private Aggregate.Items items(ExecutableNormalizedField field, GraphType type,
			Function<ExecutableNormalizedField, NodeShape> node) {
		List<String> values = new ArrayList<>();
		List<Connection.Node> nodes = new ArrayList<>();
		List<Aggregate> aggregates = new ArrayList<>();
		for (ExecutableNormalizedField child : children(field)) {
			switch (child.getFieldName()) {
				case "value" -> values.add(child.getResultKey());
				case "node" -> nodes.add(new Connection.Node(child.getResultKey(), node.apply(child)));
				default -> aggregates.add(aggregate(child, type));
			}
		}
		return new Aggregate.Items(field.getResultKey(), values, nodes, aggregates);
	}

	private int size(ExecutableNormalizedField field) {
		int size = (Integer) Objects.requireNonNull(field.getResolvedArguments().get("first"));
		if (size < 0 || size > this.limits.maxPageSize()) {
			throw new QueryException(ErrorCode.PAGE_SIZE,
					"`first` is %d; it must be from 0 to %d".formatted(size, this.limits.maxPageSize()),
					Map.of("limit", this.limits.maxPageSize()));
		}
		return size;
	}

	private static @Nullable String named(@Nullable Object value, Iterable<String> names) {
		for (String name : names) {
			if (TypeNames.orderValue(name).equals(value)) {
				return name;
			}
		}
		return null;
	}

	private static List<ExecutableNormalizedField> children(ExecutableNormalizedField field) {
		return field.getChildren().stream().filter((child) -> !child.getFieldName().equals(TYPENAME)).toList();
	}

}
