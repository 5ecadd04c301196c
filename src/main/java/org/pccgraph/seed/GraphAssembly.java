package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.pccgraph.graph.EdgeProperties;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.seed.Facts.Cited;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;
import org.pccgraph.seed.Facts.Mention;
import org.pccgraph.seed.Facts.Statement;

/**
 * Makes the graph of facts that fit together: what several sections state becomes one
 * relationship with several citations, and what they state of a property the latest one's
 * value. Nodes and relationships can be asked for apart, since what is stored beside
 * their properties takes most of the time.
 */
final class GraphAssembly {

	private final GraphModel model;

	private final Map<String, GraphNode> nodes;

	private final List<GraphEdge> edges;

	private final Validity validity;

	/**
	 * Merges facts.
	 * @param facts the facts
	 * @param model what can be said
	 */
	GraphAssembly(Facts facts, GraphModel model) {
		Comparator<Cited> order = new Chronology(facts).order();
		this.model = model;
		this.nodes = nodes(facts, order);
		this.edges = new ArrayList<>(merged(facts, order));
		this.edges.addAll(DerivedFunding.of(this.nodes, this.edges, model));
		this.edges.addAll(statedIn(facts));
		this.validity = new Validity(this.nodes, this.edges, model);
	}

	/**
	 * The nodes.
	 * @return the nodes by id, with all that is stored on them
	 */
	Map<String, GraphNode> nodes() {
		Map<String, GraphNode> stored = new TreeMap<>();
		this.nodes.forEach((id, node) -> stored.put(id, GraphNode.of((NodeType) this.model.requireType(node.label()),
				id, node.properties(), this.validity.of(node))));
		return stored;
	}

	/**
	 * The relationships.
	 * @return the relationships, with all that is stored on them
	 */
	List<GraphEdge> edges() {
		Map<String, EdgeProperties> byType = this.model.edgeProperties();
		for (GraphEdge edge : this.edges) {
			EdgeProperties properties = byType.get(edge.identity().type());
			if (properties != null) {
				edge.copies().putAll(StoredCopies.of(properties.properties(), edge.properties(), edge.identity().id()));
			}
			edge.copies().putAll(this.validity.of(edge));
		}
		return this.edges;
	}

	private static Map<String, GraphNode> nodes(Facts facts, Comparator<Cited> order) {
		Map<String, Map<String, Object>> stated = new HashMap<>();
		for (Statement statement : facts.statements().stream().sorted(order).toList()) {
			stated.computeIfAbsent(statement.id(), (key) -> new HashMap<>())
				.put(statement.property().name(), statement.value());
		}
		Map<String, GraphNode> nodes = new HashMap<>();
		for (Declaration declaration : facts.declarations()) {
			Map<String, Object> values = new LinkedHashMap<>(declaration.properties());
			values.putAll(stated.getOrDefault(declaration.id(), Map.of()));
			Defaults.fill(declaration.type(), values);
			nodes.put(declaration.id(), new GraphNode(declaration.type().name(), declaration.id(), values));
		}
		return nodes;
	}

	/** The latest section's edge properties win, those that it doesn't give stay. */
	private static Collection<GraphEdge> merged(Facts facts, Comparator<Cited> order) {
		Map<EdgeIdentity, GraphEdge> edges = new LinkedHashMap<>();
		for (Link link : facts.links().stream().sorted(order).toList()) {
			GraphEdge edge = edges.computeIfAbsent(link.identity(), GraphEdge::new);
			edge.citations().add(link.section());
			edge.properties().putAll(link.properties());
		}
		return edges.values();
	}

	private static Collection<GraphEdge> statedIn(Facts facts) {
		Map<EdgeIdentity, GraphEdge> edges = new LinkedHashMap<>();
		for (Mention mention : facts.mentions()) {
			if (mention.section() != null && !mention.section().equals(mention.id())) {
				edge(edges, mention.id(), mention.section());
			}
		}
		for (Statement statement : facts.statements()) {
			edge(edges, statement.id(), statement.section()).properties()
				.put(statement.property().name(), statement.value());
		}
		return edges.values();
	}

	private static GraphEdge edge(Map<EdgeIdentity, GraphEdge> edges, String id, String section) {
		EdgeIdentity identity = EdgeIdentity.plain(GraphModel.STATED_IN, id, section);
		GraphEdge edge = edges.computeIfAbsent(identity, GraphEdge::new);
		edge.citations().add(section);
		return edge;
	}

}
