package org.pccgraph.seed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts that this repository holds. */
class SeedTests {

	@Test
	void theSeedIsSoundAndEveryFactHasACitation() {
		SeedGraph graph = SeedGraph.read(SeedFolder.read("seed"), TestSeed.MODEL);
		assertThat(graph.nodes()).isNotEmpty();
		assertThat(graph.edges()).allSatisfy((edge) -> assertThat(edge.citations()).isNotEmpty());
	}

}
