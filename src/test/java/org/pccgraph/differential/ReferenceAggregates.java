package org.pccgraph.differential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;
import org.pccgraph.graph.Edtf;

/**
 * What lists amount to, from the descriptions in the SDL. Groups of the same size come in
 * the order of what they share, which the SDL leaves open.
 *
 * @param model the model
 */
record ReferenceAggregates(ReferenceModel model) {

	/**
	 * Items whose amount is asked for.
	 *
	 * @param type the type of the nodes
	 * @param nodes the nodes, as often as they are items
	 * @param hops follows relationships
	 */
	record Amount(String type, List<Node> nodes, ReferenceHops hops) {
	}

	/**
	 * The values of one property.
	 *
	 * @param type the type of the values
	 * @param all those that there are
	 */
	record Values(String type, List<Object> all) {
	}

	/**
	 * A group.
	 *
	 * @param value the value that its nodes share, or null
	 * @param node the node that they share, or null
	 * @param aggregate its nodes
	 */
	record Group(@Nullable String value, @Nullable Node node, Amount aggregate) {
	}

	/**
	 * Groups.
	 *
	 * @param all all of them
	 * @param first how many are asked for
	 */
	record Groups(List<Group> all, int first) {
	}

	@Nullable Object field(Object source, String name) {
		return switch (source) {
			case Amount amount -> ofAmount(amount, name);
			case Values values -> ofValues(values, name);
			case Groups groups ->
				name.equals("totalCount") ? groups.all().size() : groups.all().stream().limit(groups.first()).toList();
			case Group group -> switch (name) {
				case "value" -> group.value();
				case "node" -> group.node();
				case "aggregate" -> group.aggregate();
				default -> throw new ReferenceGap("field `%s` of a group".formatted(name));
			};
			case Map<?, ?> sum -> {
				if (!sum.containsKey(name)) {
					throw new ReferenceGap("field `%s` of a sum".formatted(name));
				}
				yield sum.get(name);
			}
			default -> throw new ReferenceGap("parent of `%s`".formatted(name));
		};
	}

	private Object ofAmount(Amount amount, String name) {
		if (name.equals("count")) {
			return amount.nodes().size();
		}
		FieldDefinition field = this.model.field(amount.type(), name).orElseThrow();
		if (field.hasDirective("summed")) {
			return sums(amount, field);
		}
		return new Values(ReferenceModel.name(field.getType()),
				amount.nodes().stream().map((node) -> node.get(name)).filter(Objects::nonNull).toList());
	}

	private static @Nullable Object ofValues(Values values, String name) {
		boolean smallest = name.equals("min");
		return switch (name) {
			case "count" -> values.all().size();
			case "distinct" -> values.all().stream().distinct().count();
			case "min", "max" -> switch (values.type()) {
				case "Edtf" ->
					day(values.all().stream().map((value) -> Edtf.parse(value.toString())).toList(), smallest);
				case "String" -> extreme(values.all(), smallest,
						Comparator.comparing((Object text) -> ReferenceText.plain(text.toString()))
							.thenComparing(Object::toString));
				default ->
					extreme(values.all(), smallest, Comparator.comparing((value) -> ((Number) value).longValue()));
			};
			default -> throw new ReferenceGap("function `%s`".formatted(name));
		};
	}

	private static @Nullable Object extreme(List<Object> values, boolean smallest, Comparator<Object> order) {
		return values.stream().min(smallest ? order : order.reversed()).orElse(null);
	}

	private static @Nullable String day(List<Edtf> dates, boolean first) {
		List<@Nullable LocalDate> days = new ArrayList<>();
		dates.forEach((date) -> days.add(first ? date.earliest() : date.latest()));
		if (days.isEmpty() || days.contains(null)) {
			return null;
		}
		Comparator<LocalDate> order = Comparator.naturalOrder();
		return days.stream().min(first ? order : order.reversed()).map(LocalDate::toString).orElse(null);
	}

