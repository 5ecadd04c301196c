package org.pccgraph.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;
import org.pccgraph.seed.Facts.Mention;
import org.pccgraph.seed.Facts.Statement;

/**
 * Facts as if they had been read from files, so that the loader makes the graph of them.
 *
 * @param model what can be said
 * @param facts what is said
 */
record SyntheticFacts(GraphModel model, Facts facts) {

	SyntheticFacts(GraphModel model) {
		this(model, new Facts());
	}

	GraphAssembly graph() {
		return new GraphAssembly(this.facts, this.model);
	}

	/**
	 * Declares a node.
	 * @param section the section that names it, or null where none does
	 * @param id its id
	 * @param properties its properties: names and values in turn; null where it has none
	 * @return the id
	 */
	String declare(@Nullable String section, String id, @Nullable Object... properties) {
		NodeType type = type(id);
		this.facts.declarations().add(new Declaration(type, id, map(properties), at()));
		this.facts.mentions().add(new Mention(id, section, at()));
		return id;
	}

	/**
	 * States what can change.
	 * @param section the section that states it
	 * @param id the node
	 * @param properties names and values in turn; null where nothing is stated
	 */
	void state(String section, String id, @Nullable Object... properties) {
		NodeType type = type(id);
		map(properties).forEach((name, value) -> this.facts.statements()
			.add(new Statement(id, section, Objects.requireNonNull(type.properties().get(name), name), value, at())));
	}

	/**
	 * States a relationship.
	 * @param section the section that states it
	 * @param subject the node that has the field
	 * @param field the field
	 * @param target the node at the other end
	 * @param properties of the edge: names and values in turn; null where it has none
	 */
	void link(String section, String subject, String field, String target, @Nullable Object... properties) {
		this.facts.mentions().add(new Mention(target, section, at()));
		this.facts.links()
			.add(new Link(Objects.requireNonNull(type(subject).relationships().get(field), field), subject, target,
					map(properties), section, at()));
	}

	private NodeType type(String id) {
		return this.model.typeOfId(id).orElseThrow(() -> new IllegalArgumentException(id));
	}

	private static Map<String, Object> map(@Nullable Object... properties) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < properties.length; i += 2) {
			Object value = properties[i + 1];
			if (value != null) {
				map.put(String.valueOf(properties[i]), value);
			}
		}
		return map;
	}

	private Location at() {
		return new Location("synthetic", this.facts.links().size(), 1);
	}

}
