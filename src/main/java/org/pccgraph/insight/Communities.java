package org.pccgraph.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities: groups that meet among themselves more often than chance would have it.
 * The Leiden algorithm (V. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden,
 * Scientific Reports 9 (2019)) in its authors' implementation, on the weighted graph,
 * with the quality function modularity (M. Newman and M. Girvan, Physical Review E 69
 * (2004)). The order of the vertices and the seed are fixed, so it answers the same on
 * every run.
 *
 * @param groups the communities of two or more
 * @param modularity how much more of the weight is inside of communities than by chance,
 * up to 1; 0 without edges
 */
record Communities(Groups groups, double modularity) {

	static final String ALGORITHM = "Leiden algorithm (Traag, Waltman, van Eck 2019), modularity, resolution 1, seed 2026";

	private static final long SEED = 2026;

	private static final int ITERATIONS = 10;

	static Communities of(Adjacency graph) {
		int edges = graph.edgeCount();
		if (edges == 0) {
			return new Communities(Groups.of(graph.size(), List.of()), 0);
		}
		Network network = network(graph, edges);
		double resolution = 1 / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
		LeidenAlgorithm leiden = new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS,
				new Random(SEED));
		Clustering clustering = new Clustering(graph.size());
		leiden.improveClustering(network, clustering);
		clustering.removeEmptyClusters();
		Groups groups = Groups.of(graph.size(),
				Arrays.stream(clustering.getNodesPerCluster()).filter((nodes) -> nodes.length > 1).toList());
		return new Communities(groups, leiden.calcQuality(network, clustering));
	}

	private static Network network(Adjacency graph, int edges) {
		int[] from = new int[edges];
		int[] to = new int[edges];
		double[] weights = new double[edges];
		int edge = 0;
		for (int vertex = 0; vertex < graph.size(); vertex++) {
			for (int i = 0; i < graph.degree(vertex); i++) {
				if (vertex < graph.neighbours()[vertex][i]) {
					from[edge] = vertex;
					to[edge] = graph.neighbours()[vertex][i];
					weights[edge++] = graph.weights()[vertex][i];
				}
			}
		}
		LargeIntArray[] ends = { new LargeIntArray(from), new LargeIntArray(to) };
		return new Network(graph.size(), true, ends, new LargeDoubleArray(weights), false, false);
	}

}
