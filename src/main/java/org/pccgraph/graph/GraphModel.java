package org.pccgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The model of the graph: the node types, the interfaces and unions over them, and what
 * relates them. Everything that needs a label, a type or a property's name reads it here.
 *
 * @param nodeTypes the node types by name
 * @param abstractTypes the interfaces and unions over node types by name
 * @param rowTypes the types of the rows that statements of our own return, by name
 * @param rootFields the fields of the query type by name
 * @param phrases the words for the types of relationship, by the type in the graph
 */
public record GraphModel(Map<String, NodeType> nodeTypes, Map<String, AbstractType> abstractTypes,
		Map<String, RowType> rowTypes, Map<String, RootField> rootFields, Map<String, Phrase> phrases) {

	/**
	 * The label that every node has, and the interface that every node type implements.
	 */
	public static final String ENTITY = "Entity";

	/** The enum of the node types, which is generated. */
	public static final String NODE_TYPE = "NodeType";

	/** The relationship from a node to the sections that say something of it. */
	public static final String STATED_IN = "STATED_IN";

	/**
	 * Reads the model off the SDL.
	 * @param sdl the hand-written definitions, as {@link SchemaFiles} reads them
	 * @return the model
	 * @throws InvalidModelException where the SDL can't be a model: says everything that
	 * is wrong, with file and line
	 */
	public static GraphModel read(TypeDefinitionRegistry sdl) {
		return ModelReader.read(sdl);
	}

	/**
	 * The node type, interface or union of a name.
	 * @param name a name in the SDL
	 * @return the type, or null where the name isn't one over nodes
	 */
	public @Nullable GraphType type(String name) {
		NodeType node = this.nodeTypes.get(name);
		return (node != null) ? node : this.abstractTypes.get(name);
	}

	/**
	 * The node type, interface or union of a name that must be there.
	 * @param name a name in the SDL
	 * @return the type
	 */
	public GraphType requireType(String name) {
		GraphType type = type(name);
		if (type == null) {
			throw new IllegalArgumentException("No type over nodes is named " + name);
		}
		return type;
	}

	/**
	 * The row type of a name that must be there.
	 * @param name a name in the SDL
	 * @return the type
	 */
	public RowType requireRowType(String name) {
		return Objects.requireNonNull(this.rowTypes.get(name), () -> "No row type is named " + name);
	}

	/**
	 * The types over nodes that are listed otherwise than by a relationship, and so have
	 * a plain connection: all node types, and what columns of rows list.
	 * @return their names
	 */
	public Set<String> listedTypes() {
		Set<String> listed = new TreeSet<>(this.nodeTypes.keySet());
		for (RowType type : this.rowTypes.values()) {
			for (Column column : type.columns().values()) {
				if (column instanceof Column.Nodes nodes && nodes.toMany()) {
					listed.add(nodes.target());
				}
			}
		}
		return listed;
	}

	/**
	 * The row types that are listed by page, and so have a connection.
	 * @return their names
	 */
	public Set<String> listedRowTypes() {
		Set<String> listed = new TreeSet<>();
		for (RootField field : this.rootFields.values()) {
			if (field instanceof RootField.Question question && question.toMany()) {
				listed.add(question.rowType());
			}
		}
		for (RowType type : this.rowTypes.values()) {
			for (Column column : type.columns().values()) {
				if (column instanceof Column.Rows rows && rows.paged()) {
					listed.add(rows.rowType());
				}
			}
		}
		return listed;
	}

	/**
	 * The node type that an id belongs to by its prefix.
	 * @param id such as {@code scheme:project-she}
	 * @return the type, or empty where no type has that prefix
	 */
	public Optional<NodeType> typeOfId(String id) {
		int colon = id.indexOf(':');
		if (colon < 1) {
			return Optional.empty();
		}
		String prefix = id.substring(0, colon);
		return this.nodeTypes.values().stream().filter((type) -> type.prefix().equals(prefix)).findFirst();
	}

	/**
	 * Every relationship field of every node type, those taken over from interfaces once.
	 * @return the fields
	 */
	public Collection<Relationship> relationships() {
		return relationships(this.nodeTypes);
	}

	static Collection<Relationship> relationships(Map<String, NodeType> nodeTypes) {
		List<Relationship> all = new ArrayList<>();
		nodeTypes.values().forEach((type) -> all.addAll(type.relationships().values()));
		return all.stream().distinct().toList();
	}

	/**
	 * What the edges of each type of relationship carry.
	 * @return by the relationship's type in the graph; without the types that carry
	 * nothing of their own
	 */
	public Map<String, EdgeProperties> edgeProperties() {
		Map<String, EdgeProperties> byType = new TreeMap<>();
		for (Relationship relationship : relationships()) {
			if (relationship.properties() != null) {
				byType.put(relationship.type(), relationship.properties());
			}
		}
		return byType;
	}

	/**
	 * The labels that a step along a relationship must ask for.
	 * @param relationship the field that is followed
	 * @return the labels of its target; none where the relationship leads nowhere else
	 * from the types that have the field
	 */
	public List<String> labelsAskedFor(Relationship relationship) {
		List<String> labels = requireType(relationship.target()).labels();
		boolean leadsElsewhere = requireType(relationship.declaredBy()).labels()
			.stream()
			.flatMap((label) -> requireType(label).relationships().values().stream())
			.filter((other) -> other.type().equals(relationship.type())
					&& other.direction() == relationship.direction())
			.anyMatch((other) -> !labels.containsAll(requireType(other.target()).labels()));
		return leadsElsewhere ? labels : List.of();
	}

}
