package org.pccgraph.insight;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * The measures of a graph. The paths of betweenness and closeness count steps, whatever
 * the weights.
 *
 * @param weightedDegree for each vertex the sum of its edges' weights
 * @param paths betweenness and closeness
 * @param pageRank for each vertex its PageRank on the weighted graph, with damping 0.85;
 * S. Brin and L. Page, The anatomy of a large-scale hypertextual web search engine (1998)
 * @param coreness for each vertex the largest k whose k-core it is in; S. Seidman,
 * Network structure and minimum degree, Social Networks 5 (1983)
 * @param clustering for each vertex the share of its neighbours' pairs that are joined
 * @param cutPoints articulation points and bridges
 * @param components the parts that nothing joins
 * @param communities the communities
 */
record Measures(long[] weightedDegree, ShortestPaths paths, double[] pageRank, int[] coreness, double[] clustering,
		CutPoints cutPoints, Groups components, Communities communities) {

	private static final double DAMPING = 0.85;

	private static final int ITERATIONS = 1000;

	private static final double TOLERANCE = 1e-10;

	/**
	 * Computes all of them.
	 * @param graph the graph
	 * @param maxSteps how many edges may be walked for betweenness and closeness
	 * @param progress told how much is done, from 0 to 1
	 * @return the measures
	 */
	static Measures of(Adjacency graph, long maxSteps, DoubleConsumer progress) {
		int size = graph.size();
		Scores scores = Scores.of(graph);
		long[] weightedDegree = IntStream.range(0, size)
			.mapToLong((vertex) -> IntStream.of(graph.weights()[vertex]).sum())
			.toArray();
		CutPoints cutPoints = CutPoints.of(graph);
		double[] clustering = Clustering.of(graph);
		Communities communities = Communities.of(graph);
		ShortestPaths paths = ShortestPaths.of(graph, scores.components().sizes(), maxSteps, progress);
		return new Measures(weightedDegree, paths, scores.pageRank(), scores.coreness(), clustering, cutPoints,
				scores.components(), communities);
	}

	/** What JGraphT computes; its graph goes before the long searches begin. */
	private record Scores(Groups components, int[] coreness, double[] pageRank) {

		static Scores of(Adjacency graph) {
			int size = graph.size();
			Graph<Integer, DefaultWeightedEdge> jgrapht = graph.toJGraphT();
			List<int[]> components = new ConnectivityInspector<>(jgrapht).connectedSets()
				.stream()
				.map((set) -> set.stream().mapToInt(Integer::intValue).toArray())
				.toList();
			Map<Integer, Integer> cores = new Coreness<>(jgrapht).getScores();
			Map<Integer, Double> ranks = new PageRank<>(jgrapht, DAMPING, ITERATIONS, TOLERANCE).getScores();
			return new Scores(Groups.of(size, components), IntStream.range(0, size).map(cores::get).toArray(),
					IntStream.range(0, size).mapToDouble(ranks::get).toArray());
		}

	}

}
