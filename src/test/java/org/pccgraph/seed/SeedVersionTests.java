package org.pccgraph.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedVersionTests {

	private final String version = SeedVersion.of(TestSeed.sound().folder(), "type A", List.of());

	@Test
	void staysTheSameForTheSameSeed() {
		assertThat(SeedVersion.of(TestSeed.sound().folder(), "type A", List.of())).isEqualTo(this.version)
			.matches("[0-9a-f]{16}");
	}

	@Test
	void changesWithEveryFileAndTheSchema() {
		assertThat(SeedVersion.of(TestSeed.sound().folder(), "type B", List.of())).isNotEqualTo(this.version);
		assertThat(
				SeedVersion.of(TestSeed.sound().with("registry/more.yaml", "nodes: []").folder(), "type A", List.of()))
			.isNotEqualTo(this.version);
	}

}
