package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

	private final Map<String, List<String>> sectionsByNode = new HashMap<>();

	private final Set<String> timeless;

	private final GraphModel model;

	/**
	 * Prepares to say when what is in a graph held.
	 * @param nodes the nodes by id
	 * @param edges the relationships
	 * @param model says what is timeless, and what is there for a time
	 */
	Validity(Map<String, GraphNode> nodes, Collection<GraphEdge> edges, GraphModel model) {
		this.nodes = nodes;
		this.model = model;
		this.timeless = model.relationships()
			.stream()
			.filter(Relationship::timeless)
			.map(Relationship::type)
			.collect(Collectors.toSet());
		for (GraphEdge edge : edges) {
			EdgeIdentity identity = edge.identity();
			if (identity.type().equals(GraphModel.STATED_IN)) {
				this.sectionsByNode.computeIfAbsent(identity.source(), (id) -> new ArrayList<>(1))
					.add(identity.target());
			}
			GraphNode document = nodes.get(identity.target());
			if (document != null && document.label().equals("Document")) {
				Edtf date = date(document.properties(), List.of("date", "dated"));
				if (date != null) {
					this.datesBySection.put(identity.source(), date);
				}
			}
		}
	}

	/**
	 * When a node was there.
	 * @param node the node
	 * @return the days by the names under which they are stored; none where nodes of its
	 * type are not there for a time
	 */
	Map<String, String> of(GraphNode node) {
		return isDated(node)
				? held(node.properties(), List.of(), this.sectionsByNode.getOrDefault(node.id(), List.of())) : Map.of();
	}

	/**
	 * When a relationship held.
	 * @param edge the relationship
	 * @return the days by the names under which they are stored
	 */
	Map<String, String> of(GraphEdge edge) {
		if (this.timeless.contains(edge.identity().type())) {
			return Map.of("heldFrom", ALWAYS.earliestDay(), "heldUntil", ALWAYS.latestDay(), "surelyFrom",
					ALWAYS.earliestDay(), "surelyUntil", ALWAYS.latestDay());
		}
		List<GraphNode> ends = new ArrayList<>(2);
		for (String id : List.of(edge.identity().source(), edge.identity().target())) {
			GraphNode end = this.nodes.get(id);
			if (end != null && isDated(end)) {
				ends.add(end);
			}
		}
		return held(edge.properties(), ends, edge.citations());
	}

	private boolean isDated(GraphNode node) {
		return ((NodeType) this.model.requireType(node.label())).dated();
	}

	private Map<String, String> held(Map<String, Object> own, List<GraphNode> ends, Collection<String> sections) {
		List<Edtf> stated = new ArrayList<>(sections.size());
		for (String section : sections) {
			Edtf date = this.datesBySection.get(section);
			if (date != null) {
				stated.add(date);
			}
		}
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
		List<Edtf> dates = new ArrayList<>(nodes.size());
		for (GraphNode node : nodes) {
			Edtf date = date(node.properties(), properties);
			if (date != null) {
				dates.add(date);
			}
		}
		return dates;
	}

	private static @Nullable Edtf date(Map<String, Object> properties, List<String> names) {
		for (String name : names) {
			Object value = properties.get(name);
			if (value != null) {
				return Edtf.parse(value.toString());
			}
		}
		return null;
	}

	// Not streams: every relationship of a million schemes comes by here.

	private static String earliest(List<Edtf> dates, Function<Edtf, String> day, String otherwise) {
		String first = null;
		for (Edtf date : dates) {
			String other = day.apply(date);
			first = (first == null || other.compareTo(first) < 0) ? other : first;
		}
		return Objects.requireNonNullElse(first, otherwise);
	}

	private static String latest(List<Edtf> dates, Function<Edtf, String> day, String otherwise) {
		String last = null;
		for (Edtf date : dates) {
			String other = day.apply(date);
			last = (last == null || other.compareTo(last) > 0) ? other : last;
		}
		return Objects.requireNonNullElse(last, otherwise);
	}

}
