package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Property;
import org.pccgraph.graph.Relationship;
import org.pccgraph.graph.Relationship.Direction;

/**
 * Everything that the files of the seed say, as read: values are checked, what they refer
 * to isn't yet.
 *
 * @param declarations the nodes
 * @param mentions every id that is named
 * @param statements what sections say of changeable properties
 * @param links the relationships
 * @param buried the ids that are no more
 */
record Facts(List<Declaration> declarations, List<Mention> mentions, List<Statement> statements, List<Link> links,
		List<Buried> buried) {

	Facts() {
		this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	List<Tombstone> tombstones() {
		return this.buried.stream().map(Buried::tombstone).toList();
	}

	int size() {
		return this.declarations.size() + this.statements.size() + this.links.size();
	}

	/**
	 * A node.
	 *
	 * @param type its type
	 * @param id its id
	 * @param properties its own properties, as they are stored
	 * @param at where it is declared
	 */
	record Declaration(NodeType type, String id, Map<String, Object> properties, Location at) {
	}

	/**
	 * A node named somewhere.
	 *
	 * @param id its id
	 * @param section the section that names it, or null where no section does
	 * @param at where
	 */
	record Mention(String id, @Nullable String section, Location at) {
	}

	/**
	 * An id that is no more.
	 *
	 * @param tombstone what is known of it
	 * @param at where that is written
	 */
	record Buried(Tombstone tombstone, Location at) {
	}

	/** What a section states. */
	sealed interface Cited {

		String section();

		Location at();

	}

	/**
	 * What a section says of a node's changeable property.
	 *
	 * @param id the node
	 * @param section the section
	 * @param property the property
	 * @param value the value, as it is stored
	 * @param at where
	 */
	record Statement(String id, String section, Property property, Object value, Location at) implements Cited {
	}

	/**
	 * A relationship that a section states.
	 *
	 * @param field the field by which it is stated
	 * @param subject the node that has the field
	 * @param target the node at the other end
	 * @param properties the edge's properties, as they are stored
	 * @param section the section
	 * @param at where the other end is named
	 */
	record Link(Relationship field, String subject, String target, Map<String, Object> properties, String section,
			Location at) implements Cited {

		EdgeIdentity identity() {
			boolean out = this.field.direction() == Direction.OUT;
			return new EdgeIdentity(this.field.type(), out ? this.subject : this.target,
					out ? this.target : this.subject, text("role"), text("from"), null);
		}

		private @Nullable String text(String property) {
			Object value = this.properties.get(property);
			return (value != null) ? value.toString() : null;
		}

	}

}
