package org.pccgraph.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small graphs for tests. */
final class Drawn {

	private Drawn() {
	}

	/**
	 * A graph drawn as text.
	 * @param size how many vertices it has
	 * @param edges such as {@code 0-1 1-2*3}, where 3 is a weight
	 * @return the graph
	 */
	static Adjacency graph(int size, String edges) {
		List<TreeMap<Integer, Integer>> ends = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			ends.add(new TreeMap<>());
		}
		for (String edge : edges.isBlank() ? new String[0] : edges.split(" ")) {
			String[] parts = edge.split("[-*]");
			int one = Integer.parseInt(parts[0]);
			int two = Integer.parseInt(parts[1]);
			int weight = (parts.length > 2) ? Integer.parseInt(parts[2]) : 1;
			ends.get(one).put(two, weight);
			ends.get(two).put(one, weight);
		}
		return new Adjacency(
				ends.stream()
					.map((some) -> some.keySet().stream().mapToInt(Integer::intValue).toArray())
					.toArray(int[][]::new),
				ends.stream()
					.map((some) -> some.values().stream().mapToInt(Integer::intValue).toArray())
					.toArray(int[][]::new));
	}

	/**
	 * A graph by chance, sparse enough to fall into parts.
	 * @param random where chance comes from
	 * @return the graph
	 */
	static Adjacency random(Random random) {
		int size = 2 + random.nextInt(40);
		TreeSet<String> edges = new TreeSet<>();
		for (int i = 0; i < size * (1 + random.nextInt(3)) / 2; i++) {
			int one = random.nextInt(size);
			int two = random.nextInt(size);
			if (one != two) {
				edges.add(Math.min(one, two) + "-" + Math.max(one, two));
			}
		}
		return graph(size, String.join(" ", edges));
	}

}
