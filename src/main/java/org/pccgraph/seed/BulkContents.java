package org.pccgraph.seed;

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
	 * @param part gives one by its number, the same each time
	 * @param dataset gives the properties of the dataset node
	 * @return what an empty store is filled with
	 */
	static StoreContents of(int parts, IntFunction<SeedGraph> part, StoreContents.DatasetOf dataset) {
		return new StoreContents(parts,
				(number) -> part.apply(number).nodes().values().stream().map(BulkContents::node),
				(number) -> part.apply(number).edges().stream().map(BulkContents::relationship), dataset);
	}

	private static StoreContents.Node node(GraphNode node) {
		return new StoreContents.Node(node.id(), List.of(GraphModel.ENTITY, node.label()), node.properties());
	}

	private static StoreContents.Relationship relationship(GraphEdge edge) {
		EdgeIdentity identity = edge.identity();
		return new StoreContents.Relationship(identity.type(), identity.source(), identity.target(), edge.stored());
	}

}
