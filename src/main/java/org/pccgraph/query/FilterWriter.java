package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a filter as a Cypher predicate that is never null. */
final class FilterWriter {

	private final Parameters parameters;

	private final Variables variables;

	FilterWriter(Parameters parameters, Variables variables) {
		this.parameters = parameters;
		this.variables = variables;
	}

	String write(Filter filter, String variable) {
		return switch (filter) {
			case Filter.And and -> join(and.parts(), variable, " AND ", "true");
			case Filter.Or or -> join(or.parts(), variable, " OR ", "false");
			case Filter.Not not -> "NOT coalesce(" + write(not.part(), variable) + ", false)";
			case Filter.Test test -> test(test, variable + "." + test.property());
			case Filter.Some some -> some(some, variable);
		};
	}

	private String join(List<Filter> parts, String variable, String separator, String empty) {
		if (parts.isEmpty()) {
			return empty;
		}
		if (parts.size() == 1) {
			return write(parts.getFirst(), variable);
		}
		return parts.stream().map((part) -> write(part, variable)).collect(Collectors.joining(separator, "(", ")"));
	}

	private String test(Filter.Test test, String property) {
		String value = this.parameters.add(test.value());
		return switch (test.operator()) {
			case EQ -> property + " = " + value;
			case IN -> property + " IN " + value;
			case CONTAINS -> property + " CONTAINS " + value;
			case HAS -> value + " IN " + property;
		};
	}

	private String some(Filter.Some some, String variable) {
		String edge = this.variables.next("r");
		String node = this.variables.next("n");
		List<String> conditions = new ArrayList<>();
		if (some.node() != null) {
			conditions.add(write(some.node(), node));
		}
		if (some.edge() != null) {
			conditions.add(write(some.edge(), edge));
		}
		String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
		return "EXISTS { MATCH " + Patterns.hop(variable, some.relationship(), edge, node, some.labels()) + where
				+ " }";
	}

}
