package org.pccgraph.insight;

import java.util.Arrays;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * An undirected graph without loops or parallel edges. Its vertices are the numbers from
 * 0 on; arrays hold it in a tenth of the memory of an object an edge.
 *
 * @param neighbours for each vertex its neighbours, ascending
 * @param weights for each vertex the weights of the edges to them
 */
record Adjacency(int[][] neighbours, int[][] weights) {

	/**
	 * Joins members that meet in an item; the weight is the number of items.
	 * @param incidence who has a part in what
	 * @param maxEdges how many edges there may be
	 * @return the graph of the members
	 * @throws NetworkTooLargeException where there are more edges
	 */
	static Adjacency of(Incidence incidence, int maxEdges) {
		int size = incidence.members().size();
		int[][] neighbours = new int[size][];
		int[][] weights = new int[size][];
		int[] met = new int[size];
		int[] others = new int[size];
		long ends = 0;
		for (int member = 0; member < size; member++) {
			int count = 0;
			for (int item : incidence.itemsOf()[member]) {
				for (int other : incidence.membersOf()[item]) {
					if (other != member && met[other]++ == 0) {
						others[count++] = other;
					}
				}
			}
			ends += count;
			if (ends > 2L * maxEdges) {
				throw new NetworkTooLargeException("pairs", maxEdges);
			}
			neighbours[member] = Arrays.copyOf(others, count);
			Arrays.sort(neighbours[member]);
			weights[member] = Arrays.stream(neighbours[member]).map((other) -> met[other]).toArray();
			Arrays.stream(neighbours[member]).forEach((other) -> met[other] = 0);
		}
		return new Adjacency(neighbours, weights);
	}

	int size() {
		return this.neighbours.length;
	}

	int edgeCount() {
		return (int) (Arrays.stream(this.neighbours).mapToLong((some) -> some.length).sum() / 2);
	}

	int degree(int vertex) {
		return this.neighbours[vertex].length;
	}

	/**
	 * The same graph for JGraphT. It takes some 200 bytes an edge, so it is made where it
	 * is needed and not kept.
	 * @return the graph
	 */
	Graph<Integer, DefaultWeightedEdge> toJGraphT() {
		Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		for (int vertex = 0; vertex < size(); vertex++) {
			graph.addVertex(vertex);
		}
		for (int vertex = 0; vertex < size(); vertex++) {
			for (int i = 0; i < degree(vertex); i++) {
				if (vertex < this.neighbours[vertex][i]) {
					DefaultWeightedEdge edge = graph.addEdge(vertex, this.neighbours[vertex][i]);
					graph.setEdgeWeight(edge, this.weights[vertex][i]);
				}
			}
		}
		return graph;
	}

}
