package org.pccgraph.insight;

import org.jspecify.annotations.Nullable;

/** What members can be ordered by. The names are those of the SDL. */
public enum NetworkMeasure {

	/** The number of partners. */
	DEGREE,
	/** The sum of the weights. */
	WEIGHTED_DEGREE,
	/** How many shortest paths lead through. */
	BETWEENNESS,
	/** How near all others are. */
	CLOSENESS,
	/** PageRank. */
	PAGE_RANK,
	/** The largest k-core. */
	CORENESS,
	/** How many of the partners are partners of each other. */
	CLUSTERING;

	/**
	 * The measure of a member.
	 * @param member a member
	 * @return its value
	 */
	public double of(MeasuredNetwork.Member member) {
		return switch (this) {
			case DEGREE -> member.degree();
			case WEIGHTED_DEGREE -> member.weightedDegree();
			case BETWEENNESS -> member.betweenness();
			case CLOSENESS -> member.closeness();
			case PAGE_RANK -> member.pageRank();
			case CORENESS -> member.coreness();
			case CLUSTERING -> member.clustering();
		};
	}

	/**
	 * The measure of a name.
	 * @param name a name of the SDL, or null
	 * @return the measure; the number of partners where none is given
	 */
	public static NetworkMeasure named(@Nullable Object name) {
		return (name != null) ? valueOf(name.toString()) : DEGREE;
	}

}
