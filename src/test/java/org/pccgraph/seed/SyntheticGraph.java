package org.pccgraph.seed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.StoreContents;

/**
 * A national graph that nobody stated: our own vocabulary, areas, places, prisons,
 * policies and documents from the curated seed, and any number of synthetic schemes with
 * what hangs on them. It has the shape that the loader gives every graph, since the
 * loader's own classes make it from synthetic facts.
 * <p>
 * It is skewed as the curated one is, where 142 schemes were counted in November 2026: of
 * all schemes 15 % work in the first of 43 areas; the first approach has 7 % of all uses;
 * a body is in half of all cases a new one, else the area's commissioner or police force
 * or any other, the first of n in 1/√n of the draws; 4 nodes and 20 relationships in all
 * hang on a scheme. The same seed gives the same graph.
 */
public final class SyntheticGraph {

	private static final int SECTIONS_A_PART = 60;

	private static final Set<String> REAL = Set.of("Region", "ProbationRegion", "ForceArea", "Place", "Prison",
			"Approach", "Need", "Cohort", "Policy", "Document", "Section");

	private static final Map<String, String> BODIES_OF_AREAS = new TreeMap<>(
			Map.of("commissioner", "COMMISSIONERS_OFFICE", "force", "POLICE_FORCE"));

	private static final String OPERATES_IN = "OPERATES_IN";

	private final GraphModel model;

	private final int schemes;

	private final long seed;

	private final SeedGraph real;

	private final Map<String, List<String>> ids = new TreeMap<>();

	/**
	 * A graph.
	 * @param model what it can say
	 * @param schemes how many schemes it has
	 * @param seed another one gives another graph
	 */
	public SyntheticGraph(GraphModel model, int schemes, long seed) {
		this.model = model;
		this.schemes = schemes;
		this.seed = seed;
		this.real = real(SeedGraph.read(SeedFolder.read("classpath:seed"), model));
		REAL.forEach((type) -> this.ids.put(type, shuffled(type)));
	}

	/**
	 * Fills an empty database with it.
	 * @param database the database
	 */
	public void load(GraphDatabase database) {
		Set<String> territories = ConcurrentHashMap.newKeySet();
		new BulkWriter(database).fill(() -> parts().peek((part) -> territories.addAll(territories(part.edges()))),
				() -> dataset(territories));
	}

	/**
	 * What an empty store is filled with.
	 * @return the graph in parts, and its dataset
	 */
	public StoreContents contents() {
		Set<String> territories = ConcurrentHashMap.newKeySet();
		return BulkContents.of(partCount(), (number) -> nodes(number).values(), (number) -> {
			List<GraphEdge> edges = edges(number);
			territories.addAll(territories(edges));
			return edges;
		}, (nodes, relationships) -> {
			Map<String, Object> dataset = new HashMap<>(dataset(territories));
			dataset.put("nodeCount", nodes);
			dataset.put("relationshipCount", relationships);
			return dataset;
		});
	}

	/**
	 * The version of the dataset that it is.
	 * @return such as {@code synthetic-1000-1}
	 */
	public String version() {
		return "synthetic-%d-%d".formatted(this.schemes, this.seed);
	}

	/**
	 * The graph in parts, each of which has relationships to nodes of others.
	 * @return the parts
	 */
	Stream<SeedGraph> parts() {
		return IntStream.range(0, partCount()).mapToObj((number) -> new SeedGraph(nodes(number), edges(number)));
	}

	private int partCount() {
		return 1 + (sections() + SECTIONS_A_PART - 1) / SECTIONS_A_PART;
	}

	private Map<String, GraphNode> nodes(int number) {
		Map<String, GraphNode> nodes = part(number).nodes();
		if (number == 0) {
			nodes.putAll(this.real.nodes());
		}
		return nodes;
	}

	private List<GraphEdge> edges(int number) {
		List<GraphEdge> edges = part(number).edges();
		if (number == 0) {
			Set<EdgeIdentity> real = this.real.edges().stream().map(GraphEdge::identity).collect(Collectors.toSet());
			edges.removeIf((edge) -> real.contains(edge.identity()));
			edges.addAll(this.real.edges());
		}
		return edges;
	}

