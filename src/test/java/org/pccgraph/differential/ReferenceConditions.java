package org.pccgraph.differential;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import graphql.language.FieldDefinition;
import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;

/**
 * What filters mean, from their descriptions in the SDL: all that is given must hold; an
 * explicit null is as good as absent.
 *
 * @param model the model
 * @param hops follows relationships
 * @param searches what full-text searches find
 */
record ReferenceConditions(ReferenceModel model, ReferenceHops hops, ReferenceSearches searches) {

	boolean holds(String type, @Nullable Object where, Node node) {
		return all(where, (name, condition) -> one(type, name, condition, node));
	}

	private static boolean all(@Nullable Object given, BiPredicate<String, Object> holds) {
		return !(given instanceof Map<?, ?> conditions) || conditions.entrySet()
			.stream()
			.filter((condition) -> condition.getValue() != null)
			.allMatch((condition) -> holds.test(String.valueOf(condition.getKey()), condition.getValue()));
	}

	private boolean one(String type, String name, Object condition, Node node) {
		FieldDefinition field = this.model.field(type, name).orElse(null);
		if (field != null) {
			Hop hop = this.model.hop(field).orElse(null);
			return (hop != null) ? related(hop, (Map<?, ?>) condition, node) : tests(field, condition, node.get(name));
		}
		if (name.startsWith("on") && this.model.labels(name.substring(2)).contains(name.substring(2))) {
			return node.type().equals(name.substring(2)) && holds(node.type(), condition, node);
		}
		return switch (name) {
			case "nodeType" -> tests("NodeType", condition, node.type());
			case "matches" -> this.searches.scores(condition.toString()).containsKey(node.id());
			default -> combined(name, condition, type, (part) -> holds(type, part, node));
		};
	}

	private static boolean combined(String name, Object condition, String type, Predicate<Object> holds) {
		return switch (name) {
			case "and" -> ((Collection<?>) condition).stream().allMatch(holds);
			case "or" -> ((Collection<?>) condition).stream().anyMatch(holds);
			case "not" -> !holds.test(condition);
			default -> throw new ReferenceGap("condition `%s` on `%s`".formatted(name, type));
		};
	}

	private boolean related(Hop hop, Map<?, ?> condition, Node node) {
		List<Item> items = this.hops.items(hop, node);
		if (!hop.toMany()) {
			return items.stream().anyMatch((item) -> holds(hop.target(), condition, item.node()));
		}
		return all(condition, (name, match) -> switch (name) {
			case "some" -> items.stream().anyMatch((item) -> matches(hop, match, item));
			case "all" -> items.stream().allMatch((item) -> matches(hop, match, item));
			case "none" -> items.stream().noneMatch((item) -> matches(hop, match, item));
			case "single" -> items.stream().filter((item) -> matches(hop, match, item)).count() == 1;
			case "count" ->
				tests("Int", match, items.stream().filter((item) -> matches(hop, condition.get("of"), item)).count());
			case "of" -> true;
			default -> throw new ReferenceGap("quantifier `%s`".formatted(name));
		});
	}

	private boolean matches(Hop hop, @Nullable Object match, Item item) {
		return all(match, (part, where) -> switch (part) {
			case "node" -> holds(hop.target(), where, item.node());
			case "edge" ->
				item.edge() != null && edgeHolds(String.valueOf(hop.properties()), where, item.edge().properties());
			default -> throw new ReferenceGap("part of a match `%s`".formatted(part));
		});
	}

	private boolean edgeHolds(String type, @Nullable Object where, Map<String, Object> properties) {
		return all(where, (name, condition) -> {
			FieldDefinition field = this.model.field(type, name).orElse(null);
			return (field != null) ? tests(field, condition, properties.get(name))
					: combined(name, condition, type, (part) -> edgeHolds(type, part, properties));
		});
	}

	private static boolean tests(FieldDefinition field, Object tests, @Nullable Object value) {
		return tests(ReferenceModel.name(field.getType()), tests, value);
	}

	private static boolean tests(String type, Object tests, @Nullable Object value) {
		ReferenceOperators operators = new ReferenceOperators(type);
		return all(tests, (operator, argument) -> operators.test(operator, argument, value));
	}

}
