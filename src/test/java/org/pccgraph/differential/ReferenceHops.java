package org.pccgraph.differential;

import java.util.List;
import java.util.Set;

import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;

/**
 * Follows a field's relationship.
 *
 * @param model the model
 * @param graph the graph
 */
record ReferenceHops(ReferenceModel model, ReferenceGraph graph) {

	/**
	 * The items of a field: one type of relationship can lead to more types of node than
	 * the field's own.
	 * @param hop the field's relationship
	 * @param node where it starts
	 * @return the items in no particular order
	 */
	List<Item> items(Hop hop, Node node) {
		Set<String> labels = this.model.labels(hop.target());
		return this.graph.neighbours(node, hop.type(), hop.out())
			.stream()
			.filter((item) -> labels.contains(item.node().type()))
			.toList();
	}

}
