package org.pccgraph.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pccgraph.query.Page.Place;

/** Turns a statement's answer into response objects, keyed by response key. */
record AnswerReader(Cursors cursors, Sentences sentences) {

	@Nullable Object read(Root root, @Nullable Object answer) {
		return switch (root) {
			case Root.Listing listing -> {
				checkFound(listing.mustExist(), map(answer));
				Map<String, @Nullable Object> result = list(listing.connection(), answer);
				result.putAll(listing.searched());
				yield result;
			}
			case Root.Single single -> node(single.node(), answer);
			case Root.Row row when row.mustExist().isEmpty() -> selections(row.row().selections(), answer);
			case Root.Row row -> {
				checkFound(row.mustExist(), map(answer));
				yield selections(row.row().selections(), map(answer).get("row"));
			}
			case Root.Computed computed -> selections(computed.row().selections(), answer);
		};
	}

	private static void checkFound(Map<String, List<String>> mustExist, Map<String, @Nullable Object> answer) {
		List<?> missing = (answer.get("missing") instanceof List<?> list) ? list : List.of();
		List<String> ids = List.copyOf(mustExist.keySet());
		for (int i = 0; i < missing.size(); i++) {
			if (Boolean.TRUE.equals(missing.get(i))) {
				throw new UnknownIdException(ids.get(i), mustExist.get(ids.get(i)));
			}
		}
	}

	private Map<String, @Nullable Object> list(Connection connection, @Nullable Object answer) {
		return connection(connection, map((answer instanceof List<?> gathered) ? gathered.getFirst() : answer));
	}

	private Map<String, @Nullable Object> connection(Connection connection, Map<String, @Nullable Object> answer) {
		Map<String, @Nullable Object> result = new HashMap<>();
		connection.totalCounts().forEach((key) -> result.put(key, answer.get("total")));
		for (int i = 0; i < connection.aggregates().size(); i++) {
			Aggregate aggregate = connection.aggregates().get(i);
			result.put(aggregate.key(), aggregate(aggregate, answer.get("a" + i)));
		}
		for (int i = 0; i < connection.groups().size(); i++) {
			Aggregate.Groups groups = connection.groups().get(i);
			result.put(groups.key(), groups(groups, map(answer.get("g" + i))));
		}
		if (!connection.needsRows()) {
			return result;
		}
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		((List<?>) Objects.requireNonNull(answer.get("rows"))).forEach((row) -> rows.add(map(row)));
		Page page = connection.page();
		boolean more = rows.size() > page.size();
		List<Map<String, @Nullable Object>> items = more ? rows.subList(0, page.size()) : rows;
		if (page.backwards()) {
			items = items.reversed();
		}
		List<String> places = connection.needsPlaces() ? items.stream().map((item) -> cursor(connection, item)).toList()
				: List.of();
		for (int i = 0; i < connection.edges().size(); i++) {
			Connection.Edges edges = connection.edges().get(i);
			List<@Nullable Object> list = new ArrayList<>();
			for (int item = 0; item < items.size(); item++) {
				list.add(edge(edges, items.get(item).get("x" + i), places.isEmpty() ? "" : places.get(item)));
			}
			result.put(edges.key(), list);
		}
		Map<String, @Nullable Object> pageInfo = new HashMap<>();
		pageInfo.put("hasNextPage", page.before() != null || !page.backwards() && more);
		pageInfo.put("hasPreviousPage", page.after() != null || page.backwards() && more);
		pageInfo.put("startCursor", places.isEmpty() ? null : places.getFirst());
		pageInfo.put("endCursor", places.isEmpty() ? null : places.getLast());
		for (Connection.PageInfo asked : connection.pageInfos()) {
			Map<String, @Nullable Object> fields = new HashMap<>();
			asked.fields().forEach((field) -> fields.put(field.key(), pageInfo.get(field.name())));
			result.put(asked.key(), fields);
		}
		return result;
	}

	private static Map<String, @Nullable Object> aggregate(Aggregate aggregate, @Nullable Object answer) {
		Map<String, @Nullable Object> raw = map(answer);
		Map<String, @Nullable Object> result = new HashMap<>(map(raw.get(AggregateWriter.VALUES)));
		for (int i = 0; i < aggregate.sums().size(); i++) {
			result.put(aggregate.sums().get(i).key(), raw.get("s" + i));
		}
		return result;
	}

