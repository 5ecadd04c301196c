package org.pccgraph.insight;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A network and its measures.
 *
 * @param projection what it is a projection to
 * @param asOf the date it is seen at, as EDTF; null where no date was asked for
 * @param coverage what it was computed from
 * @param members the members, ordered by id
 * @param edges the edges: the heaviest first, then by the ids of their ends
 * @param communities the communities of two or more, the largest first
 * @param components the parts that nothing joins, the largest first
 * @param modularity how well the communities divide the network, up to 1
 * @param pathSources from how many members shortest paths were searched; all of them
 * unless it is large
 */
public record MeasuredNetwork(NetworkProjection projection, @Nullable String asOf, Coverage coverage,
		List<Member> members, List<NetworkEdge> edges, List<Community> communities, List<Component> components,
		double modularity, int pathSources) {

	/** How communities were found. */
	public static final String COMMUNITY_ALGORITHM = Communities.ALGORITHM;

	/**
	 * The members that stand between others and connect regions.
	 * @return the brokers, those with the most shortest paths first
	 */
	public List<Member> brokers() {
		return this.members.stream()
			.filter(Member::broker)
			.sorted(Comparator.comparingDouble(Member::betweenness).reversed().thenComparing(Member::id))
			.toList();
	}

	/**
	 * The network as it is written to files.
	 * @return the network
	 */
	public NetworkGraph graph() {
		return NetworkGraph.of(this);
	}

	/**
	 * A member.
	 *
	 * @param id the id of its node
	 * @param type the type of its node
	 * @param name its name
	 * @param code the register's code of a provider, or null
	 * @param degree how many partners it has
	 * @param weightedDegree the sum of the weights of its edges
	 * @param betweenness how many of the shortest paths between others lead through it,
	 * each pair counted once; a share where a pair has several
	 * @param closeness from 0 to 1
	 * @param pageRank its PageRank; all of them sum to 1
	 * @param coreness the largest k whose k-core it is in
	 * @param clustering the share of its partners' pairs that are partners themselves
	 * @param articulationPoint whether its component falls apart without it
	 * @param component the number of its component
	 * @param community the number of its community; 0 where it is in none
	 * @param items in how many schemes, contracts and the like it has a part
	 * @param regions the ids of the regions that it connects
	 */
	public record Member(String id, String type, String name, @Nullable String code, int degree, long weightedDegree,
			double betweenness, double closeness, double pageRank, int coreness, double clustering,
			boolean articulationPoint, int component, int community, int items, List<String> regions) {

		/**
		 * Whether it stands between others and connects regions.
		 * @return true where shortest paths lead through it and it has two regions or
		 * more
		 */
		public boolean broker() {
			return this.betweenness > 0 && this.regions.size() > 1;
		}

	}

	/**
	 * A community.
	 *
	 * @param number its number, from 1
	 * @param label what most of its members share
	 * @param members the ids of its members, ascending
	 * @param shares what its members share, the commonest first
	 */
	public record Community(int number, String label, List<String> members, List<Share> shares) {
	}

	/**
	 * Something that members of a community share.
	 *
	 * @param id the id of a region, approach, need or the like
	 * @param members how many of the members have it
	 */
	public record Share(String id, int members) {
	}

	/**
	 * A part of the network that nothing joins to another.
	 *
	 * @param number its number, from 1
	 * @param members the ids of its members, ascending
	 */
	public record Component(int number, List<String> members) {
	}

	/**
	 * What a network was computed from.
	 *
	 * @param datasetVersion the dataset's version
	 * @param items how many schemes, contracts and the like it knows
	 * @param parts how many parts of members in them count
	 * @param partsLeftOut how many don't, as they can't have held at the date asked for
	 * @param documents the ids of the documents that state them, ascending
	 * @param firstYear the year of the earliest document; null where none is dated
	 * @param lastYear the year of the latest document; null where none is dated
	 * @param forceAreas how many force areas there are
	 * @param forceAreasCovered how many of them have a scheme in the dataset
	 */
	public record Coverage(String datasetVersion, int items, int parts, int partsLeftOut, List<String> documents,
			@Nullable Integer firstYear, @Nullable Integer lastYear, int forceAreas, int forceAreasCovered) {
	}

}
