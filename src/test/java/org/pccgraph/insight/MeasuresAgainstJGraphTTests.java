package org.pccgraph.insight;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What we compute ourselves must be what JGraphT computes, on graphs by chance. */
class MeasuresAgainstJGraphTTests {

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theyAgree(long seed) {
		Adjacency graph = Drawn.random(new Random(seed));
		Graph<Integer, DefaultWeightedEdge> peer = new AsUnweightedGraph<>(graph.toJGraphT());
		Measures ours = MeasuresTests.measures(graph);
		var betweenness = new BetweennessCentrality<>(peer);
		var clustering = new ClusteringCoefficient<>(peer);
		var cuts = new BiconnectivityInspector<>(peer);
		for (int vertex = 0; vertex < graph.size(); vertex++) {
			assertThat(ours.paths().betweenness()[vertex]).isEqualTo(betweenness.getVertexScore(vertex), within(1e-9));
			assertThat(ours.clustering()[vertex]).isEqualTo(clustering.getVertexScore(vertex), within(1e-9));
			assertThat(ours.cutPoints().points()[vertex]).isEqualTo(cuts.getCutpoints().contains(vertex));
		}
		Set<Long> bridges = cuts.getBridges()
			.stream()
			.map((edge) -> CutPoints.edge(peer.getEdgeSource(edge), peer.getEdgeTarget(edge)))
			.collect(Collectors.toSet());
		assertThat(ours.cutPoints().bridges()).isEqualTo(bridges);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everyCommunityIsConnectedAndTheSameOnEveryRun(long seed) {
		Adjacency graph = Drawn.random(new Random(seed));
		Communities communities = Communities.of(graph);
		assertThat(communities.groups().of()).isEqualTo(Communities.of(graph).groups().of());
		Graph<Integer, DefaultWeightedEdge> peer = graph.toJGraphT();
		communities.groups().members().forEach((members) -> {
			Set<Integer> inside = Arrays.stream(members).boxed().collect(Collectors.toSet());
			var part = new AsSubgraph<>(peer, inside);
			assertThat(new BiconnectivityInspector<>(part).isConnected()).isTrue();
		});
	}

	@Test
	void aLongPathOverflowsNothing() {
		int size = 200_000;
		int[][] neighbours = IntStream.range(0, size)
			.mapToObj((i) -> IntStream.of(i - 1, i + 1).filter((other) -> other >= 0 && other < size).toArray())
			.toArray(int[][]::new);
		CutPoints cuts = CutPoints.of(new Adjacency(neighbours, neighbours));
		assertThat(cuts.bridges()).hasSize(size - 1);
	}

	static IntStream seeds() {
		return IntStream.range(0, 100);
	}

}
