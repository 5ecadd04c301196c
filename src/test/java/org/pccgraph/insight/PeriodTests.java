package org.pccgraph.insight;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.graph.Edtf;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# from    | to      | stated     | asOf       | possibly held
			2019      , 2020    , 2021-01-01 , 2019       , true
			2019      , 2020    , 2021-01-01 , 2018       , false
			2019      , 2020    , 2021-01-01 , 2020-12-31 , true
			2019      , 2020    , 2021-01-01 , 2021       , false
			# imprecise at both ends: the widest reading counts
			2019-06   , -       , 2021-01-01 , 2019       , true
			2019-06   , -       , 2021-01-01 , 2019-05    , false
			2019/2020 , -       , 2021-01-01 , 2019       , true
			2019~     , -       , 2021-01-01 , 2019-01-01 , true
			# without a start it counts since it was stated
			-         , -       , 2021-01-01 , 2020       , false
			-         , -       , 2021-01-01 , 2021       , true
			-         , -       , 2021-01-01 , 2030       , true
			# what was over when it was stated began at an unknown time
			-         , 2015    , 2021-01-01 , 2014       , true
			-         , 2015    , 2021-01-01 , 2016       , false
			# nobody says when
			-         , -       , -          , 1990       , true
			# an open date asked for
			2019      , 2020    , -          , 2018/..    , true
			2019      , 2020    , -          , ../2018    , false
			""")
	void possiblyHolds(@Nullable String from, @Nullable String to, @Nullable LocalDate stated, String asOf,
			boolean held) {
		assertThat(Period.of(from, to, stated).possiblyAt(Edtf.parse(asOf))).isEqualTo(held);
	}

	@Test
	void twoThatExcludeEachOtherNeverHoldTogether() {
		Period both = Period.of("2018", "2018", null).and(Period.of("2020", null, null));
		assertThat(both.possiblyAt(Edtf.parse("2017/2021"))).isFalse();
	}

}
