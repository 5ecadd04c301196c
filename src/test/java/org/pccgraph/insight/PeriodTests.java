package org.pccgraph.insight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.graph.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# from     | until      | asOf       | possibly held
			2019-01-01 , 2020-12-31 , 2019       , true
			2019-01-01 , 2020-12-31 , 2018       , false
			2019-01-01 , 2020-12-31 , 2020-12-31 , true
			2019-01-01 , 2020-12-31 , 2021       , false
			2019-06-01 , 9999-12-31 , 2019       , true
			2019-06-01 , 9999-12-31 , 2019-05    , false
			2019-06-01 , 9999-12-31 , 2018/..    , true
			2019-06-01 , 9999-12-31 , ../2018    , false
			0000-01-01 , 9999-12-31 , 1990       , true
			""")
	void possiblyHolds(String from, String until, String asOf, boolean held) {
		assertThat(new Period(from, until).possiblyAt(Edtf.parse(asOf))).isEqualTo(held);
	}

	@Test
	void twoThatExcludeEachOtherNeverHoldTogether() {
		Period both = new Period("2018-01-01", "2018-12-31").and(new Period("2020-01-01", "9999-12-31"));
		assertThat(both.possiblyAt(Edtf.parse("2017/2021"))).isFalse();
		assertThat(both.and(Period.ALWAYS)).isEqualTo(both);
	}

}
