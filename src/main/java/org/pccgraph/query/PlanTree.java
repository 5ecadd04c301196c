package org.pccgraph.query;

import java.util.List;

/** Prints a plan as a tree, for the debug log and for bug reports. */
final class PlanTree {

	private final StringBuilder text = new StringBuilder();

	private PlanTree() {
	}

	static String print(String key, Root root) {
		PlanTree tree = new PlanTree();
		switch (root) {
			case Root.Listing listing -> tree.connection(key, listing.connection(), 0);
			case Root.Single single -> {
				tree.line(0, key + ": " + source(single.source()));
				tree.node(single.node(), 1);
			}
			case Root.Row row -> {
				tree.line(0, key + ": " + source(row.source()));
				tree.selections(row.row().selections(), 1);
			}
			case Root.Computed computed -> {
				tree.line(0, key + ": computed " + computed.name());
				tree.selections(computed.row().selections(), 1);
			}
		}
		return tree.text.toString();
	}

	private void connection(String key, Connection connection, int depth) {
		line(depth, "%s: page of %d from %s, by %s%s%s".formatted(key, connection.page().size(),
				source(connection.source()), connection.order().key().name(),
				connection.order().descending() ? " desc" : "", (connection.filter() != null) ? ", filtered" : ""));
		connection.totalCounts().forEach((total) -> line(depth + 1, total + ": count"));
		connection.aggregates().forEach((aggregate) -> line(depth + 1, aggregate.key() + ": aggregate"));
		connection.groups().forEach((groups) -> line(depth + 1, groups.key() + ": groups"));
		for (Connection.Edges edges : connection.edges()) {
			selections(edges.properties(), depth + 1);
			for (Connection.Node node : edges.nodes()) {
				switch (node.target()) {
					case NodeShape shape -> node(shape, depth + 1);
					case RowShape row -> selections(row.selections(), depth + 1);
				}
			}
		}
	}

	private void node(NodeShape shape, int depth) {
		for (NodeShape.Variant variant : shape.variants()) {
			if (shape.variants().size() > 1) {
				line(depth, "on " + String.join("|", variant.labels()));
			}
			selections(variant.selections(), depth);
		}
	}

	private void selections(List<Selection> selections, int depth) {
		for (Selection selection : selections) {
			switch (selection) {
				case Selection.Value value -> line(depth, value.key() + ": " + value.name());
				case Selection.Held held -> line(depth, held.key() + ": held");
				case Selection.One one -> {
					line(depth, one.key() + ": " + source(one.source()));
					node(one.node(), depth + 1);
				}
				case Selection.Self self -> {
					line(depth, self.key());
					node(self.node(), depth + 1);
				}
				case Selection.Many many -> connection(many.key(), many.connection(), depth);
				case Selection.Row one -> {
					line(depth, one.key() + ": row in " + one.column());
					selections(one.row().selections(), depth + 1);
				}
				case Selection.Rows rows -> {
					line(depth, rows.key() + ": rows in " + rows.column());
					selections(rows.row().selections(), depth + 1);
				}
				case Selection.Told told -> line(depth, told.key() + ": told of " + told.column());
				case Selection.Citations citations -> {
					line(depth, citations.key() + ": sections in " + citations.column());
					selections(citations.parts(), depth + 1);
				}
			}
		}
	}

	private static String source(Source source) {
		return switch (source) {
			case Source.Label label -> label.label();
			case Source.Search search -> search.label() + " found by its names";
			case Source.Reached reached -> reached.label() + " at a node with an id";
			case Source.Gathered gathered -> source(gathered.of()) + ", gathered";
			case Source.Id id -> "the node with an id";
			case Source.Hop hop -> hop.relationship().direction() + " " + hop.relationship().type();
			case Source.InColumn column -> "column " + column.column();
			case Source.Question question -> "question " + question.name();
			case Source.Computed computed -> "computed " + computed.column();
			case Source.Kept kept -> "rows kept";
		};
	}

	private void line(int depth, String line) {
		this.text.append("  ".repeat(depth)).append(line).append('\n');
	}

}
