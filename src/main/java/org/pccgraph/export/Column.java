package org.pccgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pccgraph.table.Guard;

/**
 * A column of a table.
 *
 * @param <T> what a row is made from
 * @param name its name
 * @param kind the kind of its values
 * @param list whether a cell has several values
 * @param value reads a cell; null where it is empty
 */
record Column<T>(String name, Attribute.Kind kind, boolean list, Function<T, @Nullable Object> value) {

	/** What the table of edges has a row for: an edge and one of its citations. */
	record Row(Edge edge, @Nullable Citation citation) {
	}

	static List<Column<Node>> ofNodes(Header header) {
		List<Column<Node>> columns = new ArrayList<>();
		columns.add(text("id", Node::id));
		columns.add(text("type", Node::type));
		columns.add(text("name", Node::name));
		for (Attribute attribute : header.nodeAttributes()) {
			columns.add(new Column<>(attribute.column(), attribute.kind(), attribute.list(),
					(node) -> node.values().get(attribute)));
		}
		return columns;
	}

	static List<Column<Row>> ofEdges(Header header) {
		List<Column<Row>> columns = new ArrayList<>();
		columns.add(text("id", (row) -> row.edge().id()));
		columns.add(text("type", (row) -> row.edge().type()));
		columns.addAll(end("source", (row) -> row.edge().source()));
		columns.addAll(end("target", (row) -> row.edge().target()));
		if (header.directed()) {
			columns.add(text("initiative", (row) -> {
				Edge.End initiative = row.edge().initiative();
				return (initiative != null) ? initiative.id() : null;
			}));
			columns.add(text("initiativeName", (row) -> {
				Edge.End initiative = row.edge().initiative();
				return (initiative != null) ? initiative.name() : null;
			}));
		}
		for (Attribute attribute : header.edgeAttributes()) {
			columns.add(new Column<>(attribute.column(), attribute.kind(), attribute.list(),
					(row) -> row.edge().values().get(attribute)));
		}
		for (String name : List.of("document", "documentName", "documentDate", "section", "sectionNumber",
				"sectionName", "address")) {
			columns.add(text(name, (row) -> (row.citation() != null) ? row.citation().json().get(name) : null));
		}
		return columns;
	}

	private static List<Column<Row>> end(String name, Function<Row, Edge.End> end) {
		return List.of(text(name, (row) -> end.apply(row).id()), text(name + "Type", (row) -> end.apply(row).type()),
				text(name + "Name", (row) -> end.apply(row).name()));
	}

	private static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
		return new Column<>(name, Attribute.Kind.TEXT, false, value);
	}

	/**
	 * The text of a cell.
	 * @param row the row
	 * @return the text, guarded where it isn't a number; empty where nothing is known
	 */
	String cell(T row) {
		Object value = this.value.apply(row);
		if (value == null) {
			return "";
		}
		String text = Cells.text(Objects.requireNonNull(value));
		return (this.kind != Attribute.Kind.TEXT && !this.list) ? text : Guard.guarded(text);
	}

}
