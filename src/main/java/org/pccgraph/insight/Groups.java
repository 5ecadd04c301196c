package org.pccgraph.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A division of the vertices into groups, numbered from 1: the largest first, those of
 * the same size by their first vertex.
 *
 * @param of the number of each vertex's group; 0 where it is in none
 * @param members for each group its vertices, ascending
 */
record Groups(int[] of, List<int[]> members) {

	static Groups of(int size, Collection<int[]> groups) {
		List<int[]> members = new ArrayList<>();
		for (int[] group : groups) {
			int[] sorted = group.clone();
			Arrays.sort(sorted);
			members.add(sorted);
		}
		members.sort(Comparator.<int[]>comparingInt((group) -> -group.length).thenComparingInt((group) -> group[0]));
		int[] of = new int[size];
		for (int i = 0; i < members.size(); i++) {
			for (int vertex : members.get(i)) {
				of[vertex] = i + 1;
			}
		}
		return new Groups(of, members);
	}

	/**
	 * The size of each vertex's group.
	 * @return sizes by vertex; 0 where it is in no group
	 */
	int[] sizes() {
		return Arrays.stream(this.of).map((number) -> (number > 0) ? this.members.get(number - 1).length : 0).toArray();
	}

}
