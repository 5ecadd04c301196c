package org.pccgraph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which columns of a row are asked for.
 *
 * @param columns what is asked of each column by its name: of rows inside the row which
 * columns of theirs, of everything else nothing more
 */
record Asked(Map<String, Asked> columns) {

	private static final Asked WHOLE = new Asked(Map.of());

	/**
	 * What is asked of a row.
	 * @param row the row
	 * @return its columns
	 */
	static Asked of(RowShape row) {
		return of(row.selections());
	}

	/**
	 * What is asked of the rows of a list.
	 * @param list the list
	 * @return their columns
	 */
	static Asked of(Connection list) {
		return of(list.edges()
			.stream()
			.flatMap((edges) -> edges.nodes().stream())
			.flatMap((node) -> (node.target() instanceof RowShape row) ? row.selections().stream() : Stream.empty())
			.toList());
	}

	private static Asked of(List<Selection> selections) {
		Map<String, Asked> columns = new TreeMap<>();
		for (Selection selection : selections) {
			switch (selection) {
				case Selection.Value value -> columns.put(value.name(), WHOLE);
				case Selection.Told told -> columns.put(told.column(), WHOLE);
				case Selection.Citations citations -> columns.put(citations.column(), WHOLE);
				case Selection.Row one -> columns.merge(one.column(), of(one.row()), Asked::and);
				case Selection.Rows rows -> columns.merge(rows.column(), of(rows.row()), Asked::and);
				case Selection.One one when one.source() instanceof Source.InColumn source ->
					columns.put(source.column(), WHOLE);
				case Selection.Many many when many.connection().source() instanceof Source.InColumn source ->
					columns.put(source.column(), WHOLE);
				default -> {
					// Of nodes, not of rows.
				}
			}
		}
		return new Asked(columns);
	}

	private Asked and(Asked other) {
		Map<String, Asked> both = new TreeMap<>(this.columns);
		other.columns.forEach((name, asked) -> both.merge(name, asked, Asked::and));
		return new Asked(both);
	}

}