	private Map<String, @Nullable Object> groups(Aggregate.Groups groups, Map<String, @Nullable Object> answer) {
		Map<String, @Nullable Object> result = new HashMap<>();
		groups.totalCounts().forEach((key) -> result.put(key, answer.get("total")));
		for (int i = 0; i < groups.items().size(); i++) {
			Aggregate.Items items = groups.items().get(i);
			String place = "x" + i;
			result.put(items.key(),
					list(answer.get("groups"), (group) -> group(groups, items, map(map(group).get(place)))));
		}
		return result;
	}

	private Map<String, @Nullable Object> group(Aggregate.Groups groups, Aggregate.Items items,
			Map<String, @Nullable Object> answer) {
		Map<String, @Nullable Object> group = new HashMap<>();
		items.values()
			.forEach((key) -> group.put(key, (answer.get(key) instanceof String value && groups.money())
					? new BigDecimal(value).movePointLeft(2).toPlainString() : answer.get(key)));
		items.nodes()
			.forEach((asked) -> group.put(asked.key(), node((NodeShape) asked.target(), answer.get(asked.key()))));
		items.aggregates()
			.forEach((aggregate) -> group.put(aggregate.key(), aggregate(aggregate, answer.get(aggregate.key()))));
		return group;
	}

	private String cursor(Connection connection, Map<String, @Nullable Object> item) {
		return this.cursors.write(connection.fingerprint(), new Place(Objects.requireNonNull(item.get("k")),
				Objects.requireNonNullElse(item.get("e"), "").toString()));
	}

	private Map<String, @Nullable Object> edge(Connection.Edges edges, @Nullable Object answer, String cursor) {
		Map<String, @Nullable Object> raw = map(answer);
		Map<String, @Nullable Object> edge = selections(edges.properties(), answer);
		edges.cursors().forEach((key) -> edge.put(key, cursor));
		for (Connection.Node node : edges.nodes()) {
			Object value = raw.get(node.key());
			edge.put(node.key(), switch (node.target()) {
				case NodeShape shape -> node(shape, value);
				case RowShape row -> selections(row.selections(), value);
			});
		}
		return edge;
	}

	private @Nullable Map<String, @Nullable Object> node(NodeShape shape, @Nullable Object answer) {
		if (answer == null) {
			return null;
		}
		Object type = map(answer).get(CypherWriter.TYPE);
		Map<String, @Nullable Object> node = selections(shape.selectionsFor(String.valueOf(type)), answer);
		if (type != null) {
			node.put(CypherWriter.TYPE, type);
		}
		return node;
	}

	private Map<String, @Nullable Object> selections(List<Selection> selections, @Nullable Object answer) {
		Map<String, @Nullable Object> raw = map(answer);
		Map<String, @Nullable Object> result = new HashMap<>();
		for (Selection selection : selections) {
			Object value = raw.get(selection.key());
			result.put(selection.key(), switch (selection) {
				case Selection.Value plain -> value;
				case Selection.Held held -> value;
				case Selection.Told told -> this.sentences.tell((List<?>) Objects.requireNonNull(value));
				case Selection.One one -> node(one.node(), value);
				case Selection.Self self -> node(self.node(), value);
				case Selection.Many many -> list(many.connection(), value);
				case Selection.Row one -> (value != null) ? selections(one.row().selections(), value) : null;
				case Selection.Rows rows -> list(value, (item) -> selections(rows.row().selections(), item));
				case Selection.Citations citations -> list(value, (item) -> selections(citations.parts(), item));
			});
		}
		return result;
	}

	private static List<@Nullable Object> list(@Nullable Object value,
			Function<@Nullable Object, @Nullable Object> item) {
		List<@Nullable Object> list = new ArrayList<>();
		if (value instanceof List<?> items) {
			items.forEach((raw) -> list.add(item.apply(raw)));
		}
		return list;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?>) ? (Map<String, @Nullable Object>) value : Map.of();
	}

}
