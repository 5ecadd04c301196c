package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.pccgraph.query.Aggregate.Function;

/** Writes what the items of a list amount to. */
final class AggregateWriter {

	/** The entry that holds everything but sums. */
	static final String VALUES = "values";

	private final Parameters parameters;

	private final Variables variables;

	private final BiFunction<NodeShape, String, String> projection;

	/**
	 * A writer.
	 * @param parameters takes the values
	 * @param variables names the variables
	 * @param projection writes what is asked of the node in a variable
	 */
	AggregateWriter(Parameters parameters, Variables variables, BiFunction<NodeShape, String, String> projection) {
		this.parameters = parameters;
		this.variables = variables;
		this.projection = projection;
	}

	/**
	 * Writes an aggregate.
	 * @param aggregate what is asked
	 * @param items clauses that find the items
	 * @param node the variable that holds each
	 * @return a map
	 */
	String aggregate(Aggregate aggregate, String items, String node) {
		List<String> entries = new ArrayList<>();
		List<String> values = new ArrayList<>();
		aggregate.counts().forEach((key) -> values.add(key + ": count(" + node + ")"));
		aggregate.values()
			.forEach((property) -> values.add(property.key() + ": " + functions(property.functions(), node)));
		if (!values.isEmpty()) {
			entries.add(VALUES + ": head(" + CypherWriter.collect(items, CypherWriter.map(values), "") + ")");
		}
		for (int i = 0; i < aggregate.sums().size(); i++) {
			entries.add("s" + i + ": " + sums(aggregate.sums().get(i), items, node));
		}
		return CypherWriter.map(entries);
	}

	private static String functions(List<Function> functions, String value) {
		return CypherWriter.map(functions.stream()
			.map((function) -> function.key() + ": " + function.cypher().formatted(value))
			.toList());
	}

	/** A part is left out where a step by step search finds its whole among the items. */
	private String sums(Aggregate.Sums sums, String items, String node) {
		String members = this.variables.next("m");
		String apart = String.join(", ",
				sums.apart().stream().map((name) -> "%s: %s.%s".formatted(name, node, name)).toList());
		String order = String.join(", ", sums.apart().stream().map((name) -> "apart." + name).toList());
		String text = """
				%s
				WITH collect(DISTINCT %s) AS %s
				UNWIND %s AS %s
				WITH %s, %s WHERE %s.%s IS NOT NULL
				WITH {%s} AS apart, %s.%s AS value, %s AS isPart
				WITH apart, CASE WHEN NOT isPart THEN value END AS added, CASE WHEN isPart THEN 1 END AS part
				WITH apart, count(added) AS count, count(part) AS parts, sum(added) AS sum, min(added) AS min, max(added) AS max, avg(added) AS average
				ORDER BY %s"""
			.formatted(items, node, members, members, node, node, members, node, sums.property(), apart, node,
					sums.property(), isPart(sums.wholes(), node, members), order);
		return CypherWriter.collect(text, functions(sums.functions(), ""), "");
	}

	private String isPart(List<Source.Hop> wholes, String node, String members) {
		if (wholes.isEmpty()) {
			return "false";
		}
		List<String> hops = new ArrayList<>();
		String at = node;
		for (Source.Hop step : wholes) {
			String next = this.variables.next("n");
			hops.add(Patterns.hop(at, step, this.variables.next("r"), next, this.parameters));
			at = next;
		}
		return "EXISTS { MATCH " + String.join(", ", hops) + " WHERE " + at + " IN " + members + " }";
	}

	/**
	 * Writes groups.
	 * @param groups what is asked
	 * @param items clauses that find the items
	 * @param node the variable that holds each
	 * @return a map with {@code groups} and {@code total}, each where it is asked for
	 */
	String groups(Aggregate.Groups groups, String items, String node) {
		String group = this.variables.next("g");
		String grouped = items + "\n"
				+ ((groups.related() != null)
						? "OPTIONAL MATCH "
								+ Patterns.hop(node, groups.related(), this.variables.next("r"), group, this.parameters)
						: "WITH " + node + ", " + node + "." + groups.property() + " AS " + group);
		List<String> entries = new ArrayList<>();
		if (!groups.items().isEmpty()) {
			entries.add("groups: " + items(groups, grouped, group, node));
		}
		if (!groups.totalCounts().isEmpty()) {
			entries.add("total: COUNT {\n"
					+ CypherWriter.indent(grouped + "\nWITH DISTINCT " + group + "\nRETURN " + group) + "\n}");
		}
		return CypherWriter.map(entries);
	}

	private String items(Aggregate.Groups groups, String grouped, String group, String node) {
		String members = this.variables.next("m");
		String text = """
				%s
				WITH %s, collect(DISTINCT %s) AS %s
				ORDER BY size(%s) DESC, %s
				LIMIT %s""".formatted(grouped, group, node, members, members,
				(groups.related() != null) ? group + ".id" : "toString(" + group + ")",
				this.parameters.add((long) groups.size()));
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < groups.items().size(); i++) {
			entries.add("x" + i + ": " + item(groups, groups.items().get(i), group, members));
		}
		return CypherWriter.collect(text, CypherWriter.map(entries), "");
	}

	private String item(Aggregate.Groups groups, Aggregate.Items item, String group, String members) {
		List<String> entries = new ArrayList<>();
		boolean related = groups.related() != null;
		item.values().forEach((key) -> entries.add(key + ": " + (related ? "null" : "toString(" + group + ")")));
		item.nodes()
			.forEach(
					(asked) -> entries.add(asked.key() + ": "
							+ (related
									? "CASE WHEN " + group + " IS NOT NULL THEN "
											+ this.projection.apply((NodeShape) asked.target(), group) + " END"
									: "null")));
		item.aggregates().forEach((aggregate) -> {
			String node = this.variables.next("n");
			entries.add(aggregate.key() + ": " + aggregate(aggregate, "UNWIND " + members + " AS " + node, node));
		});
		return CypherWriter.map(entries);
	}

}
