package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;

/**
 * What differs between each version of the seed and the graph that is being loaded, as
 * the dataset node keeps it.
 */
final class VersionChanges {

	private final SeedGraph graph;

	private final Contents now;

	private final Map<String, String> typesByPrefix;

	private final Map<String, SortedSet<String>> citations = new HashMap<>();

	private VersionChanges(SeedGraph graph, GraphModel model) {
		this.graph = graph;
		this.now = Contents.of(graph, model);
		this.typesByPrefix = model.nodeTypes()
			.values()
			.stream()
			.collect(Collectors.toMap(NodeType::prefix, NodeType::name));
		graph.edges().forEach((edge) -> this.citations.put(edge.identity().id(), edge.citations()));
	}

	/**
	 * The properties that say what versions there were and what has changed since.
	 * @param versions the versions' manifests
	 * @param graph the graph that is being loaded
	 * @param model the model
	 * @return for each version {@code changesSince<number>}, a text for each change:
	 * kind, type, id; of a relationship also the ends' ids and the sections that state it
	 * now, tabs between
	 */
	static Map<String, Object> of(List<VersionManifest> versions, SeedGraph graph, GraphModel model) {
		VersionChanges changes = new VersionChanges(graph, model);
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("versionNumbers", versions.stream().map(VersionManifest::number).toList());
		properties.put("versionDates", versions.stream().map(VersionManifest::date).toList());
		properties.put("versionsBrought", versions.stream().map(VersionManifest::brought).toList());
		properties.put("versionNodeCounts", versions.stream().map((version) -> version.contents().nodes()).toList());
		properties.put("versionRelationshipCounts",
				versions.stream().map((version) -> version.contents().relationships()).toList());
		versions
			.forEach((version) -> properties.put("changesSince" + version.number(), changes.since(version.contents())));
		return properties;
	}

	private List<String> since(Contents before) {
		List<String> changes = new ArrayList<>();
		Set<String> items = new TreeSet<>(before.hashes().keySet());
		items.addAll(this.now.hashes().keySet());
		for (String item : items) {
			String was = before.hashes().get(item);
			String is = this.now.hashes().get(item);
			if (was == null) {
				changes.add("ADDED" + Contents.TAB + told(item));
			}
			else if (is == null) {
				changes.add("REMOVED" + Contents.TAB + told(item));
			}
			else if (!was.equals(is)) {
				changes.add("CHANGED" + Contents.TAB + told(item));
			}
		}
		return changes;
	}

	private String told(String item) {
		String[] parts = item.split(Contents.TAB);
		if (parts.length == 1) {
			GraphNode node = this.graph.nodes().get(item);
			String prefix = item.substring(0, Math.max(0, item.indexOf(':')));
			return ((node != null) ? node.label() : this.typesByPrefix.getOrDefault(prefix, prefix)) + Contents.TAB
					+ item;
		}
		return String.join(Contents.TAB, parts[0], parts[3], parts[1], parts[2],
				String.join(" ", this.citations.getOrDefault(parts[3], new TreeSet<>())));
	}

}
