package org.pccgraph.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who has a part in what, by number. Members and items are numbered in the order of their
 * ids, so that everything computed from them is the same on every run.
 *
 * @param members the members' ids in ascending order
 * @param items the items' ids in ascending order
 * @param itemsOf for each member its items, ascending
 * @param membersOf for each item its members, ascending
 * @param citations for each member and each of its items the sections that state it
 */
record Incidence(List<String> members, List<String> items, int[][] itemsOf, int[][] membersOf,
		List<List<List<String>>> citations) {

	static Incidence of(Collection<Affiliation> affiliations) {
		SortedMap<String, SortedMap<String, List<String>>> byMember = new TreeMap<>();
		SortedMap<String, TreeSet<String>> byItem = new TreeMap<>();
		for (Affiliation affiliation : affiliations) {
			byMember.computeIfAbsent(affiliation.member(), (key) -> new TreeMap<>())
				.merge(affiliation.item(), affiliation.citations(), Incidence::both);
			byItem.computeIfAbsent(affiliation.item(), (key) -> new TreeSet<>()).add(affiliation.member());
		}
		String[] members = byMember.keySet().toArray(String[]::new);
		String[] items = byItem.keySet().toArray(String[]::new);
		List<List<List<String>>> citations = new ArrayList<>();
		byMember.values().forEach((parts) -> citations.add(List.copyOf(parts.values())));
		return new Incidence(List.of(members), List.of(items),
				numbers(byMember.values().stream().map(SortedMap::keySet).toList(), items),
				numbers(byItem.values(), members), citations);
	}

	private static List<String> both(List<String> one, List<String> two) {
		if (one.equals(two)) {
			return one;
		}
		TreeSet<String> all = new TreeSet<>(one);
		all.addAll(two);
		return List.copyOf(all);
	}

	private static int[][] numbers(Collection<? extends Collection<String>> ids, String[] sorted) {
		return ids.stream()
			.map((some) -> some.stream().mapToInt((id) -> Arrays.binarySearch(sorted, id)).toArray())
			.toArray(int[][]::new);
	}

	/**
	 * The items where two members meet.
	 * @param one a member
	 * @param two another
	 * @return the items' numbers, ascending
	 */
	int[] shared(int one, int two) {
		return Arrays.stream(this.itemsOf[one])
			.filter((item) -> Arrays.binarySearch(this.itemsOf[two], item) >= 0)
			.toArray();
	}

	/**
	 * The sections that state a member's part in an item.
	 * @param member the member
	 * @param item one of its items
	 * @return the sections' ids
	 */
	List<String> citations(int member, int item) {
		return this.citations.get(member).get(Arrays.binarySearch(this.itemsOf[member], item));
	}

}
