package org.pccgraph.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What characterises members: regions, approaches, needs and the like, of their own or of
 * the items where they meet others.
 */
final class Traits {

	private static final int MOST_SHARES = 10;

	/** What a label says first; one of each. */
	private static final List<String> LABELLED = List.of("Region", "Partnership", "Approach", "Need");

	private final Snapshot snapshot;

	private final Incidence incidence;

	Traits(Snapshot snapshot, Incidence incidence) {
		this.snapshot = snapshot;
		this.incidence = incidence;
	}

	/**
	 * The regions that a member connects: its own, those where it meets others, and those
	 * of its partners.
	 * @param member the member
	 * @param partners its partners
	 * @return the regions' ids, ascending
	 */
	List<String> regions(int member, int[] partners) {
		Set<String> regions = new TreeSet<>(of(this.incidence.members().get(member)));
		for (int item : this.incidence.itemsOf()[member]) {
			if (this.incidence.membersOf()[item].length > 1) {
				regions.addAll(of(this.incidence.items().get(item)));
			}
		}
		for (int partner : partners) {
			regions.addAll(of(this.incidence.members().get(partner)));
		}
		return regions.stream().filter((id) -> this.snapshot.node(id).type().equals("Region")).toList();
	}

	/**
	 * Describes a community by what its members share, in items where they meet each
	 * other.
	 * @param number its number
	 * @param members its members
	 * @param central the member to name it by where nothing is shared by most
	 * @return the community
	 */
	MeasuredNetwork.Community community(int number, int[] members, int central) {
		Map<Integer, Integer> meetings = new TreeMap<>();
		for (int member : members) {
			for (int item : this.incidence.itemsOf()[member]) {
				meetings.merge(item, 1, Integer::sum);
			}
		}
		Map<String, Integer> counts = new TreeMap<>();
		for (int member : members) {
			Set<String> traits = new TreeSet<>(of(this.incidence.members().get(member)));
			for (int item : this.incidence.itemsOf()[member]) {
				if (meetings.getOrDefault(item, 0) > 1) {
					traits.addAll(of(this.incidence.items().get(item)));
				}
			}
			traits.forEach((trait) -> counts.merge(trait, 1, Integer::sum));
		}
		List<MeasuredNetwork.Share> shares = counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1)
			.map((entry) -> new MeasuredNetwork.Share(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingInt((MeasuredNetwork.Share share) -> -share.members())
				.thenComparing(MeasuredNetwork.Share::id))
			.toList();
		return new MeasuredNetwork.Community(number, label(shares, members.length, central),
				Arrays.stream(members).mapToObj(this.incidence.members()::get).toList(),
				shares.subList(0, Math.min(MOST_SHARES, shares.size())));
	}

	private String label(List<MeasuredNetwork.Share> shares, int size, int central) {
		Map<String, String> first = new LinkedHashMap<>();
		for (MeasuredNetwork.Share share : shares) {
			if (2 * share.members() > size) {
				Snapshot.Node trait = this.snapshot.node(share.id());
				first.putIfAbsent(trait.type(), trait.name());
			}
		}
		List<String> parts = new ArrayList<>();
		LABELLED.stream().filter(first::containsKey).forEach((type) -> parts.add(first.get(type)));
		return parts.isEmpty() ? "Around " + this.snapshot.node(this.incidence.members().get(central)).name()
				: String.join(" · ", parts);
	}

	private Collection<String> of(String id) {
		return this.snapshot.traits().getOrDefault(id, List.of());
	}

}
