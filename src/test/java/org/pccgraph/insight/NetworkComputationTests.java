package org.pccgraph.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.Edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Six bodies in five schemes: a, b, c meet in s1 and s2 (south, from 2018), c and d in s3
 * (both regions, from 2020), d, e, f in s4 (north, until 2019); f has s5 for itself.
 */
class NetworkComputationTests {

	private static final Period SINCE_2018 = new Period("2018-01-01", "9999-12-31");

	private static final Period SINCE_2020 = new Period("2020-01-01", "9999-12-31");

	private static final Period UNTIL_2019 = new Period("2015-01-01", "2019-12-31");

	private static final List<Affiliation> PARTS = List.of(part("a", "s1", SINCE_2018, "x1"),
			part("b", "s1", SINCE_2018, "x1"), part("c", "s1", SINCE_2018, "x2"), part("a", "s2", SINCE_2018, "x2"),
			part("b", "s2", SINCE_2018, "x2"), part("c", "s2", SINCE_2018, "x2"), part("c", "s3", SINCE_2020, "y1"),
			part("d", "s3", SINCE_2020, "y1"), part("d", "s4", UNTIL_2019, "y1"), part("e", "s4", UNTIL_2019, "y1"),
			part("f", "s4", UNTIL_2019, "y1"), part("f", "s5", UNTIL_2019, "y1"));

	private static final Map<String, List<String>> TRAITS = Map.of("s1", List.of("south", "coaching"), "s2",
			List.of("south"), "s3", List.of("south", "north"), "s4", List.of("north"), "s5", List.of("west"));

	private final MeasuredNetwork network = compute(PARTS, null, 100, 100);

	@Test
	void anEdgeKnowsWhatLiesBehindIt() {
		NetworkEdge heaviest = this.network.edges().getFirst();
		assertThat(heaviest.source() + heaviest.target() + heaviest.weight()).isEqualTo("ab2");
		assertThat(heaviest.items()).containsExactly("s1", "s2");
		assertThat(heaviest.citations()).containsExactly("x1", "x2");
		assertThat(this.network.edges()).filteredOn(NetworkEdge::bridge)
			.singleElement()
			.satisfies((bridge) -> assertThat(bridge.source() + bridge.target()).isEqualTo("cd"));
	}

	@Test
	void samePartTwiceIsOnePart() {
		List<Affiliation> twice = new ArrayList<>(PARTS);
		twice.add(part("a", "s1", SINCE_2018, "z1"));
		NetworkEdge edge = compute(twice, null, 100, 100).edges().getFirst();
		assertThat(edge.weight()).isEqualTo(2);
		assertThat(edge.citations()).containsExactly("x1", "x2", "z1");
	}

	@Test
	void brokersConnectRegions() {
		assertThat(this.network.brokers()).extracting(MeasuredNetwork.Member::id).containsExactly("c", "d");
		assertThat(this.network.brokers()).allMatch(MeasuredNetwork.Member::articulationPoint);
		assertThat(this.network.brokers()).extracting(MeasuredNetwork.Member::regions)
			.containsExactly(List.of("north", "south"), List.of("north", "south"));
	}

	@Test
	void communitiesAreLabelledByWhatMostMembersShare() {
		assertThat(this.network.communities()).extracting(MeasuredNetwork.Community::label)
			.containsExactly("The South · Coaching", "The North");
		assertThat(this.network.communities().getFirst().shares())
			.containsExactly(new MeasuredNetwork.Share("coaching", 3), new MeasuredNetwork.Share("south", 3));
		// What f does alone says nothing of the community.
		assertThat(this.network.communities().getLast().shares()).extracting(MeasuredNetwork.Share::id)
			.doesNotContain("west");
	}

	@Test
	void aCommunityThatSharesNothingIsNamedByItsCentre() {
		List<Affiliation> pairs = List.of(part("a", "t1", SINCE_2018, "x1"), part("b", "t1", SINCE_2018, "x1"),
				part("b", "t2", SINCE_2018, "x1"), part("c", "t2", SINCE_2018, "x1"));
		assertThat(compute(pairs, null, 100, 100).communities()).extracting(MeasuredNetwork.Community::label)
			.containsExactly("Around b");
	}

