package org.pccgraph.export;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''@x" })
	void aFormulaGetsAnApostropheThatComesOffAgain(String text) {
		assertThat(Cells.guarded(text)).isEqualTo("'" + text);
		assertThat(Cells.unguarded(Cells.guarded(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+44", "-0.25", "1E-5", "", "'quoted'", "a=b", "£34,800", "2021-03/.." })
	void numbersAndOtherTextsStayAsTheyAre(String text) {
		assertThat(Cells.guarded(text)).isEqualTo(text);
		assertThat(Cells.unguarded(text)).isEqualTo(text);
	}

	@Test
	void xmlHoldsNoControlCharacters() {
		assertThat(Cells.xml("a\u0000b\u000Bc\uD800d \uD83D\uDE00\n")).isEqualTo("abcd \uD83D\uDE00\n");
	}

	@Test
	void aListIsOneText() {
		assertThat(Cells.text(List.of("a", "b"))).isEqualTo("a | b");
	}

}
