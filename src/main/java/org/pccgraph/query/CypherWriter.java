package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pccgraph.query.Page.Place;

/**
 * Writes a plan as one Cypher statement that returns one value, {@code answer}. Nested
 * lists are correlated subqueries; each is sorted and cut before anything is projected.
 */
final class CypherWriter {

	/** The key under which a node tells its type; no response key has a space. */
	static final String TYPE = " type";

	private final Parameters parameters = new Parameters();

	private final Variables variables = new Variables();

	private final FilterWriter filters = new FilterWriter(this.parameters, this.variables);

	private CypherWriter() {
	}

	static Statement write(Root root) {
		CypherWriter writer = new CypherWriter();
		String answer = switch (root) {
			case Root.Listing listing -> writer.listing(listing);
			case Root.Single single -> writer.first(single.source(), single.node(), "");
			case Root.Row row -> writer.row(row);
		};
		return new Statement("CYPHER 25\nRETURN " + answer + " AS answer", writer.parameters.values());
	}

	private String listing(Root.Listing listing) {
		List<String> entries = entries(listing.connection(), "");
		if (!listing.mustExist().isEmpty()) {
			entries.add("missing: " + missing(listing.mustExist()));
		}
		return map(entries);
	}

	/** A list with one truth value for each id: whether there is no such node. */
	private String missing(Map<String, List<String>> ids) {
		return ids.entrySet()
			.stream()
			.map((id) -> "NOT EXISTS { MATCH (x:Entity {id: %s}) WHERE x:%s }"
				.formatted(this.parameters.add(id.getKey()), String.join("|", id.getValue())))
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private String row(Root.Row row) {
		return "head(" + collect(question(row.source()), map(selections(row.row().selections(), "")), "") + ")";
	}

	/** The node of a source that has one at most, or null. */
	private String first(Source source, NodeShape shape, String scope) {
		String node = this.variables.next("n");
		return "head(" + collect(match(source, scope, this.variables.next("r"), node), node(shape, node),
				(source instanceof Source.Id) ? "" : "LIMIT 1") + ")";
	}

	private List<String> entries(Connection connection, String scope) {
		List<String> entries = new ArrayList<>();
		if (connection.needsRows()) {
			entries.add("rows: " + rows(connection, scope));
		}
		if (!connection.totalCounts().isEmpty()) {
			entries.add("total: " + total(connection, scope));
		}
		return entries;
	}

	private String total(Connection connection, String scope) {
		String node = this.variables.next("n");
		String match = match(connection.source(), scope, this.variables.next("r"), node);
		String where = (connection.filter() != null) ? "\nWHERE " + this.filters.write(connection.filter(), node) : "";
		String end = (connection.source() instanceof Source.Question) ? "\nRETURN 1 AS one" : "";
		return "COUNT {\n" + indent(match + where + end) + "\n}";
	}

	private String rows(Connection connection, String scope) {
		boolean rows = connection.source() instanceof Source.Question;
		String node = this.variables.next("n");
		String edge = (connection.source() instanceof Source.Hop) ? this.variables.next("r") : "";
		String key = rows ? connection.order().key() : node + "." + connection.order().key();
		List<String> conditions = new ArrayList<>();
		if (connection.filter() != null) {
			conditions.add(this.filters.write(connection.filter(), node));
		}
		if (connection.source() instanceof Source.Label) {
			// Tells the planner that the index on the key holds every node that counts.
			conditions.add(key + " > ''");
		}
		Page page = connection.page();
		conditions.addAll(bounds(page, key, edge, connection.order().descending()));
		boolean descending = connection.order().descending() != page.backwards();
		StringBuilder text = new StringBuilder(match(connection.source(), scope, edge, node));
		if (connection.source() instanceof Source.Label && findsById(connection.filter())) {
			text.setCharAt(text.length() - 1, ':');
			text.append("Entity)");
		}
		String carried = rows ? "*" : node + (edge.isEmpty() ? "" : ", " + edge);
		if (!conditions.isEmpty()) {
			text.append(rows || connection.source() instanceof Source.InColumn ? "\nWITH * WHERE " : "\nWHERE ")
				.append(String.join(" AND ", conditions));
		}
		text.append("\nWITH ").append(carried).append("\nORDER BY ").append(key).append(descending ? " DESC" : "");
		if (!edge.isEmpty()) {
			text.append(", ").append(edge).append(".id").append(descending ? " DESC" : "");
		}
		text.append("\nLIMIT ").append(this.parameters.add(page.size() + 1L));
		List<String> item = new ArrayList<>();
		item.add("k: " + key);
		if (!edge.isEmpty()) {
			item.add("e: " + edge + ".id");
		}
		for (int i = 0; i < connection.edges().size(); i++) {
			item.add("x" + i + ": " + edge(connection.edges().get(i), edge, node));
		}
		return collect(text.toString(), map(item), "");
	}

	/**
	 * The index on ids is on Entity; the planner takes it only where the pattern says so.
	 */
	private static boolean findsById(@Nullable Filter filter) {
		return switch (filter) {
			case Filter.Test test -> test.property().equals("id");
			case Filter.And and -> and.parts().stream().anyMatch(CypherWriter::findsById);
			case null, default -> false;
		};
	}

	private List<String> bounds(Page page, String key, String edge, boolean descending) {
		List<String> bounds = new ArrayList<>();
		addBound(bounds, page.after(), key, edge, descending ? "<" : ">");
		addBound(bounds, page.before(), key, edge, descending ? ">" : "<");
		return bounds;
	}

	private void addBound(List<String> bounds, @Nullable Place place, String key, String edge, String sign) {
		if (place == null) {
			return;
		}
		String keyValue = this.parameters.add(place.key());
		if (edge.isEmpty()) {
			bounds.add("%s %s %s".formatted(key, sign, keyValue));
		}
		else {
			bounds.add("(%1$s %2$s %3$s OR (%1$s = %3$s AND %4$s.id %2$s %5$s))".formatted(key, sign, keyValue, edge,
					this.parameters.add(place.edge())));
		}
	}

	private String edge(Connection.Edges edges, String edge, String node) {
		List<String> entries = new ArrayList<>(selections(edges.properties(), edge));
		for (Connection.Node asked : edges.nodes()) {
			entries.add(asked.key() + ": " + switch (asked.target()) {
				case NodeShape shape -> node(shape, node);
				case RowShape row -> map(selections(row.selections(), ""));
			});
		}
		return map(entries);
	}

	private String node(NodeShape shape, String node) {
		if (shape.variants().size() == 1) {
			return projection(shape, shape.variants().getFirst().selections(), node);
		}
		String cases = shape.variants()
			.stream()
			.map((variant) -> "WHEN " + node + ":" + String.join("|", variant.labels()) + " THEN "
					+ projection(shape, variant.selections(), node))
			.collect(Collectors.joining("\n"));
		return "CASE\n" + indent(cases) + "\nEND";
	}

	private String projection(NodeShape shape, List<Selection> selections, String node) {
		List<String> entries = new ArrayList<>();
		if (shape.typed()) {
			entries.add("`" + TYPE + "`: " + node + ".nodeType");
		}
		entries.addAll(selections(selections, node));
		return map(entries);
	}

	/**
	 * Writes selections in the scope of a variable; of a row's columns where it is empty.
	 */
	private List<String> selections(List<Selection> selections, String scope) {
		return selections.stream().map((selection) -> selection.key() + ": " + selection(selection, scope)).toList();
	}

	private String selection(Selection selection, String scope) {
		return switch (selection) {
			case Selection.Value value -> in(scope, value.name());
			case Selection.One one -> first(one.source(), one.node(), scope);
			case Selection.Self self -> node(self.node(), scope);
			case Selection.Many many -> map(entries(many.connection(), scope));
			case Selection.Rows rows -> {
				String row = this.variables.next("m");
				yield collect("UNWIND " + in(scope, rows.column()) + " AS " + row,
						map(selections(rows.row().selections(), row)), "");
			}
			case Selection.Citations citations -> {
				String id = this.variables.next("c");
				String section = this.variables.next("n");
				yield collect("UNWIND " + in(scope, citations.column()) + " AS " + id + "\nMATCH (" + section
						+ ":Entity {id: " + id + "})", map(selections(citations.parts(), section)), "");
			}
		};
	}

	private String match(Source source, String scope, String edge, String node) {
		return switch (source) {
			case Source.Label label -> "MATCH (" + node + ":" + label.label() + ")";
			case Source.Id id -> "MATCH (" + node + ":Entity {id: " + this.parameters.add(id.id()) + "}) WHERE " + node
					+ ":" + String.join("|", id.labels());
			case Source.Hop hop -> "MATCH " + Patterns.hop(scope, hop.relationship(), edge, node, hop.labels());
			case Source.InColumn column ->
				"UNWIND " + (column.toMany() ? in(scope, column.column()) : "[" + in(scope, column.column()) + "]")
						+ " AS " + node + "\nWITH " + node + " WHERE " + node + " IS NOT NULL";
			case Source.Question question -> question(question);
		};
	}

	private String question(Source.Question question) {
		this.parameters.addNamed(question.arguments());
		return "CALL () {\n" + indent(question.cypher()) + "\n}";
	}

	private static String in(String scope, String name) {
		return scope.isEmpty() ? name : scope + "." + name;
	}

	private static String collect(String source, String item, String end) {
		return "COLLECT {\n" + indent(source + "\nRETURN " + item + (end.isEmpty() ? "" : "\n" + end)) + "\n}";
	}

	private static String map(List<String> entries) {
		if (entries.stream().allMatch((entry) -> entry.indexOf('\n') < 0)) {
			return "{" + String.join(", ", entries) + "}";
		}
		return "{\n" + indent(String.join(",\n", entries)) + "\n}";
	}

	private static String indent(String text) {
		return text.lines().map((line) -> "  " + line).collect(Collectors.joining("\n"));
	}

}
