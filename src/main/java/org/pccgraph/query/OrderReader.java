package org.pccgraph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.schema.TypeNames;

/**
 * Reads an order off the coerced input objects.
 *
 * @param model the model
 * @param asOf when relationships must have held to count, or null
 */
record OrderReader(GraphModel model, @Nullable Period asOf) {

	/** Sorts before the key of every node that has a value, in descending order last. */
	private static final String BEFORE_ALL = "";

	/** Sorts after every stored key, which begin with 0 or 1. */
	private static final String AFTER_ALL = "2";

	/**
	 * Reads the order of a list.
	 * @param type the type of its nodes
	 * @param edge what its relationships carry, or null
	 * @param arguments the list's arguments
	 * @param filter the list's filter, or null
	 * @return the order; by name where none is asked for
	 */
	Order read(GraphType type, @Nullable EdgeProperties edge, Map<String, @Nullable Object> arguments,
			@Nullable Filter filter) {
		Object byNode = arguments.get("orderBy");
		Object byEdge = arguments.get("orderByEdge");
		if (byNode != null && byEdge != null) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT, "Give either `orderBy` or `orderByEdge`, not both");
		}
		if (byEdge instanceof Map<?, ?> order && edge != null) {
			boolean descending = descending(order);
			return new Order(
					new SortKey.OnEdge(
							key(property(edge.properties(), Objects.requireNonNull(order.get("field"))), descending)),
					descending);
		}
		if (byNode instanceof Map<?, ?> order) {
			boolean descending = descending(order);
			return new Order(key(type, order, descending, filter), descending);
		}
		return new Order(new SortKey.OnNode(property(type.properties().values(), "NAME").ascendingKey()), false);
	}

	private SortKey key(GraphType type, Map<?, ?> order, boolean descending, @Nullable Filter filter) {
		List<String> given = order.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals("direction"))
			.filter((entry) -> entry.getValue() != null && !entry.getValue().equals(false))
			.map((entry) -> String.valueOf(entry.getKey()))
			.toList();
		if (given.size() > 1) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT,
					"`orderBy` takes one thing to order by, but was given %s".formatted(String.join(" and ", given)));
		}
		String by = given.isEmpty() ? "field" : given.getFirst();
		Object value = given.isEmpty() ? "NAME" : Objects.requireNonNull(order.get(by));
		return switch (by) {
			case "field" -> new SortKey.OnNode(key(property(type.properties().values(), value), descending));
			case "count" -> {
				Relationship relationship = type.relationships()
					.values()
					.stream()
					.filter((candidate) -> TypeNames.orderValue(candidate.name()).equals(value))
					.findFirst()
					.orElseThrow();
				yield new SortKey.Count(hop(relationship));
			}
			case "relevance" -> new SortKey.Relevance(searched(filter));
			default -> {
				Relationship relationship = Objects.requireNonNull(type.relationships().get(by));
				GraphType target = this.model.requireType(relationship.target());
				yield new SortKey.OnNeighbour(hop(relationship),
						key(property(target.properties().values(), value), descending),
						descending ? BEFORE_ALL : AFTER_ALL);
			}
		};
	}

	private Source.Hop hop(Relationship relationship) {
		return new Source.Hop(relationship, this.model.labelsAskedFor(relationship), this.asOf);
	}

	private static SearchText searched(@Nullable Filter filter) {
		SearchText text = (filter != null) ? filter.searched() : null;
		if (text == null) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT,
					"`orderBy: {relevance: true}` needs a `matches` at the top of `where`, which all items must meet");
		}
		return text;
	}

	private static boolean descending(Map<?, ?> order) {
		return "DESC".equals(order.get("direction"));
	}

	private static String key(Property property, boolean descending) {
		return descending ? property.descendingKey() : property.ascendingKey();
	}

	private static Property property(Collection<Property> properties, Object orderValue) {
		return properties.stream()
			.filter((candidate) -> TypeNames.orderValue(candidate.name()).equals(orderValue))
			.findFirst()
			.orElseThrow();
	}

}
