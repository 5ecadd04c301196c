package org.pccgraph.seed;

import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a graph has, each item with a hash of all that is stated of it. A node's own is
 * what the SDL gives it and what each section says of it; a relationship's own are its
 * properties and citations. What the loader stores beside doesn't count, so that another
 * way to store the same facts changes nothing.
 *
 * @param hashes the hashes by item: a node's id; of a relationship its type, the ids of
 * its ends and its own, tabs between
 */
record Contents(SortedMap<String, String> hashes) {

	static final String TAB = "\t";

	private static final int LENGTH = 12;

	/**
	 * Reads what a graph has.
	 * @param graph the graph
	 * @param model knows which properties are stated
	 * @return its contents
	 */
	static Contents of(SeedGraph graph, GraphModel model) {
		SortedMap<String, StringBuilder> texts = new TreeMap<>();
		graph.nodes().forEach((id, node) -> {
			NodeType type = (NodeType) model.requireType(node.label());
			SortedMap<String, Object> stated = new TreeMap<>(node.properties());
			stated.keySet().retainAll(type.properties().keySet());
			texts.put(id, new StringBuilder(node.label()).append(text(stated)));
		});
		Map<String, String> statements = new TreeMap<>();
		for (GraphEdge edge : graph.edges()) {
			EdgeIdentity identity = edge.identity();
			String text = text(new TreeMap<>(edge.properties()));
			if (identity.type().equals(GraphModel.STATED_IN)) {
				statements.put(identity.source() + TAB + identity.target(), text);
			}
			else {
				texts.put(String.join(TAB, identity.type(), identity.source(), identity.target(), identity.id()),
						new StringBuilder(text).append(edge.citations()));
			}
		}
		statements.forEach((ends, text) -> {
			String[] nodeAndSection = ends.split(TAB);
			texts.getOrDefault(nodeAndSection[0], new StringBuilder())
				.append(TAB)
				.append(nodeAndSection[1])
				.append(text);
		});
		SortedMap<String, String> hashes = new TreeMap<>();
		texts.forEach((item, text) -> hashes.put(item, hash(text.toString())));
		return new Contents(hashes);
	}

	/**
	 * How many nodes it has.
	 * @return their number
	 */
	long nodes() {
		return this.hashes.keySet().stream().filter((item) -> !item.contains(TAB)).count();
	}

	/**
	 * How many relationships it has, without those that say where something is stated.
	 * @return their number
	 */
	long relationships() {
		return this.hashes.size() - nodes();
	}

	private static String text(SortedMap<String, Object> properties) {
		StringBuilder text = new StringBuilder();
		properties.forEach((name, value) -> text.append('\n').append(name).append('=').append(value));
		return text.toString();
	}

	private static String hash(String text) {
		MessageDigest digest = EdgeIdentity.sha256();
		return EdgeIdentity.letters(digest.digest(text.getBytes(UTF_8)), LENGTH);
	}

}
