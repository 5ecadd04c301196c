package org.pccgraph.insight;

/**
 * Local clustering: which share of the pairs of a vertex's neighbours are joined
 * themselves. D. Watts and S. Strogatz, Collective dynamics of small-world networks,
 * Nature 393 (1998). JGraphT's asks for every pair in both orders; this walks two sorted
 * lists an edge. A test compares the two.
 */
final class Clustering {

	private Clustering() {
	}

	/**
	 * Computes it for every vertex.
	 * @param graph the graph
	 * @return from 0 to 1; 0 for a vertex with fewer than two neighbours
	 */
	static double[] of(Adjacency graph) {
		double[] coefficients = new double[graph.size()];
		for (int vertex = 0; vertex < graph.size(); vertex++) {
			long ends = 0;
			for (int other : graph.neighbours()[vertex]) {
				ends += common(graph.neighbours()[vertex], graph.neighbours()[other]);
			}
			long degree = graph.degree(vertex);
			coefficients[vertex] = (degree > 1) ? (double) ends / (degree * (degree - 1)) : 0;
		}
		return coefficients;
	}

	private static int common(int[] one, int[] two) {
		int common = 0;
		int i = 0;
		int j = 0;
		while (i < one.length && j < two.length) {
			int difference = Integer.compare(one[i], two[j]);
			common += (difference == 0) ? 1 : 0;
			i += (difference <= 0) ? 1 : 0;
			j += (difference >= 0) ? 1 : 0;
		}
		return common;
	}

}
