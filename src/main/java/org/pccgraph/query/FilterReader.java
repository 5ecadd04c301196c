package org.pccgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.AbstractType;
import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.GraphType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.query.Filter.Items;
import org.pccgraph.query.Filter.Quantifier;
import org.pccgraph.schema.TypeNames;

/**
 * Reads a filter off the coerced input objects. An explicit null counts as absent.
 *
 * @param model the model
 * @param asOf when relationships must have held to count, or null
 */
record FilterReader(GraphModel model, @Nullable Period asOf) {

	@Nullable Filter read(GraphType type, @Nullable Object where) {
		return (where instanceof Map<?, ?> input) ? all(input, (key, value) -> onNode(type, key, value)) : null;
	}

	private Filter required(GraphType type, Object where) {
		return Objects.requireNonNullElse(read(type, where), Filter.ALL);
	}

	private static Filter all(Map<?, ?> input, BiFunction<String, Object, Filter> read) {
		List<Filter> parts = new ArrayList<>();
		input.forEach((key, value) -> {
			if (value != null) {
				parts.add(read.apply(String.valueOf(key), value));
			}
		});
		return (parts.size() == 1) ? parts.getFirst() : new Filter.And(parts);
	}

	private Filter onNode(GraphType type, String key, Object value) {
		Property property = type.properties().get(key);
		if (property != null) {
			return TestReader.read(property, (Map<?, ?>) value);
		}
		Relationship relationship = type.relationships().get(key);
		if (relationship != null) {
			return onRelationship(relationship, (Map<?, ?>) value);
		}
		if (type instanceof AbstractType) {
			for (String label : type.labels()) {
				if (key.equals(TypeNames.on(label))) {
					return new Filter.Labelled(label, required(this.model.requireType(label), value));
				}
			}
		}
		return switch (key) {
			case "matches" -> new Filter.Found(SearchText.of(String.valueOf(value)));
			case "nodeType" -> TestReader.read(key, (Map<?, ?>) value);
			default -> combined(key, value, (part) -> required(type, part));
		};
	}

	private static Filter combined(String key, Object value, Function<Object, Filter> read) {
		return switch (key) {
			case "and" -> new Filter.And(((Collection<?>) value).stream().map((part) -> read.apply(part)).toList());
			case "or" -> new Filter.Or(((Collection<?>) value).stream().map((part) -> read.apply(part)).toList());
			case "not" -> new Filter.Not(read.apply(value));
			default -> throw new IllegalStateException("Unknown filter " + key);
		};
	}

	private Filter onRelationship(Relationship relationship, Map<?, ?> input) {
		GraphType target = this.model.requireType(relationship.target());
		if (!relationship.toMany()) {
			return new Filter.Related(Quantifier.SOME, new Items(hop(relationship, target), read(target, input), null));
		}
		if (input.get("of") != null && input.get("count") == null) {
			throw new QueryException(ErrorCode.BAD_ARGUMENT,
					"`%s: {of: …}` says what to count; give `count` too, or use `some`".formatted(relationship.name()));
		}
		return all(input, (key, value) -> switch (key) {
			case "some" -> new Filter.Related(Quantifier.SOME, items(relationship, target, value));
			case "all" -> new Filter.Related(Quantifier.ALL, items(relationship, target, value));
			case "none" -> new Filter.Related(Quantifier.NONE, items(relationship, target, value));
			case "single" -> new Filter.Related(Quantifier.SINGLE, items(relationship, target, value));
			case "count" -> counted(unlabelled(items(relationship, target, input.get("of"))), (Map<?, ?>) value);
			case "of" -> Filter.ALL;
			default -> throw new IllegalStateException("Unknown quantifier " + key);
		});
	}

	private Source.Hop hop(Relationship relationship, GraphType target) {
		return new Source.Hop(relationship, target.labels(), this.asOf);
	}

	/** A pattern without labels and conditions is counted without following it. */
	private Items unlabelled(Items items) {
		Relationship relationship = items.hop().relationship();
		return new Items(new Source.Hop(relationship, this.model.labelsAskedFor(relationship), this.asOf), items.node(),
				items.edge());
	}

	private Items items(Relationship relationship, GraphType target, @Nullable Object match) {
		if (!(match instanceof Map<?, ?> input)) {
			return new Items(hop(relationship, target), null, null);
		}
		Items items = new Items(hop(relationship, target), read(target, input.get("node")),
				edge(relationship.properties(), input.get("edge")));
		// A node that is found by its id needs no labels to be found.
		return (items.node() != null && items.node().findsById()) ? unlabelled(items) : items;
	}

	/**
	 * A number is never missing, so its tests are those on a property that has a value.
	 */
	private static Filter counted(Items items, Map<?, ?> tests) {
		return counted(items, TestReader.read("", tests));
	}

	private static Filter counted(Items items, Filter test) {
		return switch (test) {
			case Filter.Test plain -> new Filter.Counted(items, plain.operator(), plain.value());
			case Filter.Not not -> new Filter.Not(counted(items, not.part()));
			case Filter.And and -> new Filter.And(and.parts().stream().map((part) -> counted(items, part)).toList());
			case Filter.Missing missing -> new Filter.Or(List.of());
			default -> throw new IllegalStateException("No test on a number: " + test);
		};
	}

	private @Nullable Filter edge(@Nullable EdgeProperties properties, @Nullable Object where) {
		if (properties == null || !(where instanceof Map<?, ?> input)) {
			return null;
		}
		return all(input, (key, value) -> {
			for (Property property : properties.properties()) {
				if (property.name().equals(key)) {
					return TestReader.read(property, (Map<?, ?>) value);
				}
			}
			return combined(key, value, (part) -> Objects.requireNonNullElse(edge(properties, part), Filter.ALL));
		});
	}

}
