package org.pccgraph.differential;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.language.FieldDefinition;
import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;
import org.pccgraph.graph.Edtf;

/**
 * What orders mean, from their descriptions in the SDL: by name where none is given; what
 * has no value comes last in both directions; what is equal is ordered by id, in the same
 * direction. Which id the SDL leaves open: by a field of the node's own it is the node's
 * and then the relationship's, else the relationship's where there is one. By a
 * neighbour's field, the neighbour's id comes before these.
 *
 * @param model the model
 * @param hops follows relationships
 * @param searches what full-text searches find
 */
record ReferenceOrder(ReferenceModel model, ReferenceHops hops, ReferenceSearches searches) {

	private static final Comparator<Item> BY_NODE = Comparator.comparing((item) -> item.node().id());

	private static final Comparator<Item> BY_EDGE = Comparator
		.comparing((item) -> (item.edge() != null) ? item.edge().id() : "");

	/**
	 * The order of a list.
	 * @param type the type of its nodes
	 * @param properties the type of its relationships' properties, or null
	 * @param arguments the list's arguments
	 * @return the order
	 */
	Comparator<Item> of(String type, @Nullable String properties, Map<String, Object> arguments) {
		if (arguments.get("orderByEdge") instanceof Map<?, ?> order) {
			String property = camelCase(order.get("field"));
			Function<Item, @Nullable Object> value = (item) -> (item.edge() != null)
					? item.edge().properties().get(property) : null;
			return directed(order, value, values(String.valueOf(properties), property), BY_EDGE);
		}
		if (!(arguments.get("orderBy") instanceof Map<?, ?> order)) {
			return of(type, Map.of(), "field", "NAME", arguments);
		}
		List<? extends Map.Entry<?, ?>> by = order.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals("direction"))
			.filter((entry) -> entry.getValue() != null && !entry.getValue().equals(false))
			.toList();
		return by.isEmpty() ? of(type, order, "field", "NAME", arguments)
				: of(type, order, by.getFirst().getKey().toString(), by.getFirst().getValue(), arguments);
	}

	private Comparator<Item> of(String type, Map<?, ?> order, String by, Object what, Map<String, Object> arguments) {
		return switch (by) {
			case "field" -> {
				String property = camelCase(what);
				yield directed(order, (item) -> item.node().get(property), values(type, property),
						BY_NODE.thenComparing(BY_EDGE));
			}
			case "count" -> {
				Hop hop = hop(type, camelCase(what));
				yield directed(order, (item) -> items(hop, item).size(), natural(), BY_EDGE.thenComparing(BY_NODE));
			}
			case "relevance" -> {
				Map<?, ?> where = (Map<?, ?>) arguments.get("where");
				Map<String, Double> scores = this.searches.scores(String.valueOf(where.get("matches")));
				yield directed(order, (item) -> -scores.get(item.node().id()), natural(),
						BY_EDGE.thenComparing(BY_NODE));
			}
			default -> {
				Hop hop = hop(type, by);
				String property = camelCase(what);
				Comparator<Item> byNeighbour = Comparator.comparing((item) -> neighbour(hop, item),
						Comparator.nullsLast(Comparator.comparing(Node::id)));
				Comparator<Item> ties = byNeighbour.thenComparing(BY_EDGE).thenComparing(BY_NODE);
				Comparator<Item> valued = directed(order, (item) -> {
					Node neighbour = neighbour(hop, item);
					return (neighbour != null) ? neighbour.get(property) : null;
				}, values(hop.target(), property), ties);
				// One that has no neighbour comes after one whose neighbour has no value.
				yield Comparator.comparing((Item item) -> neighbour(hop, item) == null).thenComparing(valued);
			}
		};
	}

	private Hop hop(String type, String name) {
		return this.model.field(type, name)
			.flatMap(this.model::hop)
			.orElseThrow(() -> new ReferenceGap("order by `%s` of `%s`".formatted(name, type)));
	}

	private List<Item> items(Hop hop, Item item) {
		return this.hops.items(hop, item.node());
	}

	private @Nullable Node neighbour(Hop hop, Item item) {
		return items(hop, item).stream().map(Item::node).findFirst().orElse(null);
	}

	private static Comparator<Item> directed(Map<?, ?> order, Function<Item, @Nullable Object> value,
			Comparator<Object> values, Comparator<Item> ties) {
		Comparator<Item> ascending = Comparator.comparing(value, Comparator.nullsLast(values)).thenComparing(ties);
		return "DESC".equals(order.get("direction"))
				? Comparator.comparing((Item item) -> value.apply(item) == null).thenComparing(ascending.reversed())
				: ascending;
	}

	static String camelCase(@Nullable Object constant) {
		Matcher words = Pattern.compile("_([a-z])").matcher(String.valueOf(constant).toLowerCase(Locale.ROOT));
		return words.replaceAll((word) -> word.group(1).toUpperCase(Locale.ROOT));
	}

	private Comparator<Object> values(String owner, String property) {
		String type = this.model.field(owner, property)
			.map(FieldDefinition::getType)
			.map(ReferenceModel::name)
			.orElseThrow(() -> new ReferenceGap("order by `%s` of `%s`".formatted(property, owner)));
		return switch (type) {
			case "String", "ID" -> Comparator.comparing((value) -> ReferenceText.plain(value.toString()));
			case "Int", "Pounds", "Float", "Boolean" -> natural();
			case "Edtf" ->
				Comparator.comparing((Object value) -> firstDay(value.toString())).thenComparing(Object::toString);
			default -> Comparator.comparing((value) -> this.model.values(type).indexOf(value.toString()));
		};
	}

	@SuppressWarnings("unchecked")
	private static Comparator<Object> natural() {
		return (one, other) -> ((Comparable<Object>) one).compareTo(other);
	}

	/** A date that is open to the past comes first. */
	private static LocalDate firstDay(String date) {
		return Objects.requireNonNullElse(Edtf.parse(date).earliest(), LocalDate.MIN);
	}

}
