package org.pccgraph.insight;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/**
 * Betweenness and closeness, from one breadth-first search a source. JGraphT's own
 * classes look up a map at every step and search twice; on the networks of 100,000
 * schemes that is the difference between seconds and minutes. A test compares the two.
 * <p>
 * Betweenness: U. Brandes, A faster algorithm for betweenness centrality, Journal of
 * Mathematical Sociology 25 (2001); each pair counts once. Closeness: S. Wasserman and K.
 * Faust, Social Network Analysis (1994), formula 5.22 for graphs in several parts:
 * {@code (r / (n - 1)) * (r / sum of distances)}, with {@code r} the number of others
 * that can be reached.
 * <p>
 * Where searching from every vertex would take more steps than are allowed, the searches
 * start from a sample with a fixed seed, and both measures are estimates: U. Brandes and
 * C. Pich, Centrality estimation in large networks, International Journal of Bifurcation
 * and Chaos 17 (2007); D. Eppstein and J. Wang, Fast approximation of centrality, Journal
 * of Graph Algorithms and Applications 8 (2004).
 *
 * @param betweenness for each vertex
 * @param closeness for each vertex, from 0 to 1
 * @param sources from how many vertices was searched
 */
record ShortestPaths(double[] betweenness, double[] closeness, int sources) {

	private static final int LEAST_SOURCES = 100;

	private static final long SEED = 2026;

	/**
	 * Computes both.
	 * @param graph the graph
	 * @param componentSizes for each vertex the size of its component
	 * @param maxSteps how many edges may be walked in all
	 * @param progress told how much is done, from 0 to 1
	 * @return the measures
	 */
	static ShortestPaths of(Adjacency graph, int[] componentSizes, long maxSteps, DoubleConsumer progress) {
		int[] sources = sources(graph, maxSteps);
		Search search = new Search(graph);
		for (int done = 0; done < sources.length; done++) {
			if (Thread.currentThread().isInterrupted()) {
				throw new CancellationException("The network is no longer wanted");
			}
			search.from(sources[done]);
			progress.accept((done + 1.0) / sources.length);
		}
		int size = graph.size();
		double scale = (sources.length > 0) ? (double) size / sources.length : 0;
		double[] closeness = new double[size];
		for (int vertex = 0; vertex < size; vertex++) {
			search.betweenness[vertex] *= scale / 2;
			if (search.reached[vertex] > 0) {
				double meanDistance = (double) search.distances[vertex] / search.reached[vertex];
				closeness[vertex] = (componentSizes[vertex] - 1.0) / (size - 1) / meanDistance;
			}
		}
		return new ShortestPaths(search.betweenness, closeness, sources.length);
	}

	private static int[] sources(Adjacency graph, long maxSteps) {
		int size = graph.size();
		long affordable = Math.max(LEAST_SOURCES, maxSteps / Math.max(1, 2L * graph.edgeCount() + size));
		int[] all = new int[size];
		Arrays.setAll(all, (i) -> i);
		if (affordable >= size) {
			return all;
		}
		Random random = new Random(SEED);
		for (int i = 0; i < affordable; i++) {
			int other = i + random.nextInt(size - i);
			int kept = all[other];
			all[other] = all[i];
			all[i] = kept;
		}
		return Arrays.copyOf(all, (int) affordable);
	}

	/** What the searches add up. Path counts are doubles: they outgrow a long. */
	private static final class Search {

		private final Adjacency graph;

		private final double[] betweenness;

		private final long[] distances;

		private final int[] reached;

		private final int[] order;

		private final int[] distance;

		private final double[] paths;

		private final double[] dependency;

		Search(Adjacency graph) {
			int size = graph.size();
			this.graph = graph;
			this.betweenness = new double[size];
			this.distances = new long[size];
			this.reached = new int[size];
			this.order = new int[size];
			this.distance = new int[size];
			this.paths = new double[size];
			this.dependency = new double[size];
			Arrays.fill(this.distance, -1);
		}

		void from(int source) {
			int found = countPaths(source);
			for (int i = found - 1; i > 0; i--) {
				int vertex = this.order[i];
				double share = (1 + this.dependency[vertex]) / this.paths[vertex];
				for (int before : this.graph.neighbours()[vertex]) {
					if (this.distance[before] == this.distance[vertex] - 1) {
						this.dependency[before] += this.paths[before] * share;
					}
				}
				this.betweenness[vertex] += this.dependency[vertex];
				this.distances[vertex] += this.distance[vertex];
				this.reached[vertex]++;
			}
			for (int i = 0; i < found; i++) {
				int vertex = this.order[i];
				this.distance[vertex] = -1;
				this.paths[vertex] = 0;
				this.dependency[vertex] = 0;
			}
		}

		private int countPaths(int source) {
			int found = 0;
			this.order[found++] = source;
			this.distance[source] = 0;
			this.paths[source] = 1;
			for (int next = 0; next < found; next++) {
				int vertex = this.order[next];
				for (int other : this.graph.neighbours()[vertex]) {
					if (this.distance[other] < 0) {
						this.distance[other] = this.distance[vertex] + 1;
						this.order[found++] = other;
					}
					if (this.distance[other] == this.distance[vertex] + 1) {
						this.paths[other] += this.paths[vertex];
					}
				}
			}
			return found;
		}

	}

}
