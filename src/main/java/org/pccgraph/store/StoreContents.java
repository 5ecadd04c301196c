package org.pccgraph.store;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A graph that an empty store is filled with before the server starts on it, in parts
 * that are made when they are asked for: all nodes first, then all relationships, each
 * part once for both and from several threads, so that no more than a few parts are in
 * memory.
 *
 * @param parts how many parts there are
 * @param nodes gives the nodes of a part by its number, from 0, the same each time
 * @param relationships gives its relationships, whose ends can be in other parts
 * @param dataset gives the properties of the dataset node when all else is written
 */
public record StoreContents(int parts, IntFunction<Stream<Node>> nodes, IntFunction<Stream<Relationship>> relationships,
		DatasetOf dataset) {

	/**
	 * A node. Values are strings, numbers, truth values and lists of strings.
	 *
	 * @param id what relationships call it
	 * @param labels its labels
	 * @param properties everything that is stored on it, the id too
	 */
	public record Node(String id, List<String> labels, Map<String, Object> properties) {
	}

	/**
	 * A relationship.
	 *
	 * @param type its type
	 * @param source the id of the node where it starts
	 * @param target the id of the node where it ends
	 * @param properties everything that is stored on it
	 */
	public record Relationship(String type, String source, String target, Map<String, Object> properties) {
	}

	/** Gives the properties of the dataset node. */
	@FunctionalInterface
	public interface DatasetOf {

		/**
		 * The properties.
		 * @param nodes how many nodes were written
		 * @param relationships how many relationships were written
		 * @return the properties by name
		 */
		Map<String, Object> counted(long nodes, long relationships);

	}

}
