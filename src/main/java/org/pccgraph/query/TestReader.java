package org.pccgraph.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.pccgraph.graph.Edtf;
import org.pccgraph.graph.Folding;
import org.pccgraph.graph.Property;
import org.pccgraph.query.Filter.Operator;

/** Reads the tests of an operator object. An explicit null counts as absent. */
final class TestReader {

	private TestReader() {
	}

	/**
	 * Reads the tests on a property.
	 * @param property the property
	 * @param tests the operator object
	 * @return a filter: all of them must hold
	 */
	static Filter read(Property property, Map<?, ?> tests) {
		List<Filter> parts = new ArrayList<>();
		tests.forEach((operator, value) -> {
			if (value != null) {
				parts.add(test(property, String.valueOf(operator), value));
			}
		});
		return (parts.size() == 1) ? parts.getFirst() : new Filter.And(parts);
	}

	/**
	 * Reads the tests on a plain value.
	 * @param property the stored property
	 * @param tests the operator object
	 * @return a filter: all of them must hold
	 */
	static Filter read(String property, Map<?, ?> tests) {
		List<Filter> parts = new ArrayList<>();
		tests.forEach((operator, value) -> {
			if (value != null) {
				parts.add(plain(property, String.valueOf(operator), value));
			}
		});
		return (parts.size() == 1) ? parts.getFirst() : new Filter.And(parts);
	}

	private static Filter test(Property property, String operator, Object value) {
		if (operator.equals("isNull")) {
			return missing(property.name(), value);
		}
		if (property.folded()) {
			return property.list() ? ofTexts(property, operator, value) : ofText(property, operator, value);
		}
		if (property.dated()) {
			return ofDate(property, operator, value);
		}
		return plain(property.name(), operator, stored(value));
	}

	private static Filter ofText(Property property, String operator, Object value) {
		if (operator.equals("exactly")) {
			return new Filter.Test(property.name(), Operator.EQ, value);
		}
		return plain(property.foldedCopy(), operator, folded(value));
	}

	/**
	 * The folded copy of a list has each of its texts between line breaks, which no
	 * folded text has in it.
	 */
	private static Filter ofTexts(Property property, String operator, Object value) {
		return switch (operator) {
			case "isEmpty" -> negatedUnless(value.equals(true), new Filter.Empty(property.name()));
			case "has" -> inList(property, "\n" + folded(value) + "\n");
			case "startsWith" -> inList(property, "\n" + folded(value));
			case "contains" -> inList(property, folded(value).equals("") ? "\n" : String.valueOf(folded(value)));
			default -> throw new IllegalStateException("Unknown operator " + operator);
		};
	}

	private static Filter inList(Property property, String text) {
		return new Filter.Test(property.foldedCopy(), Operator.CONTAINS, text);
	}

	private static Filter ofDate(Property property, String operator, Object value) {
		if (value instanceof Collection<?> || operator.equals("eq") || operator.equals("ne")) {
			return plain(property.name(), operator, value);
		}
		Edtf date = Edtf.parse(value.toString());
		Filter endsBefore = new Filter.Test(property.latestDay(), Operator.LT, date.earliestDay());
		Filter beginsAfter = new Filter.Test(property.earliestDay(), Operator.GT, date.latestDay());
		return switch (operator) {
			case "lt" -> endsBefore;
			case "gt" -> beginsAfter;
			case "lte" -> new Filter.Test(property.latestDay(), Operator.LTE, date.latestDay());
			case "gte" -> new Filter.Test(property.earliestDay(), Operator.GTE, date.earliestDay());
			case "overlaps" ->
				new Filter.And(List.of(new Filter.Test(property.earliestDay(), Operator.LTE, date.latestDay()),
						new Filter.Test(property.latestDay(), Operator.GTE, date.earliestDay())));
			default -> throw new IllegalStateException("Unknown operator " + operator);
		};
	}

	private static Filter plain(String property, String operator, Object value) {
		return switch (operator) {
			case "eq" -> new Filter.Test(property, Operator.EQ, value);
			case "ne" -> new Filter.Not(new Filter.Test(property, Operator.EQ, value));
			case "in" -> new Filter.Test(property, Operator.IN, value);
			case "notIn" -> new Filter.Not(new Filter.Test(property, Operator.IN, value));
			case "lt" -> new Filter.Test(property, Operator.LT, value);
			case "lte" -> new Filter.Test(property, Operator.LTE, value);
			case "gt" -> new Filter.Test(property, Operator.GT, value);
			case "gte" -> new Filter.Test(property, Operator.GTE, value);
			case "contains" -> new Filter.Test(property, Operator.CONTAINS, value);
			case "startsWith" -> new Filter.Test(property, Operator.STARTS_WITH, value);
			case "isNull" -> missing(property, value);
			default -> throw new IllegalStateException("Unknown operator " + operator);
		};
	}

	private static Filter missing(String property, Object asked) {
		return negatedUnless(asked.equals(true), new Filter.Missing(property));
	}

	private static Filter negatedUnless(boolean asked, Filter filter) {
		return asked ? filter : new Filter.Not(filter);
	}

	private static Object folded(Object value) {
		return (value instanceof Collection<?> texts)
				? texts.stream().map((text) -> Folding.fold(String.valueOf(text))).toList()
				: Folding.fold(value.toString());
	}

	/** Money is kept as whole pence. */
	private static Object stored(Object value) {
		return switch (value) {
			case Collection<?> values -> values.stream().map(TestReader::stored).toList();
			case BigDecimal pounds -> pounds.movePointRight(2).longValueExact();
			default -> value;
		};
	}

}
