package org.pccgraph.differential;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param <T> what the items are
 * @param all all items that count, in order
 * @param from the place of the page's first item among them
 * @param to the place after its last
 * @param elsewhere whether a cursor bounds it that isn't of an item of this list, or its
 * bounds cross
 */
record ReferencePage<T>(List<T> all, int from, int to, boolean elsewhere) {

	private static final int DEFAULT_SIZE = 20;

	/**
	 * Cuts a page.
	 * @param <T> what the items are
	 * @param items all that count
	 * @param order their order
	 * @param arguments the field's arguments
	 * @param cursors tells which item a cursor stands for
	 * @return the page
	 */
	static <T> ReferencePage<T> of(List<T> items, Comparator<T> order, Map<String, Object> arguments,
			ReferenceCursors cursors) {
		List<T> all = items.stream().sorted(order).toList();
		@Nullable T after = cursors.item(arguments.get("after"));
		@Nullable T before = cursors.item(arguments.get("before"));
		int from = 0;
		int to = all.size();
		if (after != null) {
			from = (int) all.stream().filter((item) -> order.compare(item, after) <= 0).count();
		}
		if (before != null) {
			to = (int) all.stream().filter((item) -> order.compare(item, before) < 0).count();
		}
		boolean elsewhere = from > to || (after != null && !all.contains(after))
				|| (before != null && !all.contains(before));
		to = Math.max(from, to);
		if (arguments.get("last") instanceof Integer last) {
			return new ReferencePage<>(all, Math.max(from, to - last), to, elsewhere);
		}
		int first = (arguments.get("first") instanceof Integer given) ? given : DEFAULT_SIZE;
		return new ReferencePage<>(all, from, Math.min(to, from + first), elsewhere);
	}

	List<T> items() {
		return this.all.subList(this.from, this.to);
	}

	boolean hasNext() {
		return this.to < this.all.size();
	}

	boolean hasPrevious() {
		return this.from > 0;
	}

}
