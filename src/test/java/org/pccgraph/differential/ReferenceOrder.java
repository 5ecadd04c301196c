package org.pccgraph.differential;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.graph.Edtf;

/**
 * What orders mean, from their descriptions in the SDL: by name where none is given;
 * items without the value come last in both directions. Equal values are ordered by the
 * node's id and then by the relationship's, in the same direction.
 *
 * @param model the model
 */
record ReferenceOrder(ReferenceModel model) {

	Comparator<Item> of(String type, @Nullable Object orderBy) {
		Map<?, ?> order = (orderBy instanceof Map<?, ?> given) ? given : Map.of("field", "NAME", "direction", "ASC");
		order.keySet().forEach((key) -> {
			if (!key.equals("field") && !key.equals("direction")) {
				throw new ReferenceGap("part of an order `%s`".formatted(key));
			}
		});
		boolean descending = "DESC".equals(order.get("direction"));
		String property = camelCase(String.valueOf(order.get("field")));
		String valueType = ReferenceModel.name(this.model.field(type, property)
			.orElseThrow(() -> new ReferenceGap("order `%s` of `%s`".formatted(property, type)))
			.getType());
		Comparator<Item> ascending = Comparator
			.comparing((Item item) -> item.node().get(property), Comparator.nullsLast(values(valueType)))
			.thenComparing((item) -> item.node().id())
			.thenComparing((item) -> (item.edge() != null) ? item.edge().id() : "");
		return descending ? Comparator.comparing((Item item) -> item.node().get(property) == null)
			.thenComparing(ascending.reversed()) : ascending;
	}

	private static String camelCase(String constant) {
		Matcher words = Pattern.compile("_([a-z])").matcher(constant.toLowerCase(Locale.ROOT));
		return words.replaceAll((word) -> word.group(1).toUpperCase(Locale.ROOT));
	}

	private Comparator<Object> values(String type) {
		return switch (type) {
			case "String", "ID" -> Comparator.comparing((value) -> ReferenceText.plain(value.toString()));
			case "Int", "Pounds" -> Comparator.comparing((value) -> ((Number) value).longValue());
			case "Float" -> Comparator.comparing((value) -> ((Number) value).doubleValue());
			case "Boolean" -> Comparator.comparing((value) -> (Boolean) value);
			case "Edtf" ->
				Comparator.comparing((Object value) -> firstDay(value.toString())).thenComparing(Object::toString);
			default -> Comparator.comparing((value) -> this.model.values(type).indexOf(value.toString()));
		};
	}

	/** A date that is open to the past comes first. */
	private static LocalDate firstDay(String date) {
		return Objects.requireNonNullElse(Edtf.parse(date).earliest(), LocalDate.MIN);
	}

}
