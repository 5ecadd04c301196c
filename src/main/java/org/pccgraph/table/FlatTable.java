package org.pccgraph.table;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A field's value as a table. The columns follow from what is selected, never from what
 * is found.
 *
 * <p>
 * A list of objects has a row for each of them as long as it is the only list where it
 * stands: so from the field down through the lists in it, and what stands beside a list
 * is repeated in its rows. Where an object has several lists, it is one row; what each of
 * them has shares cells, {@code "; "} between the items, {@code " | "} between those of a
 * list in it, {@code " / "} deeper. Citations always share cells. Columns are named by
 * the response keys that lead to their values, with dots between; the field itself and
 * the edges and nodes of connections aren't named, unless two columns were called the
 * same without. A row without any value isn't there.
 */
public final class FlatTable {

	private static final List<String> SEPARATORS = List.of("; ", " | ", " / ");

	/** The ways from the answer's data to the lists that make rows, outermost first. */
	private final List<List<Shape>> lists;

	private final List<List<Shape>> columns;

	private final Map<String, Object> data;

	private FlatTable(List<List<Shape>> lists, List<List<Shape>> columns, Map<String, Object> data) {
		this.lists = lists;
		this.columns = columns;
		this.data = data;
	}

	/**
	 * The table of a root field.
	 * @param field the field
	 * @param data the answer's data
	 * @return the table
	 */
	public static FlatTable of(Shape field, Map<String, Object> data) {
		List<List<Shape>> lists = new ArrayList<>();
		List<Shape> way = List.of(field);
		List<List<Shape>> next = field.repeats() ? List.of(List.of()) : field.lists();
		while (next.size() == 1) {
			way = Shape.joined(way, next.getFirst());
			lists.add(way);
			next = way.getLast().lists();
		}
		return new FlatTable(lists, leaves(List.of(field)), data);
	}

	/**
	 * Writes it as CSV.
	 * @param out takes it; who opened it closes it
	 */
	public void write(OutputStream out) {
		CsvFile csv = new CsvFile(out);
		csv.row(names());
		List<List<@Nullable Object>> rows = List.of(List.of(this.data));
		for (int i = 0; i < this.lists.size(); i++) {
			List<Shape> way = rest(this.lists.get(i), i);
			rows = rows.stream().flatMap((row) -> items(row, way)).toList();
		}
		rows.stream()
			.map((row) -> this.columns.stream().map((column) -> cell(column, row)).toList())
			.filter((cells) -> cells.stream().anyMatch((cell) -> !cell.isEmpty()))
			.forEach(csv::row);
		csv.end();
	}

	/**
	 * What its columns are called.
	 * @return the names, in the order of the columns
	 */
	public List<String> names() {
		Map<String, Long> bearers = this.columns.stream()
			.collect(Collectors.groupingBy((column) -> name(column, false), Collectors.counting()));
		return this.columns.stream()
			.map((column) -> name(column, bearers.getOrDefault(name(column, false), 0L) > 1))
			.map(Guard::guarded)
			.toList();
	}

	private static String name(List<Shape> column, boolean whole) {
		String name = column.stream()
			.skip(1)
			.filter((step) -> whole || step.kind() != Shape.Kind.WRAPPER)
			.map(Shape::key)
			.collect(Collectors.joining("."));
		return name.isEmpty() ? column.getLast().key() : name;
	}

	/** A list without items has one, which has nothing: what is beside it stays. */
	private static Stream<List<@Nullable Object>> items(List<@Nullable Object> row, List<Shape> way) {
		@Nullable Object value = row.getLast();
		for (Shape step : way) {
			value = (value instanceof Map<?, ?> object) ? object.get(step.key()) : null;
		}
		Collection<?> items = (value instanceof Collection<?> list && !list.isEmpty()) ? list
				: Collections.singletonList(null);
		return items.stream().map((item) -> {
			List<@Nullable Object> longer = new ArrayList<>(row);
			longer.add(item);
			return longer;
		});
	}

	private String cell(List<Shape> column, List<@Nullable Object> row) {
		int made = Math.toIntExact(this.lists.stream().takeWhile((list) -> isBelow(column, list)).count());
		return Guard.guarded(text(row.get(made), rest(column, made), 0));
	}

	private static String text(@Nullable Object value, List<Shape> way, int depth) {
		if (value instanceof Collection<?> list) {
			List<String> texts = list.stream().map((item) -> text(item, way, depth + 1)).toList();
			return texts.stream().allMatch(String::isEmpty) ? ""
					: String.join(SEPARATORS.get(Math.min(depth, SEPARATORS.size() - 1)), texts);
		}
		if (way.isEmpty() || value == null) {
			return (value != null) ? text(value) : "";
		}
		return (value instanceof Map<?, ?> object)
				? text(object.get(way.getFirst().key()), way.subList(1, way.size()), depth) : "";
	}

	/** Spreadsheets read no exponents where columns are money. */
	private static String text(Object value) {
		return (value instanceof Double || value instanceof BigDecimal)
				? new BigDecimal(value.toString()).toPlainString() : value.toString();
	}

	/** What is left of a way below the list that makes rows so deep. */
	private List<Shape> rest(List<Shape> way, int made) {
		return way.subList((made > 0) ? this.lists.get(made - 1).size() : 0, way.size());
	}

	private static boolean isBelow(List<Shape> way, List<Shape> list) {
		return way.size() >= list.size() && way.subList(0, list.size()).equals(list);
	}

	private static List<List<Shape>> leaves(List<Shape> way) {
		List<Shape> children = way.getLast().children();
		return children.isEmpty() ? List.of(way)
				: children.stream().flatMap((child) -> leaves(Shape.joined(way, List.of(child))).stream()).toList();
	}

}
