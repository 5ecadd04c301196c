package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.query.Filter.Items;

/** Writes a filter as a Cypher predicate, in which null counts as false. */
final class FilterWriter {

	private final Parameters parameters;

	private final Variables variables;

	private final Searches searches;

	FilterWriter(Parameters parameters, Variables variables, Searches searches) {
		this.parameters = parameters;
		this.variables = variables;
		this.searches = searches;
	}

	/**
	 * Writes a filter.
	 * @param filter the filter
	 * @param variable the node or relationship that it is on
	 * @return the predicate
	 */
	String write(Filter filter, String variable) {
		return switch (filter) {
			case Filter.And and -> join(and.parts(), variable, " AND ", "true");
			case Filter.Or or -> join(or.parts(), variable, " OR ", "false");
			case Filter.Not not when not.part() instanceof Filter.Missing missing ->
				variable + "." + missing.property() + " IS NOT NULL";
			case Filter.Not not -> "NOT coalesce(" + write(not.part(), variable) + ", false)";
			case Filter.Test test -> test(variable + "." + test.property(), test.operator(), test.value());
			case Filter.Missing missing -> variable + "." + missing.property() + " IS NULL";
			case Filter.Empty empty -> "coalesce(size(" + variable + "." + empty.property() + "), 0) = 0";
			case Filter.Held held ->
				"(" + variable + ".heldFrom IS NULL OR " + Patterns.held(variable, held.asOf(), this.parameters) + ")";
			case Filter.Labelled labelled ->
				"(" + variable + ":" + labelled.label() + " AND " + write(labelled.node(), variable) + ")";
			case Filter.Found found -> variable + " IN " + this.searches.nodes(found.text());
			case Filter.Related related -> related(related, variable);
			case Filter.Counted counted ->
				test("COUNT { " + match(counted.items(), variable) + " }", counted.operator(), counted.value());
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

	private String test(String tested, Filter.Operator operator, Object value) {
		return tested + " " + operator.cypher() + " " + this.parameters.add(value);
	}

	private String related(Filter.Related related, String variable) {
		Items items = related.items();
		return switch (related.quantifier()) {
			case SOME -> "EXISTS { " + match(items, variable) + " }";
			case NONE -> "NOT EXISTS { " + match(items, variable) + " }";
			case SINGLE -> "COUNT { " + match(items, variable) + " } = 1";
			case ALL -> "NOT EXISTS { " + mismatch(items, variable) + " }";
		};
	}

	private String mismatch(Items items, String variable) {
		return pattern(items, variable, true);
	}

	/**
	 * Writes what leads from a node to the items that match.
	 * @param items the items
	 * @param pattern the node where it begins, as a pattern has it: its variable, and a
	 * label where it has one
	 * @return the clause, with its conditions
	 */
	String match(Items items, String pattern) {
		return pattern(items, pattern, false);
	}

	private String pattern(Items items, String variable, boolean negated) {
		String edge = this.variables.next("r");
		String node = this.variables.next("n");
		List<String> conditions = new ArrayList<>();
		if (items.node() != null) {
			conditions.add(write(items.node(), node));
		}
		if (items.edge() != null) {
			conditions.add(write(items.edge(), edge));
		}
		String all = conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
		String where = negated ? "NOT coalesce(" + all + ", false)" : all;
		Source.Hop hop = items.hop();
		if (!negated && items.node() != null && items.node().findsById()) {
			// The index on ids is on Entity; the planner takes it only where the pattern
			// says so.
			where = hop.labels().isEmpty() ? where : node + ":" + String.join("|", hop.labels()) + " AND " + where;
			hop = new Source.Hop(hop.relationship(), List.of(GraphModel.ENTITY), hop.asOf());
		}
		return "MATCH " + Patterns.hop(variable, hop, edge, node, this.parameters)
				+ (where.equals("true") ? "" : " WHERE " + where);
	}

}
