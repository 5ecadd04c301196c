package org.pccgraph.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import org.pccgraph.insight.NetworkGraph;

/** Hands on a network with its measures, item by item. */
final class NetworkFile {

	private static final Attribute WEIGHT = new Attribute("weight", "weight", Attribute.Kind.INTEGER, false);

	/** Ids of sections: they are citations, as in the whole graph. */
	private static final String CITATIONS = "citations";

	private NetworkFile() {
	}

	/**
	 * Writes a network.
	 * @param network the network
	 * @param transaction reads what it was made from
	 * @param writer takes it
	 */
	static void write(NetworkGraph network, TransactionContext transaction, GraphWriter writer) {
		Map<String, Citation> citations = DatasetReader.citations(transaction);
		Map<String, Attribute> ofNodes = attributes(network.nodes().stream().map(NetworkGraph.Node::attributes));
		Map<String, Attribute> ofEdges = attributes(network.edges().stream().map(NetworkGraph.Edge::attributes));
		Map<String, Attribute> edgeColumns = new LinkedHashMap<>(Map.of(WEIGHT.name(), WEIGHT));
		ofEdges.forEach(edgeColumns::putIfAbsent);
		String projection = String.valueOf(network.attributes().get("projection"));
		writer.begin(new Header("Network " + title(projection), false, DatasetReader.dataset(transaction),
				network.attributes(), List.copyOf(ofNodes.values()), List.copyOf(edgeColumns.values())));
		network.nodes()
			.forEach((node) -> writer
				.node(new Node(node.id(), node.type(), node.name(), values(ofNodes, node.attributes()))));
		Map<String, Edge.End> ends = network.nodes()
			.stream()
			.collect(Collectors.toMap(NetworkGraph.Node::id,
					(node) -> new Edge.End(node.id(), node.type(), node.name())));
		network.edges().forEach((edge) -> {
			Map<Attribute, Object> values = new LinkedHashMap<>(Map.of(WEIGHT, edge.weight()));
			values.putAll(values(ofEdges, edge.attributes()));
			writer.edge(new Edge(edge.source() + "~" + edge.target(), projection,
					Objects.requireNonNull(ends.get(edge.source())), Objects.requireNonNull(ends.get(edge.target())),
					values, citations(edge, citations::get)));
		});
		writer.end();
	}

	/**
	 * How a projection is named in addresses.
	 * @param projection its name
	 * @return such as {@code bodies-by-schemes}
	 */
	static String file(String projection) {
		return projection.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String title(String projection) {
		return projection.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static List<Citation> citations(NetworkGraph.Edge edge, Function<String, Citation> known) {
		return (edge.attributes().get(CITATIONS) instanceof Collection<?> ids)
				? ids.stream().map((id) -> Objects.requireNonNull(known.apply(String.valueOf(id)))).toList()
				: List.of();
	}

	private static Map<String, Attribute> attributes(Stream<Map<String, Object>> items) {
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		items.forEach((item) -> item.forEach((name, value) -> {
			if (!name.equals(CITATIONS)) {
				attributes.computeIfAbsent(name,
						(known) -> new Attribute(name, name, Attribute.Kind.of(value), value instanceof Collection<?>));
			}
		}));
		return attributes;
	}

	private static Map<Attribute, Object> values(Map<String, Attribute> attributes, Map<String, Object> item) {
		Map<Attribute, Object> values = new LinkedHashMap<>();
		item.forEach((name, value) -> {
			Attribute attribute = attributes.get(name);
			if (attribute != null) {
				values.put(attribute, value);
			}
		});
		return values;
	}

}
