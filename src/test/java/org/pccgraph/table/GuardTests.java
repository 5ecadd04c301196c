package org.pccgraph.table;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''@x" })
	void aFormulaGetsAnApostropheThatComesOffAgain(String text) {
		assertThat(Guard.guarded(text)).isEqualTo("'" + text);
		assertThat(Guard.unguarded(Guard.guarded(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+44", "-0.25", "1E-5", "", "'quoted'", "a=b", "£34,800", "2021-03/.." })
	void numbersAndOtherTextsStayAsTheyAre(String text) {
		assertThat(Guard.guarded(text)).isEqualTo(text);
		assertThat(Guard.unguarded(text)).isEqualTo(text);
	}

}
