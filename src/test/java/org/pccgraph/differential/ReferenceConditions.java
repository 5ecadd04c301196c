package org.pccgraph.differential;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.language.FieldDefinition;
import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Edge;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;

/**
 * What filters mean, from their descriptions in the SDL: all that is given must hold; an
 * explicit null is as good as absent.
 *
 * @param model the model
 * @param graph the graph
 */
record ReferenceConditions(ReferenceModel model, ReferenceGraph graph) {

	boolean holds(String type, @Nullable Object where, Node node) {
		if (!(where instanceof Map<?, ?> conditions)) {
			return true;
		}
		return conditions.entrySet()
			.stream()
			.filter((condition) -> condition.getValue() != null)
			.allMatch((condition) -> one(type, String.valueOf(condition.getKey()), condition.getValue(), node));
	}

	private boolean one(String type, String name, Object condition, Node node) {
		return switch (name) {
			case "and" -> ((Collection<?>) condition).stream().allMatch((part) -> holds(type, part, node));
			case "or" -> ((Collection<?>) condition).stream().anyMatch((part) -> holds(type, part, node));
			case "not" -> !holds(type, condition, node);
			default -> {
				FieldDefinition field = this.model.field(type, name)
					.orElseThrow(() -> new ReferenceGap("condition `%s` on `%s`".formatted(name, type)));
				Hop hop = this.model.hop(field).orElse(null);
				yield (hop != null) ? related(hop, (Map<?, ?>) condition, node)
						: tests(field, (Map<?, ?>) condition, node.get(name));
			}
		};
	}

	private boolean related(Hop hop, Map<?, ?> condition, Node node) {
		List<Item> items = new ReferenceHops(this.model, this.graph).items(hop, node);
		if (!hop.toMany()) {
			return items.stream().anyMatch((item) -> holds(hop.target(), condition, item.node()));
		}
		return condition.entrySet()
			.stream()
			.filter((quantified) -> quantified.getValue() != null)
			.allMatch((quantified) -> quantifier(hop, String.valueOf(quantified.getKey()),
					(Map<?, ?>) quantified.getValue(), items));
	}

	private boolean quantifier(Hop hop, String name, Map<?, ?> match, List<Item> items) {
		return switch (name) {
			case "some" -> items.stream().anyMatch((item) -> matches(hop, match, item));
			case "all" -> items.stream().allMatch((item) -> matches(hop, match, item));
			case "none" -> items.stream().noneMatch((item) -> matches(hop, match, item));
			case "single" -> items.stream().filter((item) -> matches(hop, match, item)).count() == 1;
			default -> throw new ReferenceGap("quantifier `%s`".formatted(name));
		};
	}

	private boolean matches(Hop hop, Map<?, ?> match, Item item) {
		return match.entrySet()
			.stream()
			.filter((part) -> part.getValue() != null)
			.allMatch((part) -> switch (part.getKey().toString()) {
				case "node" -> holds(hop.target(), part.getValue(), item.node());
				case "edge" -> holds(String.valueOf(hop.properties()), (Map<?, ?>) part.getValue(), item.edge());
				default -> throw new ReferenceGap("part of a match `%s`".formatted(part.getKey()));
			});
	}

	private boolean holds(String properties, Map<?, ?> where, @Nullable Edge edge) {
		return where.entrySet().stream().filter((condition) -> condition.getValue() != null).allMatch((condition) -> {
			String name = String.valueOf(condition.getKey());
			FieldDefinition field = this.model.field(properties, name)
				.orElseThrow(() -> new ReferenceGap("condition `%s` on `%s`".formatted(name, properties)));
			return edge != null && tests(field, (Map<?, ?>) condition.getValue(), edge.properties().get(name));
		});
	}

	private boolean tests(FieldDefinition field, Map<?, ?> tests, @Nullable Object value) {
		ReferenceOperators operators = new ReferenceOperators(ReferenceModel.name(field.getType()),
				field.hasDirective("text"));
		return tests.entrySet()
			.stream()
			.filter((test) -> test.getValue() != null)
			.allMatch((test) -> operators.test(String.valueOf(test.getKey()), test.getValue(), value));
	}

}
