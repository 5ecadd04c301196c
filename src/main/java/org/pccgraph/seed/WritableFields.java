package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.List;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.NodeType.Birth;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;

/** Says which fields of a type are written by hand; the loader fills in the others. */
final class WritableFields {

	static final String ID = "id";

	/** Names the node that an entry says something of, where it doesn't declare one. */
	static final String ABOUT = "about";

	private WritableFields() {
	}

	/**
	 * The properties of a node, without its id.
	 * @param type the node's type
	 * @return in the model's order
	 */
	static List<Property> properties(NodeType type) {
		return type.properties().values().stream().filter((property) -> !property.name().equals(ID)).toList();
	}

	/**
	 * The relationship fields that a section or a cited file may state.
	 * @param model the model
	 * @param type the type that has the fields
	 * @return in the model's order
	 */
	static List<Relationship> relationships(GraphModel model, NodeType type) {
		return type.relationships().values().stream().filter((field) -> isWritable(model, type, field)).toList();
	}

	/**
	 * Whether a relationship field may be stated: derived ones, the links from nodes to
	 * the sections that name them, and those from sections to their documents may not.
	 * @param model the model
	 * @param type the type that has the field
	 * @param field the field
	 * @return whether it may
	 */
	static boolean isWritable(GraphModel model, NodeType type, Relationship field) {
		boolean documentsPart = type.birth() == Birth.DOCUMENT && model.requireType(field.target())
			.labels()
			.stream()
			.allMatch((label) -> birth(model, label) == Birth.DOCUMENT);
		return !field.derived() && !field.type().equals(GraphModel.STATED_IN) && !documentsPart;
	}

	/**
	 * The names of everything that an entry about a node can hold, for suggestions.
	 * @param model the model
	 * @param type the node's type
	 * @return property and field names
	 */
	static List<String> names(GraphModel model, NodeType type) {
		List<String> names = new ArrayList<>();
		properties(type).forEach((property) -> names.add(property.name()));
		relationships(model, type).forEach((field) -> names.add(field.name()));
		return names;
	}

	/**
	 * Where the seed declares the nodes of a label.
	 * @param model the model
	 * @param label the label
	 * @return where
	 */
	static Birth birth(GraphModel model, String label) {
		NodeType type = model.nodeTypes().get(label);
		if (type == null) {
			throw new IllegalArgumentException("No node type is named " + label);
		}
		return type.birth();
	}

}
