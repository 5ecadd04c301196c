package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a plan as one Cypher statement that returns one value, {@code answer}. Nested
 * lists are correlated subqueries; each is sorted and cut before anything is projected.
 */
final class CypherWriter {

	/** The key under which a node tells its type; no response key has a space. */
	static final String TYPE = " type";

	private final Parameters parameters = new Parameters();

	private final Variables variables = new Variables();

	private final Searches searches = new Searches(this.parameters);

	private final ListWriter lists = new ListWriter(this.parameters, this.variables, this.searches);

	private final QuestionWriter questions = new QuestionWriter(this.parameters);

	private final AggregateWriter aggregates = new AggregateWriter(this.parameters, this.variables, this::node);

	/** What is done before the answer is put together. */
	private String before = "";

	private CypherWriter() {
	}

	static Statement write(Root root) {
		CypherWriter writer = new CypherWriter();
		String answer = switch (root) {
			case Root.Listing listing -> writer.listing(listing);
			case Root.Single single -> writer.first(single.source(), single.node(), "");
			case Root.Row row -> writer.row(row);
			case Root.Computed computed -> writer.computed(computed);
		};
		return new Statement(
				"CYPHER 25\n" + writer.before + writer.searches.write() + "RETURN " + answer + " AS answer",
				writer.parameters.values());
	}

	private String listing(Root.Listing listing) {
		Connection connection = listing.connection();
		if (connection.source() instanceof Source.Question question && connection.needsRows()
				&& !connection.totalCounts().isEmpty()) {
			this.before = this.questions.keep(question);
			connection = connection.from(new Source.Kept(question));
		}
		if (listing.mustExist().isEmpty()) {
			return list(connection, "");
		}
		List<String> entries = entries(connection, "");
		entries.add("missing: " + missing(listing.mustExist()));
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
		String answer = "head(" + collect(this.questions.row(row.source(), Asked.of(row.row())),
				map(selections(row.row().selections(), "")), "") + ")";
		return row.mustExist().isEmpty() ? answer
				: map(List.of("row: " + answer, "missing: " + missing(row.mustExist())));
	}

	/** The row is a parameter; the statement finds the nodes that it has ids of. */
	private String computed(Root.Computed root) {
		return map(selections(root.row().selections(), this.parameters.add(root.columns())));
	}

	/** The node of a source that has one at most, or null. */
	private String first(Source source, NodeShape shape, String scope) {
		String node = this.variables.next("n");
		return "head(" + collect(this.lists.match(source, scope, this.variables.next("r"), node), node(shape, node),
				(source instanceof Source.Id) ? "" : "LIMIT 1") + ")";
	}

	/**
	 * Writes a list; where its items are gathered first, as the one item of a list.
	 */
	private String list(Connection connection, String scope) {
		if (!connection.gathers()) {
			return map(entries(connection, scope));
		}
		String gathered = this.variables.next("g");
		return collect(this.lists.gather(connection, scope, gathered), map(entries(connection.gathered(gathered), "")),
				"");
	}

	private List<String> entries(Connection connection, String scope) {
		List<String> entries = new ArrayList<>();
		if (connection.needsRows()) {
			entries.add("rows: " + rows(connection, scope));
		}
		if (!connection.totalCounts().isEmpty()) {
			entries.add("total: " + total(connection, scope));
		}
		for (int i = 0; i < connection.aggregates().size(); i++) {
			ListWriter.All all = this.lists.all(connection, scope);
			entries.add(
					"a" + i + ": " + this.aggregates.aggregate(connection.aggregates().get(i), all.text(), all.node()));
		}
		for (int i = 0; i < connection.groups().size(); i++) {
			ListWriter.All all = this.lists.all(connection, scope);
			entries.add("g" + i + ": " + this.aggregates.groups(connection.groups().get(i), all.text(), all.node()));
		}
		return entries;
	}

