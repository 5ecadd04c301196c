package org.pccgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.pccgraph.test.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code paths} finds what a plain breadth-first search finds, on random graphs. */
@StoreTest
class RandomPathsIT {

	private static final int BODIES = 7;

	private static final int SCHEMES = 6;

	private static final int RELATIONSHIPS = 22;

	private static final int MAX_HOPS = 5;

	@Autowired
	private Driver driver;

	private DrawnGraph graph;

	@BeforeEach
	void clear() {
		this.graph = new DrawnGraph(this.driver);
		this.graph.clear();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void allThreeWaysAgreeWithAPlainSearch(long seed) {
		Random random = new Random(seed);
		Map<String, Set<String>> neighbours = draw(random);
		List<List<String>> all = search(neighbours, "org:0", "org:1");
		List<Integer> lengths = all.stream().map(List::size).distinct().sorted().toList();
		assertThat(found("find: SIMPLE")).as("seed %d, all", seed).isEqualTo(texts(all, lengths.size(), lengths));
		for (int groups = 1; groups <= 3; groups++) {
			assertThat(found("lengths: " + groups)).as("seed %d, %d lengths", seed, groups)
				.isEqualTo(texts(all, groups, lengths));
		}
	}

	/** Schemes with some partners; each pair is related once at most. */
	private Map<String, Set<String>> draw(Random random) {
		Map<String, Set<String>> neighbours = new LinkedHashMap<>();
		this.graph.node("org:0");
		this.graph.node("org:1");
		Set<String> lines = new LinkedHashSet<>();
		for (int i = 0; i < RELATIONSHIPS; i++) {
			String body = "org:" + random.nextInt(BODIES);
			String scheme = "scheme:" + random.nextInt(SCHEMES);
			lines.add(body + " PARTNER_IN " + scheme);
			neighbours.computeIfAbsent(body, (key) -> new TreeSet<>()).add(scheme);
			neighbours.computeIfAbsent(scheme, (key) -> new TreeSet<>()).add(body);
			if (random.nextInt(4) == 0) {
				String other = "scheme:" + random.nextInt(SCHEMES);
				if (!other.equals(scheme) && !neighbours.get(scheme).contains(other)) {
					lines.add(scheme + " MODELLED_ON " + other);
					neighbours.get(scheme).add(other);
					neighbours.computeIfAbsent(other, (key) -> new TreeSet<>()).add(scheme);
				}
			}
		}
		this.graph.draw(lines.toArray(String[]::new));
		return neighbours;
	}

	/** All paths that pass no node twice, the shortest first. */
	private static List<List<String>> search(Map<String, Set<String>> neighbours, String from, String to) {
		List<List<String>> found = new ArrayList<>();
		List<List<String>> frontier = List.of(List.of(from));
		for (int hop = 0; hop < MAX_HOPS; hop++) {
			List<List<String>> next = new ArrayList<>();
			for (List<String> path : frontier) {
				for (String node : neighbours.getOrDefault(path.getLast(), Set.of())) {
					if (!path.contains(node)) {
						List<String> longer = new ArrayList<>(path);
						longer.add(node);
						(node.equals(to) ? found : next).add(longer);
					}
				}
			}
			frontier = next;
		}
		return found;
	}

	/** The paths of the first lengths, each length in the order of the ids. */
	private static List<String> texts(List<List<String>> paths, int groups, List<Integer> lengths) {
		return lengths.stream()
			.limit(groups)
			.flatMap((length) -> paths.stream()
				.filter((path) -> path.size() == length)
				.map((path) -> String.join(" ", path))
				.sorted())
			.toList();
	}

	private List<String> found(String options) {
		return DrawnGraph.rows(this.graph.ask(
				"{ paths(from: \"org:0\", to: \"org:1\", maxHops: %d, first: 100, %s) { edges { node { steps { to { id } } } } } }"
					.formatted(MAX_HOPS, options)))
			.stream()
			.map((path) -> "org:0 " + DrawnGraph.list(path, "steps")
				.stream()
				.map((step) -> String.valueOf(DrawnGraph.at(step, "to", "id")))
				.collect(Collectors.joining(" ")))
			.toList();
	}

}