	@Test
	void aDateLeavesOutWhatCannotHaveHeld() {
		MeasuredNetwork before = compute(PARTS, Edtf.parse("2017"), 100, 100);
		assertThat(before.members()).extracting(MeasuredNetwork.Member::id).containsExactly("d", "e", "f");
		assertThat(before.coverage().partsLeftOut()).isEqualTo(8);
		MeasuredNetwork after = compute(PARTS, Edtf.parse("2021-03"), 100, 100);
		assertThat(after.members()).extracting(MeasuredNetwork.Member::id).containsExactly("a", "b", "c", "d");
		assertThat(after.asOf()).isEqualTo("2021-03");
	}

	@Test
	void coverageSaysWhatItWasComputedFrom() {
		MeasuredNetwork.Coverage coverage = this.network.coverage();
		assertThat(coverage.documents()).containsExactly("document:x", "document:y");
		assertThat(coverage.firstYear()).isEqualTo(2018);
		assertThat(coverage.lastYear()).isEqualTo(2021);
		assertThat(coverage.items()).isEqualTo(5);
		assertThat(coverage.parts()).isEqualTo(12);
	}

	@Test
	void theOrderOfReadingDoesNotMatter() {
		List<Affiliation> shuffled = new ArrayList<>(PARTS);
		Collections.shuffle(shuffled, new Random(7));
		assertThat(compute(shuffled, null, 100, 100).graph()).isEqualTo(this.network.graph());
	}

	@Test
	void whatIsTooLargeIsRefusedWithTheBound() {
		assertThatExceptionOfType(NetworkTooLargeException.class).isThrownBy(() -> compute(PARTS, null, 5, 100))
			.withMessageContaining("more than 5 members");
		assertThatExceptionOfType(NetworkTooLargeException.class).isThrownBy(() -> compute(PARTS, null, 100, 6))
			.withMessageContaining("more than 6 pairs");
	}

	@Test
	void longSearchesAreEstimatedFromASample() {
		int size = 2000;
		List<Affiliation> ring = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			ring.add(part("m" + i, "s" + i, SINCE_2018, "x1"));
			ring.add(part("m" + i, "s" + (i + 1) % size, SINCE_2018, "x1"));
		}
		MeasuredNetwork estimated = NetworkComputation.of(NetworkProjection.BODIES_BY_SCHEMES, null, snapshot(ring),
				new NetworkLimits(10_000, 10_000, 10_000, 500L * 3 * size), (done) -> {
				});
		assertThat(estimated.pathSources()).isEqualTo(500);
		// In a ring of n, n even, every vertex has ((n - 2) / 2)^2 / 2 by symmetry.
		double exact = Math.pow((size - 2) / 2.0, 2) / 2;
		double mean = estimated.members().stream().mapToDouble(MeasuredNetwork.Member::betweenness).average().orElse(0);
		assertThat(mean / exact).isBetween(0.99, 1.01);
	}

	private static MeasuredNetwork compute(List<Affiliation> parts, @Nullable Edtf asOf, int maxMembers, int maxEdges) {
		return NetworkComputation.of(NetworkProjection.BODIES_BY_SCHEMES, asOf, snapshot(parts),
				new NetworkLimits(1000, maxMembers, maxEdges, Long.MAX_VALUE / 2), (done) -> {
				});
	}

	static Snapshot snapshot(List<Affiliation> parts) {
		return new Snapshot(new Snapshot.Dataset("v1", 43, 2), parts, TRAITS,
				Map.of("south", new Snapshot.Node("Region", "The South", null), "north",
						new Snapshot.Node("Region", "The North", null), "west",
						new Snapshot.Node("Region", "The West", null), "coaching",
						new Snapshot.Node("Approach", "Coaching", null)),
				Map.of("x1", new Snapshot.Document("document:x", "2018"), "x2",
						new Snapshot.Document("document:x", "2018"), "y1",
						new Snapshot.Document("document:y", "2021-03")));
	}

	private static Affiliation part(String member, String item, Period period, String section) {
		return new Affiliation(member, item, period, List.of(section));
	}

}
