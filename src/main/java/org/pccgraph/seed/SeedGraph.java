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
import org.pccgraph.seed.Facts.Cited;
import org.pccgraph.seed.Facts.Declaration;
import org.pccgraph.seed.Facts.Link;
import org.pccgraph.seed.Facts.Mention;
import org.pccgraph.seed.Facts.Statement;

/**
 * The graph that the facts make: what several sections state becomes one relationship
 * with several citations, and what they state of a property the latest one's value.
 *
 * @param nodes the nodes by id
 * @param edges the relationships
 */
record SeedGraph(Map<String, GraphNode> nodes, List<GraphEdge> edges) {

	/**
	 * Reads and checks a seed.
	 * @param folder the seed
	 * @param model what it can say
	 * @return its graph
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static SeedGraph read(SeedFolder folder, GraphModel model) {
		return of(check(folder, model), model);
	}

	/**
	 * Reads and checks a seed.
	 * @param folder the seed
	 * @param model what it can say
	 * @return its facts, which fit together
	 * @throws InvalidSeedException with everything that is wrong
	 */
	static Facts check(SeedFolder folder, GraphModel model) {
		SeedProblems problems = new SeedProblems();
		Facts facts = SeedReader.read(folder, model, problems);
		ReferenceCheck.check(facts, problems);
		StatementCheck.check(facts, problems);
		SingleTargetCheck.check(facts, model, problems);
		PersonCheck.check(facts, problems);
		problems.throwIfAny();
		return facts;
	}

	/**
	 * Makes the graph of facts that fit together.
	 * @param facts the facts
	 * @param model the model
	 * @return the graph
	 */
	static SeedGraph of(Facts facts, GraphModel model) {
		Comparator<Cited> order = new Chronology(facts).order();
		Map<String, GraphNode> nodes = nodes(facts, order);
		List<GraphEdge> edges = new ArrayList<>(merged(facts, order));
		edges.addAll(DerivedFunding.of(nodes, edges, model));
		edges.addAll(statedIn(facts));
		addCopies(edges, model);
		Validity.add(nodes, edges, model);
		return new SeedGraph(nodes, edges);
	}

	private static void addCopies(List<GraphEdge> edges, GraphModel model) {
		Map<String, EdgeProperties> byType = model.edgeProperties();
		for (GraphEdge edge : edges) {
			EdgeProperties properties = byType.get(edge.identity().type());
			if (properties != null) {
				edge.copies().putAll(StoredCopies.of(properties.properties(), edge.properties(), edge.identity().id()));
			}
		}
	}

	private static Map<String, GraphNode> nodes(Facts facts, Comparator<Cited> order) {
		Map<String, Map<String, Object>> stated = new HashMap<>();
		for (Statement statement : facts.statements().stream().sorted(order).toList()) {
			stated.computeIfAbsent(statement.id(), (key) -> new HashMap<>())
				.put(statement.property().name(), statement.value());
		}
		Map<String, GraphNode> nodes = new TreeMap<>();
		for (Declaration declaration : facts.declarations()) {
			Map<String, Object> values = new LinkedHashMap<>(declaration.properties());
			values.putAll(stated.getOrDefault(declaration.id(), Map.of()));
			Defaults.fill(declaration.type(), values);
			nodes.put(declaration.id(), GraphNode.of(declaration.type(), declaration.id(), values));
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
