package org.pccgraph.export;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@Test
	void xmlHoldsNoControlCharacters() {
		assertThat(Cells.xml("a\u0000b\u000Bc\uD800d \uD83D\uDE00\n")).isEqualTo("abcd \uD83D\uDE00\n");
	}

	@Test
	void aListIsOneText() {
		assertThat(Cells.text(List.of("a", "b"))).isEqualTo("a | b");
	}

}