	private String total(Connection connection, String scope) {
		return switch (connection.source()) {
			case Source.Computed computed -> this.parameters.add(computed.total());
			case Source.Kept kept -> this.questions.kept();
			case Source.Gathered gathered -> "size(" + gathered.variable() + ")";
			default -> "COUNT {\n" + indent(this.lists.all(connection, scope).counted()) + "\n}";
		};
	}

	private String rows(Connection connection, String scope) {
		if (connection.source() instanceof Source.Computed computed) {
			return computedRows(connection, computed);
		}
		ListWriter.Items items = this.lists.page(connection, scope);
		List<String> item = new ArrayList<>();
		if (connection.needsPlaces()) {
			item.add("k: " + items.key());
			if (!items.tie().isEmpty()) {
				item.add("e: " + items.tie());
			}
		}
		String node = switch (connection.source()) {
			case Source.Question question -> "";
			case Source.Kept kept -> "";
			default -> items.node();
		};
		for (int i = 0; i < connection.edges().size(); i++) {
			item.add("x" + i + ": " + edge(connection.edges().get(i), items.edge(), node));
		}
		return collect(items.text(), map(item), "");
	}

	/** They come sorted and cut to the page. */
	private String computedRows(Connection connection, Source.Computed source) {
		String row = this.variables.next("m");
		List<String> item = new ArrayList<>();
		item.add("k: " + row + ".`" + Source.Computed.KEY + "`");
		for (int i = 0; i < connection.edges().size(); i++) {
			item.add("x" + i + ": " + edge(connection.edges().get(i), "", row));
		}
		return collect(this.lists.match(source, "", "", row), map(item), "");
	}

	private String edge(Connection.Edges edges, String edge, String node) {
		List<String> entries = new ArrayList<>(selections(edges.properties(), edge.isEmpty() ? node : edge));
		for (Connection.Node asked : edges.nodes()) {
			entries.add(asked.key() + ": " + switch (asked.target()) {
				case NodeShape shape -> node(shape, node);
				case RowShape row -> map(selections(row.selections(), node));
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
			case Selection.Value value -> ListWriter.in(scope, value.name());
			case Selection.Held held ->
				(held.asOf() != null) ? Patterns.certainty(scope, held.asOf(), this.parameters) : "null";
			case Selection.Told told -> ListWriter.in(scope, told.column());
			case Selection.One one -> first(one.source(), one.node(), scope);
			case Selection.Self self -> node(self.node(), scope);
			case Selection.Many many -> list(many.connection(), scope);
			case Selection.Row one -> {
				String row = this.variables.next("m");
				yield "head("
						+ collect(
								"UNWIND [" + ListWriter.in(scope, one.column()) + "] AS " + row + "\nWITH " + row
										+ " WHERE " + row + " IS NOT NULL",
								map(selections(one.row().selections(), row)), "")
						+ ")";
			}
			case Selection.Rows rows -> {
				String row = this.variables.next("m");
				yield collect("UNWIND " + ListWriter.in(scope, rows.column()) + " AS " + row,
						map(selections(rows.row().selections(), row)), "");
			}
			case Selection.Citations citations -> {
				String id = this.variables.next("c");
				String section = this.variables.next("n");
				yield collect("UNWIND " + ListWriter.in(scope, citations.column()) + " AS " + id + "\nMATCH (" + section
						+ ":Entity {id: " + id + "})", map(selections(citations.parts(), section)), "");
			}
		};
	}

	static String collect(String source, String item, String end) {
		return "COLLECT {\n" + indent(source + "\nRETURN " + item + (end.isEmpty() ? "" : "\n" + end)) + "\n}";
	}

	static String map(List<String> entries) {
		if (entries.stream().allMatch((entry) -> entry.indexOf('\n') < 0)) {
			return "{" + String.join(", ", entries) + "}";
		}
		return "{\n" + indent(String.join(",\n", entries)) + "\n}";
	}

	static String indent(String text) {
		return text.lines().map((line) -> "  " + line).collect(Collectors.joining("\n"));
	}

}