	private GraphAssembly part(int number) {
		SyntheticFacts facts = new SyntheticFacts(this.model);
		if (number == 0) {
			writeBodies(facts);
		}
		int end = Math.min(sections(), number * SECTIONS_A_PART);
		for (int section = Math.max(0, (number - 1) * SECTIONS_A_PART); section < end; section++) {
			new SyntheticSection(this, facts, section).write();
		}
		return facts.graph();
	}

	/** The bodies that every area has: they come with what is real, in the first part. */
	private void writeBodies(SyntheticFacts facts) {
		String section = ids("Section").getFirst();
		for (String area : ids("ForceArea")) {
			BODIES_OF_AREAS
				.forEach(
						(what, kind) -> facts.link(section,
								facts.declare(section, bodyOfArea(what, area), "name",
										"Synthetic %s of %s".formatted(what, name(area)), "kind", kind),
								"covers", area));
		}
	}

	/** The order in the seed is that of the alphabet, and hubs come first in draws. */
	private List<String> shuffled(String type) {
		List<String> all = new ArrayList<>(this.real.nodes()
			.values()
			.stream()
			.filter((node) -> node.label().equals(type))
			.map(GraphNode::id)
			.toList());
		Draw draw = Draw.of(0, type.length());
		for (int i = all.size() - 1; i > 0; i--) {
			all.set(i, all.set(draw.below(i + 1), all.get(i)));
		}
		return List.copyOf(all);
	}

	private static SeedGraph real(SeedGraph seed) {
		Map<String, GraphNode> nodes = new TreeMap<>(seed.nodes());
		nodes.values().removeIf((node) -> !REAL.contains(node.label()));
		List<GraphEdge> edges = seed.edges()
			.stream()
			.filter((edge) -> nodes.containsKey(edge.identity().source())
					&& nodes.containsKey(edge.identity().target()))
			.toList();
		return new SeedGraph(nodes, edges);
	}

	private static List<String> territories(List<GraphEdge> edges) {
		return edges.stream()
			.map(GraphEdge::identity)
			.filter((edge) -> edge.type().equals(OPERATES_IN) && edge.source().startsWith("scheme:"))
			.map(EdgeIdentity::target)
			.toList();
	}

	/** Facts aren't counted by section, since that would be a list of millions. */
	private Map<String, Object> dataset(Set<String> territories) {
		Map<String, GraphNode> nodes = new TreeMap<>(this.real.nodes());
		nodes.put(schemeId(0), new GraphNode("Scheme", schemeId(0), Map.of()));
		List<GraphEdge> edges = new ArrayList<>(this.real.edges());
		territories
			.forEach((territory) -> edges.add(new GraphEdge(EdgeIdentity.plain(OPERATES_IN, schemeId(0), territory))));
		return Map.of("version", version(), "loadedAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
				"relationshipsWithoutCitation", 0, "forceAreasCovered",
				Coverage.forceAreas(new SeedGraph(nodes, edges)), "licence",
				"Nothing here is true: a synthetic graph for measuring", "factSections", List.of(), "factKinds",
				List.of(), "factCounts", List.of());
	}

	int schemes() {
		return this.schemes;
	}

	int sections() {
		return (this.schemes + SyntheticSection.SCHEMES - 1) / SyntheticSection.SCHEMES;
	}

	long seed() {
		return this.seed;
	}

	List<String> ids(String type) {
		return Objects.requireNonNull(this.ids.get(type));
	}

	String name(String id) {
		return String.valueOf(Objects.requireNonNull(this.real.nodes().get(id)).get("name"));
	}

	static String schemeId(int number) {
		return "scheme:synthetic-" + number;
	}

	static String bodyOfArea(String what, String area) {
		return "org:synthetic-%s-of-%s".formatted(what, area.substring(area.indexOf(':') + 1));
	}

}
