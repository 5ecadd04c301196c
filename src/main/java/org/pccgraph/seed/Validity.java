package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Edtf;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import org.pccgraph.graph.Relationship;

/**
 * When what is stated held: from the first to the last day on which it possibly did, and
 * a core of days on which it certainly did. What has dates of its own has them from
 * there. Else it begins and ends with the nodes that it joins, where those have dates;
 * and what has no date at all counts as stated at the date of its document: possibly
 * since that document's first day, without an end, and certainly on the days between the
 * first and the last document that state it.
 */
final class Validity {

	private static final List<String> STARTS = List.of("from", "start", "period", "year");

	private static final List<String> ENDS = List.of("to", "end", "period");

	private static final Edtf ALWAYS = new Edtf("..", null, null);

	private final Map<String, GraphNode> nodes;

	private final Map<String, Edtf> datesBySection = new HashMap<>();

	private final Map<String, List<String>> sectionsByNode;

	private final Set<String> timeless;

	private final GraphModel model;

	private Validity(Map<String, GraphNode> nodes, Collection<GraphEdge> edges, GraphModel model) {
		this.nodes = nodes;
		this.model = model;
		this.timeless = model.relationships()
			.stream()
			.filter(Relationship::timeless)
			.map(Relationship::type)
			.collect(Collectors.toSet());
		for (GraphEdge edge : edges) {
			GraphNode document = nodes.get(edge.identity().target());
			if (document != null && document.label().equals("Document")) {
				Edtf date = date(document.properties(), List.of("date", "dated"));
				if (date != null) {
					this.datesBySection.put(edge.identity().source(), date);
				}
			}
		}
		this.sectionsByNode = edges.stream()
			.map(GraphEdge::identity)
			.filter((edge) -> edge.type().equals(GraphModel.STATED_IN))
			.collect(Collectors.groupingBy(EdgeIdentity::source,
					Collectors.mapping(EdgeIdentity::target, Collectors.toList())));
	}

	/**
	 * Adds to nodes and relationships when they held.
	 * @param nodes the nodes by id; those that are there for a time are replaced
	 * @param edges the relationships
	 * @param model says what is timeless, and what is there for a time
	 */
	static void add(Map<String, GraphNode> nodes, Collection<GraphEdge> edges, GraphModel model) {
		Validity validity = new Validity(nodes, edges, model);
		edges.forEach((edge) -> edge.copies().putAll(validity.of(edge)));
		nodes.replaceAll((id, node) -> validity.with(node));
	}

	private GraphNode with(GraphNode node) {
		if (!((NodeType) this.model.requireType(node.label())).dated()) {
			return node;
		}
		Map<String, Object> properties = new HashMap<>(node.properties());
		properties.putAll(held(node.properties(), List.of(), this.sectionsByNode.getOrDefault(node.id(), List.of())));
		return new GraphNode(node.label(), node.id(), properties);
	}

	private Map<String, String> of(GraphEdge edge) {
		if (this.timeless.contains(edge.identity().type())) {
			return Map.of("heldFrom", ALWAYS.earliestDay(), "heldUntil", ALWAYS.latestDay(), "surelyFrom",
					ALWAYS.earliestDay(), "surelyUntil", ALWAYS.latestDay());
		}
		List<GraphNode> ends = Stream.of(edge.identity().source(), edge.identity().target())
			.map(this.nodes::get)
			.filter((node) -> node != null && ((NodeType) this.model.requireType(node.label())).dated())
			.toList();
		return held(edge.properties(), ends, edge.citations());
	}

	private Map<String, String> held(Map<String, Object> own, List<GraphNode> ends, Collection<String> sections) {
		List<Edtf> stated = sections.stream().map(this.datesBySection::get).filter((date) -> date != null).toList();
		Edtf start = date(own, STARTS);
		Edtf end = date(own, ENDS);
		List<Edtf> starts = dates(ends, STARTS);
		List<Edtf> stops = dates(ends, ENDS);
		String heldFrom = (start != null) ? start.earliestDay()
				: latest(starts, Edtf::earliestDay, earliest(stated, Edtf::earliestDay, ALWAYS.earliestDay()));
		String heldUntil = (end != null) ? end.latestDay() : earliest(stops, Edtf::latestDay, ALWAYS.latestDay());
		String surelyFrom = (start != null) ? start.latestDay() : earliest(stated, Edtf::latestDay, ALWAYS.latestDay());
		String surelyUntil = (end != null) ? end.earliestDay()
				: earliest(stops, Edtf::earliestDay, latest(stated, Edtf::earliestDay, ALWAYS.earliestDay()));
		return Map.of("heldFrom", heldFrom, "heldUntil", heldUntil, "surelyFrom", surelyFrom, "surelyUntil",
				surelyUntil);
	}

	private static List<Edtf> dates(List<GraphNode> nodes, List<String> properties) {
		List<Edtf> dates = new ArrayList<>();
		for (GraphNode node : nodes) {
			Edtf date = date(node.properties(), properties);
			if (date != null) {
				dates.add(date);
			}
		}
		return dates;
	}

	private static @Nullable Edtf date(Map<String, Object> properties, List<String> names) {
		return names.stream()
			.map(properties::get)
			.filter((value) -> value != null)
			.findFirst()
			.map((value) -> Edtf.parse(value.toString()))
			.orElse(null);
	}

	private static String earliest(List<Edtf> dates, Function<Edtf, String> day, String otherwise) {
		return dates.stream().map(day).min(String::compareTo).orElse(otherwise);
	}

	private static String latest(List<Edtf> dates, Function<Edtf, String> day, String otherwise) {
		return dates.stream().map(day).max(String::compareTo).orElse(otherwise);
	}

}
