package org.pccgraph.insight;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Two members that meet. What lies behind it is found when it is asked for. */
public final class NetworkEdge {

	private final Incidence incidence;

	private final int one;

	private final int two;

	private final int weight;

	private final boolean bridge;

	NetworkEdge(Incidence incidence, int one, int two, int weight, boolean bridge) {
		this.incidence = incidence;
		this.one = one;
		this.two = two;
		this.weight = weight;
		this.bridge = bridge;
	}

	/**
	 * The end whose id comes first.
	 * @return the id of its node
	 */
	public String source() {
		return this.incidence.members().get(this.one);
	}

	/**
	 * The other end.
	 * @return the id of its node
	 */
	public String target() {
		return this.incidence.members().get(this.two);
	}

	/**
	 * How many items the ends share.
	 * @return at least 1
	 */
	public int weight() {
		return this.weight;
	}

	/**
	 * Whether its component falls apart without it.
	 * @return true for a bridge
	 */
	public boolean bridge() {
		return this.bridge;
	}

	/**
	 * What the ends share.
	 * @return the ids of schemes, partnerships, approaches or contracts, ascending
	 */
	public List<String> items() {
		return Arrays.stream(shared()).mapToObj(this.incidence.items()::get).toList();
	}

	/**
	 * Who says so.
	 * @return the ids of the sections that state the parts of both ends, ascending
	 */
	public List<String> citations() {
		TreeSet<String> citations = new TreeSet<>();
		for (int item : shared()) {
			citations.addAll(this.incidence.citations(this.one, item));
			citations.addAll(this.incidence.citations(this.two, item));
		}
		return List.copyOf(citations);
	}

	private int[] shared() {
		return this.incidence.shared(this.one, this.two);
	}

}
