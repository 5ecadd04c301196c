package org.pccgraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import graphql.language.ImplementingTypeDefinition;
import graphql.language.Node;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.pccgraph.graph.Relationship.Direction;

/**
 * Checks that the fields that see a relationship from its two ends agree: whatever a
 * field sees coming in, another type declares going out, with the same properties.
 */
final class RelationshipEnds {

	private RelationshipEnds() {
	}

	static void check(GraphModel model, TypeDefinitionRegistry sdl, Problems problems) {
		Map<String, Set<Ends>> declaredOut = new TreeMap<>();
		Map<String, Set<Ends>> declaredIn = new TreeMap<>();
		Map<String, Relationship> first = new TreeMap<>();
		for (NodeType type : model.nodeTypes().values()) {
			for (Relationship field : type.relationships().values()) {
				Map<String, Set<Ends>> declared = (field.direction() == Direction.OUT) ? declaredOut : declaredIn;
				Set<Ends> ends = declared.computeIfAbsent(field.type(), (key) -> new LinkedHashSet<>());
				for (String label : model.requireType(field.target()).labels()) {
					ends.add((field.direction() == Direction.OUT) ? new Ends(type.name(), label)
							: new Ends(label, type.name()));
				}
				Relationship other = first.putIfAbsent(field.type(), field);
				if (other != null && !Objects.equals(other.properties(), field.properties())) {
					problems.add(location(sdl, field),
							"%s.%s and %s.%s are the same relationship %s and must name the same properties",
							other.declaredBy(), other.name(), field.declaredBy(), field.name(), field.type());
				}
			}
		}
		for (NodeType type : model.nodeTypes().values()) {
			for (Relationship field : type.relationships().values()) {
				Set<Ends> out = declaredOut.getOrDefault(field.type(), Set.of());
				Set<Ends> in = declaredIn.getOrDefault(field.type(), Set.of());
				List<String> targets = model.requireType(field.target()).labels();
				if (field.direction() == Direction.IN
						&& targets.stream().noneMatch((label) -> out.contains(new Ends(label, type.name())))) {
					problems.add(location(sdl, field),
							"%s.%s: nothing declares %s going OUT from %s to %s; is the direction wrong?",
							field.declaredBy(), field.name(), field.type(), field.target(), type.name());
				}
				if (field.direction() == Direction.OUT && targets.stream()
					.map((label) -> new Ends(type.name(), label))
					.anyMatch((ends) -> out.contains(ends.swapped()) && !ends.equals(ends.swapped())
							&& !in.contains(ends) && !in.contains(ends.swapped()))) {
					problems.add(location(sdl, field),
							"%s.%s: %s goes OUT from both ends; one of the two fields must say IN", field.declaredBy(),
							field.name(), field.type());
				}
			}
		}
	}

	private static Node<?> location(TypeDefinitionRegistry sdl, Relationship field) {
		ImplementingTypeDefinition<?> type = (ImplementingTypeDefinition<?>) Objects
			.requireNonNull(sdl.getTypeOrNull(field.declaredBy()));
		return type.getFieldDefinitions()
			.stream()
			.filter((candidate) -> candidate.getName().equals(field.name()))
			.findFirst()
			.orElseThrow();
	}

	private record Ends(String from, String to) {

		Ends swapped() {
			return new Ends(this.to, this.from);
		}

	}

}
