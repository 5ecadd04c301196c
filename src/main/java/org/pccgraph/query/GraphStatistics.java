package org.pccgraph.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Relationship.Direction;

/**
 * How many nodes of each type there are, and relationships at them: what the database
 * counts anyway and tells without looking at any.
 *
 * @param counts the numbers by label, and by label, direction and relationship type; what
 * there is none of may be missing; empty where nothing is known
 */
public record GraphStatistics(Map<String, Long> counts) {

	/** Nothing is known. */
	public static final GraphStatistics NONE = new GraphStatistics(Map.of());

	/** The statement that reads them, in its column {@code data}. */
	public static final Statement STATEMENT = new Statement(
			"CYPHER 25 CALL db.stats.retrieve('GRAPH COUNTS') YIELD data RETURN data", Map.of());

	/**
	 * Reads the statement's answer.
	 * @param data the value of its column
	 * @return the statistics
	 */
	public static GraphStatistics of(Map<String, @Nullable Object> data) {
		Map<String, Long> counts = new HashMap<>();
		for (Map<?, ?> node : maps(data.get("nodes"))) {
			if (node.get("label") instanceof String label) {
				counts.put(label, count(node));
			}
		}
		for (Map<?, ?> relationship : maps(data.get("relationships"))) {
			if (relationship.get("relationshipType") instanceof String type) {
				if (relationship.get("startLabel") instanceof String label) {
					counts.put(part(label, Direction.OUT, type), count(relationship));
				}
				if (relationship.get("endLabel") instanceof String label) {
					counts.put(part(label, Direction.IN, type), count(relationship));
				}
			}
		}
		return new GraphStatistics(Map.copyOf(counts));
	}

	/**
	 * How many nodes there are.
	 * @param labels their types
	 * @return the number, or empty where it isn't known
	 */
	OptionalLong nodes(Collection<String> labels) {
		return sum(labels);
	}

	/**
	 * How many items a relationship typically leads to: twice the average, since what is
	 * asked about tends to have more than most.
	 * @param labels the types of node that have the field
	 * @param field the field
	 * @return the number, rounded up, or empty where it isn't known
	 */
	OptionalLong typical(Collection<String> labels, Relationship field) {
		OptionalLong nodes = nodes(labels);
		OptionalLong ends = sum(labels.stream().map((label) -> part(label, field.direction(), field.type())).toList());
		if (nodes.isEmpty() || ends.isEmpty()) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(Math.ceilDiv(2 * ends.getAsLong(), Math.max(1, nodes.getAsLong())));
	}

	private OptionalLong sum(Collection<String> parts) {
		return this.counts.isEmpty() ? OptionalLong.empty()
				: OptionalLong.of(parts.stream().mapToLong((part) -> this.counts.getOrDefault(part, 0L)).sum());
	}

	private static String part(String label, Direction direction, String type) {
		return label + " " + direction + " " + type;
	}

	private static List<Map<?, ?>> maps(@Nullable Object list) {
		return (list instanceof List<?> items) ? items.stream().<Map<?, ?>>mapMulti((item, next) -> {
			if (item instanceof Map<?, ?> map) {
				next.accept(map);
			}
		}).toList() : List.of();
	}

	private static long count(Map<?, ?> counted) {
		return (counted.get("count") instanceof Number number) ? number.longValue() : 0;
	}

}
