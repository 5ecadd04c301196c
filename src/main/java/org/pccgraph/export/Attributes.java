package org.pccgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Property;

/**
 * The attributes of the graph's types, read off the model. Where two types mean different
 * kinds of value by one name, each has a column of its own: {@code Figure.number}.
 */
final class Attributes {

	private final Map<String, List<Attribute>> byOwner = new LinkedHashMap<>();

	private Attributes(Map<String, ? extends Collection<Property>> owners) {
		Map<String, Set<String>> kinds = new HashMap<>();
		owners.values()
			.forEach((properties) -> properties
				.forEach((property) -> kinds.computeIfAbsent(property.name(), (name) -> new HashSet<>())
					.add(Attribute.Kind.of(property) + " " + property.list())));
		owners.forEach((owner, properties) -> {
			List<Attribute> attributes = new ArrayList<>();
			for (Property property : properties) {
				boolean one = kinds.getOrDefault(property.name(), Set.of()).size() == 1;
				attributes.add(new Attribute(property.name(), one ? property.name() : owner + "." + property.name(),
						Attribute.Kind.of(property), property.list()));
			}
			this.byOwner.put(owner, attributes);
		});
	}

	/**
	 * The attributes of nodes, without {@code id} and {@code name}, which all have.
	 * @param model the model
	 * @return by node type
	 */
	static Attributes ofNodes(GraphModel model) {
		Map<String, Collection<Property>> owners = new LinkedHashMap<>();
		model.nodeTypes()
			.forEach((name, type) -> owners.put(name,
					type.properties()
						.values()
						.stream()
						.filter((property) -> !property.name().equals("id") && !property.name().equals("name"))
						.toList()));
		return new Attributes(owners);
	}

	/**
	 * The attributes of edges.
	 * @param model the model
	 * @return by type of relationship
	 */
	static Attributes ofEdges(GraphModel model) {
		Map<String, Collection<Property>> owners = new LinkedHashMap<>();
		model.edgeProperties().forEach((type, properties) -> owners.put(type, properties.properties()));
		return new Attributes(owners);
	}

	List<Attribute> of(String owner) {
		return this.byOwner.getOrDefault(owner, List.of());
	}

	/**
	 * All of them.
	 * @return each column once
	 */
	List<Attribute> all() {
		Set<Attribute> all = new LinkedHashSet<>();
		this.byOwner.values().forEach(all::addAll);
		return List.copyOf(all);
	}

}
