package org.pccgraph.insight;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Articulation points and bridges: what splits its component when it goes. J. Hopcroft
 * and R. Tarjan, Algorithm 447, Communications of the ACM 16 (1973), with a stack of its
 * own: JGraphT's calls itself once for every vertex of a path, and large networks
 * overflow the thread's stack. A test compares the two.
 *
 * @param points whether a vertex is an articulation point
 * @param bridges the bridges, by {@link #edge}
 */
record CutPoints(boolean[] points, Set<Long> bridges) {

	static CutPoints of(Adjacency graph) {
		Walk walk = new Walk(graph);
		for (int vertex = 0; vertex < graph.size(); vertex++) {
			if (walk.found[vertex] == 0) {
				walk.from(vertex);
			}
		}
		return new CutPoints(walk.points, walk.bridges);
	}

	/**
	 * The key of an edge.
	 * @param one an end
	 * @param two the other end
	 * @return the same number whichever end comes first
	 */
	static long edge(int one, int two) {
		return ((long) Math.min(one, two) << Integer.SIZE) | Math.max(one, two);
	}

	boolean isBridge(int one, int two) {
		return this.bridges.contains(edge(one, two));
	}

	private static final class Walk {

		private final Adjacency graph;

		private final boolean[] points;

		private final Set<Long> bridges = new HashSet<>();

		/** When a vertex was found, from 1 on. */
		private final int[] found;

		/** When the earliest vertex was found that can be reached from below. */
		private final int[] low;

		private final int[] parent;

		private final int[] next;

		private int time;

		Walk(Adjacency graph) {
			int size = graph.size();
			this.graph = graph;
			this.points = new boolean[size];
			this.found = new int[size];
			this.low = new int[size];
			this.parent = new int[size];
			this.next = new int[size];
			Arrays.fill(this.parent, -1);
		}

		void from(int root) {
			int childrenOfRoot = 0;
			enter(root);
			int vertex = root;
			while (vertex >= 0) {
				int[] neighbours = this.graph.neighbours()[vertex];
				if (this.next[vertex] == neighbours.length) {
					int above = this.parent[vertex];
					if (above >= 0) {
						leave(vertex, above, root);
						childrenOfRoot += (above == root) ? 1 : 0;
					}
					vertex = above;
					continue;
				}
				int other = neighbours[this.next[vertex]++];
				if (this.found[other] == 0) {
					this.parent[other] = vertex;
					enter(other);
					vertex = other;
				}
				else if (other != this.parent[vertex]) {
					this.low[vertex] = Math.min(this.low[vertex], this.found[other]);
				}
			}
			this.points[root] = childrenOfRoot > 1;
		}

		private void enter(int vertex) {
			this.found[vertex] = ++this.time;
			this.low[vertex] = this.time;
		}

		private void leave(int vertex, int above, int root) {
			this.low[above] = Math.min(this.low[above], this.low[vertex]);
			if (this.low[vertex] > this.found[above]) {
				this.bridges.add(edge(vertex, above));
			}
			if (above != root && this.low[vertex] >= this.found[above]) {
				this.points[above] = true;
			}
		}

	}

}
