package org.pccgraph.seed;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.store.StoreContents;

/** Hands a graph to the store as its first contents. */
final class BulkContents {

	private BulkContents() {
	}

	/**
	 * A graph in parts.
	 * @param parts how many parts there are
	 * @param nodes gives the nodes of one by its number, the same each time
	 * @param edges gives its relationships
	 * @param dataset gives the properties of the dataset node
	 * @return what an empty store is filled with
	 */
	static StoreContents of(int parts, IntFunction<Collection<GraphNode>> nodes, IntFunction<List<GraphEdge>> edges,
			StoreContents.DatasetOf dataset) {
		return new StoreContents(parts, (number) -> nodes.apply(number).stream().map(BulkContents::node),
				(number) -> edges.apply(number).stream().map(BulkContents::relationship), dataset);
	}

	private static StoreContents.Node node(GraphNode node) {
		return new StoreContents.Node(node.id(), List.of(GraphModel.ENTITY, node.label()), node.properties());
	}

	private static StoreContents.Relationship relationship(GraphEdge edge) {
		EdgeIdentity identity = edge.identity();
		return new StoreContents.Relationship(identity.type(), identity.source(), identity.target(), edge.stored());
	}

}
