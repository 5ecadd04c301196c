package org.pccgraph.insight;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Graphs drawn by hand, with values worked out by hand. */
class MeasuresTests {

	private static final long NO_BOUND = Long.MAX_VALUE / 2;

	/** A path of five: 0 - 1 - 2 - 3 - 4. */
	private final Measures path = measures(Drawn.graph(5, "0-1 1-2 2-3 3-4"));

	/** A star: 0 in the middle of 1, 2, 3, 4. */
	private final Measures star = measures(Drawn.graph(5, "0-1 0-2 0-3 0-4"));

	/**
	 * A square, 0 - 1 - 2 - 3 - 0: each opposite pair has two shortest paths.
	 */
	private final Measures square = measures(Drawn.graph(4, "0-1 1-2 2-3 0-3"));

	/**
	 * Two triangles, 0 1 2 and 3 4 5, joined by 2 - 3; 6 - 7 apart; 8 alone.
	 */
	private final Measures triangles = measures(Drawn.graph(9, "0-1 0-2 1-2 2-3 3-4 3-5 4-5 6-7*3"));

	@Test
	void betweennessCountsEachPairOnce() {
		// On a path the vertex with l others left and r right of it lies between l * r
		// pairs.
		assertThat(this.path.paths().betweenness()).containsExactly(0, 3, 4, 3, 0);
		// In a star every pair of the four passes the middle: 4 * 3 / 2.
		assertThat(this.star.paths().betweenness()).containsExactly(6, 0, 0, 0, 0);
	}

	@Test
	void betweennessIsSharedAmongShortestPaths() {
		assertThat(this.square.paths().betweenness()).containsExactly(0.5, 0.5, 0.5, 0.5);
	}

	@Test
	void betweennessStaysInItsComponent() {
		// 2 lies between each of 0, 1 and each of 3, 4, 5; so does 3, mirrored.
		assertThat(this.triangles.paths().betweenness()).containsExactly(0, 0, 6, 6, 0, 0, 0, 0, 0);
	}

	@Test
	void closenessIsOneOverTheMeanDistance() {
		// From the end of the path 1 + 2 + 3 + 4 = 10 to four others; from the middle 6.
		assertThat(this.path.paths().closeness()).containsExactly(new double[] { 0.4, 4 / 7.0, 4 / 6.0, 4 / 7.0, 0.4 },
				within(1e-12));
		// From a star's point 1 + 2 + 2 + 2 = 7.
		assertThat(this.star.paths().closeness())
			.containsExactly(new double[] { 1, 4 / 7.0, 4 / 7.0, 4 / 7.0, 4 / 7.0 }, within(1e-12));
	}

	@Test
	void closenessShrinksWithTheShareThatCanBeReached() {
		// 6 reaches one of eight others, at distance 1; 2 reaches five, at distances
		// 1 1 1 2 2; 8 reaches nobody.
		assertThat(this.triangles.paths().closeness()[6]).isEqualTo(1 / 8.0, within(1e-12));
		assertThat(this.triangles.paths().closeness()[2]).isEqualTo(5 / 8.0 * 5 / 7.0, within(1e-12));
		assertThat(this.triangles.paths().closeness()[8]).isZero();
	}

	@Test
	void pageRankOfAStar() {
		// The middle's m and a point's p: m = 0.15 / 5 + 0.85 * 4 p and p = 0.15 / 5 +
		// 0.85 m / 4, so m = 0.132 / 0.2775.
		assertThat(this.star.pageRank()[0]).isEqualTo(0.132 / 0.2775, within(1e-8));
		assertThat(this.star.pageRank())
			.satisfies((ranks) -> assertThat(Arrays.stream(ranks).sum()).isEqualTo(1, within(1e-8)));
	}

	@Test
	void pageRankFollowsWeights() {
		// 0 - 1 with weight 3 and 1 - 2 with weight 1: r0 = 0.05 + 0.85 * 3/4 r1, r2 =
		// 0.05 + 0.85 * 1/4 r1, r0 + r1 + r2 = 1, so r1 = 0.9 / 1.85.
		double[] ranks = measures(Drawn.graph(3, "0-1*3 1-2")).pageRank();
		double middle = 0.9 / 1.85;
		assertThat(ranks).containsExactly(new double[] { 0.05 + 0.6375 * middle, middle, 0.05 + 0.2125 * middle },
				within(1e-8));
	}

	@Test
	void coreness() {
		assertThat(this.triangles.coreness()).containsExactly(2, 2, 2, 2, 2, 2, 1, 1, 0);
		// A complete graph of four with a tail.
		assertThat(measures(Drawn.graph(6, "0-1 0-2 0-3 1-2 1-3 2-3 3-4 4-5")).coreness()).containsExactly(3, 3, 3, 3,
				1, 1);
	}

	@Test
	void articulationPointsAndBridges() {
		assertThat(this.path.cutPoints().points()).containsExactly(false, true, true, true, false);
		assertThat(this.star.cutPoints().points()).containsExactly(true, false, false, false, false);
		assertThat(this.square.cutPoints().points()).containsOnly(false);
		assertThat(this.square.cutPoints().bridges()).isEmpty();
		assertThat(this.triangles.cutPoints().points()).containsExactly(false, false, true, true, false, false, false,
				false, false);
		assertThat(this.triangles.cutPoints().bridges()).containsExactlyInAnyOrder(CutPoints.edge(2, 3),
				CutPoints.edge(7, 6));
	}

	@Test
	void clustering() {
		assertThat(this.star.clustering()).containsOnly(0);
		// Of the three pairs of 2's neighbours 0, 1, 3 one is joined.
		assertThat(this.triangles.clustering()).containsExactly(new double[] { 1, 1, 1 / 3.0, 1 / 3.0, 1, 1, 0, 0, 0 },
				within(1e-12));
	}

	@Test
	void weightedDegree() {
		assertThat(this.triangles.weightedDegree()).containsExactly(2, 2, 3, 3, 2, 2, 3, 3, 0);
	}

	@Test
	void componentsTheLargestFirst() {
		assertThat(this.triangles.components().members()).containsExactly(new int[] { 0, 1, 2, 3, 4, 5 },
				new int[] { 6, 7 }, new int[] { 8 });
		assertThat(this.triangles.components().of()).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 3);
	}

	@Test
	void communitiesAreTheTrianglesAndThePair() {
		Communities communities = this.triangles.communities();
		assertThat(communities.groups().members()).containsExactly(new int[] { 0, 1, 2 }, new int[] { 3, 4, 5 },
				new int[] { 6, 7 });
		assertThat(communities.groups().of()).containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 0);
		// The weight is 10: inside 3 + 3 + 3; ends 7, 7 and 6 of 20. 0.9 - (49 + 49 +
		// 36) / 400.
		assertThat(communities.modularity()).isEqualTo(0.9 - 134 / 400.0, within(1e-12));
	}

	@Test
	void aGraphWithoutEdgesHasMeasuresToo() {
		Measures lonely = measures(Drawn.graph(3, ""));
		assertThat(lonely.paths().betweenness()).containsOnly(0);
		assertThat(lonely.paths().closeness()).containsOnly(0);
		assertThat(lonely.components().members()).hasSize(3);
		assertThat(lonely.communities().groups().members()).isEmpty();
		assertThat(measures(Drawn.graph(0, "")).components().members()).isEmpty();
	}

	static Measures measures(Adjacency graph) {
		return Measures.of(graph, NO_BOUND, (done) -> {
		});
	}

}