	private List<Map<String, @Nullable Object>> sums(Amount amount, FieldDefinition field) {
		Directive directive = ReferenceModel.directive(field, "summed").orElseThrow();
		List<String> apart = ReferenceModel.texts(directive, "apart");
		List<String> wholes = List.of(ReferenceModel.text(directive, "wholes").split("\\."));
		Set<Node> members = new LinkedHashSet<>(amount.nodes());
		Map<List<@Nullable Object>, List<Node>> kinds = new LinkedHashMap<>();
		for (Node node : members) {
			if (node.get(field.getName()) != null) {
				List<@Nullable Object> kind = new ArrayList<>();
				apart.forEach((name) -> kind.add(node.get(name)));
				kinds.computeIfAbsent(kind, (key) -> new ArrayList<>()).add(node);
			}
		}
		Comparator<List<@Nullable Object>> order = (one, other) -> 0;
		for (int i = 0; i < apart.size(); i++) {
			int place = i;
			order = order.thenComparing((kind) -> text(kind.get(place)),
					Comparator.nullsLast(Comparator.naturalOrder()));
		}
		return kinds.keySet().stream().sorted(order).map((kind) -> {
			List<Node> added = kinds.get(kind)
				.stream()
				.filter((node) -> reached(amount, amount.type(), node, wholes).noneMatch(members::contains))
				.toList();
			Map<String, @Nullable Object> sum = sum(ReferenceModel.name(field.getType()),
					added.stream().map((node) -> (Number) node.get(field.getName())).toList());
			sum.put("parts", kinds.get(kind).size() - added.size());
			for (int i = 0; i < apart.size(); i++) {
				sum.put(apart.get(i), kind.get(i));
			}
			return sum;
		}).toList();
	}

	private Stream<Node> reached(Amount amount, String type, Node from, List<String> path) {
		Hop hop = this.model.field(type, path.getFirst()).flatMap(this.model::hop).orElseThrow();
		Stream<Node> next = amount.hops().items(hop, from).stream().map(Item::node);
		return (path.size() == 1) ? next
				: next.flatMap((node) -> reached(amount, hop.target(), node, path.subList(1, path.size())));
	}

	private static Map<String, @Nullable Object> sum(String type, List<Number> added) {
		boolean pence = type.equals("Pounds");
		Map<String, @Nullable Object> sum = new LinkedHashMap<>();
		double total = added.stream().mapToDouble(Number::doubleValue).sum();
		Comparator<Number> order = Comparator.comparing(Number::doubleValue);
		sum.put("count", added.size());
		sum.put("sum", pence ? (Object) added.stream().mapToLong(Number::longValue).sum() : (Object) total);
		sum.put("min", added.stream().min(order).orElse(null));
		sum.put("max", added.stream().max(order).orElse(null));
		double average = total / added.size();
		sum.put("average", added.isEmpty() ? null : pence ? (Object) Math.round(average) : (Object) average);
		return sum;
	}

	Groups groups(String type, List<Node> items, ReferenceHops hops, Map<String, Object> arguments) {
		Map<?, ?> by = (Map<?, ?>) arguments.get("by");
		Set<Node> nodes = new LinkedHashSet<>(items);
		Map<@Nullable Object, List<Node>> members = new LinkedHashMap<>();
		Object field = by.get("field");
		String name = ReferenceOrder.camelCase((field != null) ? field : by.get("related"));
		FieldDefinition definition = this.model.field(type, name).orElseThrow();
		for (Node node : nodes) {
			List<@Nullable Object> shared = new ArrayList<>();
			if (field != null) {
				shared.add(node.get(name));
			}
			else {
				Hop hop = this.model.hop(definition).orElseThrow();
				hops.items(hop, node).stream().map(Item::node).distinct().forEach(shared::add);
				if (shared.isEmpty()) {
					shared.add(null);
				}
			}
			shared.forEach((one) -> members.computeIfAbsent(one, (key) -> new ArrayList<>()).add(node));
		}
		Comparator<Map.Entry<@Nullable Object, List<Node>>> order = Comparator
			.comparing((group) -> -group.getValue().size());
		return new Groups(members.entrySet()
			.stream()
			.sorted(order.thenComparing(
					(group) -> (group.getKey() instanceof Node node) ? node.id() : text(group.getKey()),
					Comparator.nullsLast(Comparator.naturalOrder())))
			.map((group) -> new Group(printed(definition, group.getKey()),
					(group.getKey() instanceof Node node) ? node : null, new Amount(type, group.getValue(), hops)))
			.toList(), (Integer) arguments.get("first"));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/** A value as it is shown everywhere else. */
	private static @Nullable String printed(FieldDefinition field, @Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Node node -> null;
			case Long pence when ReferenceModel.name(field.getType()).equals("Pounds") ->
				BigDecimal.valueOf(pence, 2).toPlainString();
			default -> value.toString();
		};
	}

}
