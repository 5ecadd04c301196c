package org.pccgraph.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Folding;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.query.Filter.Operator;

/** Reads a filter off the coerced input objects. An explicit null counts as absent. */
record FilterReader(GraphModel model) {

	@Nullable Filter read(GraphType type, @Nullable Object where) {
		if (!(where instanceof Map<?, ?> input)) {
			return null;
		}
		List<Filter> parts = new ArrayList<>();
		input.forEach((key, value) -> {
			if (value != null) {
				parts.add(part(type, String.valueOf(key), value));
			}
		});
		return (parts.size() == 1) ? parts.getFirst() : new Filter.And(parts);
	}

	private Filter part(GraphType type, String key, Object value) {
		Property property = type.properties().get(key);
		if (property != null) {
			return tests(property, (Map<?, ?>) value);
		}
		Relationship relationship = type.relationships().get(key);
		if (relationship != null) {
			return relationship(relationship, (Map<?, ?>) value);
		}
		return switch (key) {
			case "and" -> new Filter.And(list(type, (Collection<?>) value));
			case "or" -> new Filter.Or(list(type, (Collection<?>) value));
			case "not" -> new Filter.Not(required(type, value));
			default -> throw new IllegalStateException("Unknown filter " + key);
		};
	}

	private List<Filter> list(GraphType type, Collection<?> values) {
		return values.stream().map((value) -> required(type, value)).toList();
	}

	private Filter required(GraphType type, Object value) {
		Filter filter = read(type, value);
		return (filter != null) ? filter : new Filter.And(List.of());
	}

	private Filter relationship(Relationship relationship, Map<?, ?> input) {
		GraphType target = this.model.requireType(relationship.target());
		if (!relationship.toMany()) {
			return new Filter.Some(relationship, target.labels(), read(target, input), null);
		}
		if (!(input.get("some") instanceof Map<?, ?> some)) {
			return new Filter.And(List.of());
		}
		return new Filter.Some(relationship, target.labels(), read(target, some.get("node")),
				edge(relationship, some.get("edge")));
	}

	private static @Nullable Filter edge(Relationship relationship, @Nullable Object where) {
		if (relationship.properties() == null || !(where instanceof Map<?, ?> input)) {
			return null;
		}
		List<Filter> parts = new ArrayList<>();
		for (Property property : relationship.properties().properties()) {
			if (input.get(property.name()) instanceof Map<?, ?> tests) {
				parts.add(tests(property, tests));
			}
		}
		return new Filter.And(parts);
	}

	private static Filter tests(Property property, Map<?, ?> tests) {
		List<Filter> parts = new ArrayList<>();
		tests.forEach((operator, value) -> {
			if (value != null) {
				parts.add(test(property, String.valueOf(operator), value));
			}
		});
		return (parts.size() == 1) ? parts.getFirst() : new Filter.And(parts);
	}

	private static Filter test(Property property, String operator, Object value) {
		return switch (operator) {
			case "eq" -> new Filter.Test(property.name(), Operator.EQ, stored(value));
			case "in" -> new Filter.Test(property.name(), Operator.IN,
					((Collection<?>) value).stream().map(FilterReader::stored).toList());
			case "has" -> new Filter.Test(property.name(), Operator.HAS, value);
			case "contains" ->
				new Filter.Test(property.foldedCopy(), Operator.CONTAINS, Folding.fold(String.valueOf(value)));
			default -> throw new IllegalStateException("Unknown operator " + operator);
		};
	}

	/** Money is kept as whole pence. */
	private static Object stored(Object value) {
		return (value instanceof BigDecimal pounds) ? pounds.movePointRight(2).longValueExact() : value;
	}

}
