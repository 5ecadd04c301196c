package org.pccgraph.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdHashTests {

	private final IdHash hash = new IdHash("a key");

	@Test
	void sameIdSameHashAndNothingOfTheId() {
		assertThat(this.hash.of("person:ann")).isEqualTo(new IdHash("a key").of("person:ann"))
			.isNotEqualTo(this.hash.of("person:anne"))
			.matches("[0-9a-f]{4}-[0-9a-f]{32}");
	}

	@Test
	void anotherKeyIsNoticed() {
		String other = new IdHash("another key").of("person:ann");
		assertThat(other).isNotEqualTo(this.hash.of("person:ann"));
		assertThat(this.hash.made(other)).isFalse();
		assertThat(this.hash.made(this.hash.of("org:one"))).isTrue();
	}

	/** As any other tool makes it: HMAC-SHA256 of "id " and the id. */
	@Test
	void hashesInTheSeedStayGood() {
		assertThat(IdHash.DEFAULT.of("person:ann-oldcastle")).isEqualTo("868e-27e249664b6b073293edf15b86c80114");
	}

}
