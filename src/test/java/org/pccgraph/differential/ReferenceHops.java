package org.pccgraph.differential;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pccgraph.differential.ReferenceGraph.Item;
import org.pccgraph.differential.ReferenceGraph.Node;
import org.pccgraph.differential.ReferenceModel.Hop;
import org.pccgraph.graph.Edtf;

/**
 * Follows a field's relationship, as of a date. When things held is taken as the loader
 * stored it.
 *
 * @param model the model
 * @param graph the graph
 * @param asOf the date, or null
 */
record ReferenceHops(ReferenceModel model, ReferenceGraph graph, @Nullable Edtf asOf) {

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
			.filter((item) -> item.edge() == null || held(item.edge().properties()))
			.toList();
	}

	/**
	 * Whether a node counts that no relationship led to: those that have a start or a
	 * period are there for a time.
	 * @param node the node
	 * @return whether it was there
	 */
	boolean held(Node node) {
		boolean dated = this.model.field(node.type(), "start").isPresent()
				|| this.model.field(node.type(), "period").isPresent();
		return !dated || held(node.properties());
	}

	private boolean held(Map<String, Object> properties) {
		return this.asOf == null || overlaps(properties, "held");
	}

	/**
	 * How surely something held.
	 * @param properties its properties
	 * @return the value of the enum, or null
	 */
	@Nullable String certainty(Map<String, Object> properties) {
		if (this.asOf == null || properties.get("heldFrom") == null) {
			return null;
		}
		return overlaps(properties, "surely") ? "CERTAINLY" : "POSSIBLY";
	}

	private boolean overlaps(Map<String, Object> properties, String span) {
		String from = String.valueOf(properties.get(span + "From"));
		String until = String.valueOf(properties.get(span + "Until"));
		Edtf asked = this.asOf;
		return asked != null && (asked.latest() == null || from.compareTo(asked.latest().toString()) <= 0)
				&& (asked.earliest() == null || until.compareTo(asked.earliest().toString()) >= 0);
	}

}
