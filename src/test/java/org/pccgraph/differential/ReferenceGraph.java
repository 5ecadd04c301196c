package org.pccgraph.differential;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The graph as the reference sees it: nodes, and one hop at a time. */
interface ReferenceGraph {

	/**
	 * All nodes with a label.
	 * @param label the label
	 * @return the nodes in no particular order
	 */
	List<Node> nodes(String label);

	/**
	 * The node with an id.
	 * @param id the id
	 * @return the node, if there is one
	 */
	Optional<Node> node(String id);

	/**
	 * The relationships of a node of one type and direction.
	 * @param node the node
	 * @param type the relationship's type
	 * @param out whether they start at the node
	 * @return the relationships, each with the node at its other end
	 */
	List<Item> neighbours(Node node, String type, boolean out);

	/**
	 * A node.
	 *
	 * @param id its id
	 * @param type its type, which is its label
	 * @param properties its stored properties
	 */
	record Node(String id, String type, Map<String, Object> properties) {

		@Nullable Object get(String property) {
			return this.properties.get(property);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Node node && node.id.equals(this.id);
		}

		@Override
		public int hashCode() {
			return this.id.hashCode();
		}

	}

	/**
	 * A relationship.
	 *
	 * @param id its id
	 * @param properties its stored properties
	 */
	record Edge(String id, Map<String, Object> properties) {
	}

	/**
	 * An item of a list of nodes.
	 *
	 * @param node the node
	 * @param edge the relationship that led to it, or null
	 */
	record Item(Node node, @Nullable Edge edge) {
	}

}
