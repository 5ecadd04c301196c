package org.pccgraph.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Relationship.Direction;

/**
 * Derives who pays for what from the grants: one relationship from what is paid for to
 * each giver and fund, with the grant's amount and status.
 */
final class DerivedFunding {

	static final String FUNDED_BY = "FUNDED_BY";

	private static final String FOR = "FOR";

	private static final Set<String> GIVING = Set.of("GIVEN_BY", "FROM_FUND");

	private final Map<String, GraphNode> nodes;

	private final Set<String> fundedTypes;

	private final Map<EdgeIdentity, GraphEdge> derived = new LinkedHashMap<>();

	private DerivedFunding(Map<String, GraphNode> nodes, GraphModel model) {
		this.nodes = nodes;
		this.fundedTypes = model.nodeTypes()
			.values()
			.stream()
			.filter(DerivedFunding::isFunded)
			.map(NodeType::name)
			.collect(Collectors.toSet());
	}

	/**
	 * Derives the relationships.
	 * @param nodes the nodes by id
	 * @param edges the stated relationships
	 * @param model the model
	 * @return the derived ones, each cited to the sections that state what the grant is
	 * for or who gives it
	 */
	static Collection<GraphEdge> of(Map<String, GraphNode> nodes, List<GraphEdge> edges, GraphModel model) {
		DerivedFunding funding = new DerivedFunding(nodes, model);
		Map<String, List<GraphEdge>> giving = edges.stream()
			.filter((edge) -> GIVING.contains(edge.identity().type()))
			.collect(Collectors.groupingBy((edge) -> edge.identity().source()));
		edges.stream()
			.filter((edge) -> edge.identity().type().equals(FOR) && funding.leadsToFunded(edge))
			.forEach((purpose) -> giving.getOrDefault(purpose.identity().source(), List.of())
				.forEach((giver) -> funding.derive(purpose, giver)));
		return funding.derived.values();
	}

	private static boolean isFunded(NodeType type) {
		return type.relationships()
			.values()
			.stream()
			.anyMatch((field) -> field.type().equals(FUNDED_BY) && field.direction() == Direction.OUT);
	}

	private boolean leadsToFunded(GraphEdge purpose) {
		return this.fundedTypes.contains(node(purpose.identity().target()).label());
	}

	private void derive(GraphEdge purpose, GraphEdge giver) {
		GraphNode grant = node(purpose.identity().source());
		EdgeIdentity identity = new EdgeIdentity(FUNDED_BY, purpose.identity().target(), giver.identity().target(),
				null, null, grant.id());
		GraphEdge edge = this.derived.computeIfAbsent(identity, GraphEdge::new);
		edge.citations().addAll(purpose.citations());
		edge.citations().addAll(giver.citations());
		edge.properties().put("viaGrant", grant.id());
		BiConsumer<String, String> copy = (from, to) -> {
			Object value = grant.get(from);
			if (value != null) {
				edge.properties().put(to, value);
			}
		};
		copy.accept("amount", "amount");
		copy.accept("currency", "currency");
		copy.accept("status", "grantStatus");
	}

	private GraphNode node(String id) {
		return Objects.requireNonNull(this.nodes.get(id), id);
	}

}
