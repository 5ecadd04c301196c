package org.pccgraph.graph;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EdtfTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2021, 2021-01-01, 2021-12-31
			2021-02, 2021-02-01, 2021-02-28
			2024-02, 2024-02-01, 2024-02-29
			2021-03-14, 2021-03-14, 2021-03-14
			2022~, 2022-01-01, 2022-12-31
			2021-04?, 2021-04-01, 2021-04-30
			2021-04-05%, 2021-04-05, 2021-04-05
			2021-21, 2021-03-01, 2021-05-31
			2021-22, 2021-06-01, 2021-08-31
			2021-23, 2021-09-01, 2021-11-30
			2021-24, 2021-12-01, 2022-02-28
			2019/2020, 2019-01-01, 2020-12-31
			2019-04/2020-09-30, 2019-04-01, 2020-09-30
			2020-10~/2020-12, 2020-10-01, 2020-12-31
			2021/.., 2021-01-01,
			../2021-06, , 2021-06-30
			""")
	void aDateIsTheDaysThatItCanMean(String text, LocalDate earliest, LocalDate latest) {
		Edtf date = Edtf.parse(text);
		assertThat(date.earliest()).isEqualTo(earliest);
		assertThat(date.latest()).isEqualTo(latest);
		assertThat(date).hasToString(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			21 | write a year, month or day
			2021-3 | write a year, month or day
			March 2021 | write a year, month or day
			2021-00 | there is no such day, month or season
			2021-13 | there is no such day, month or season
			2021-25 | there is no such day, month or season
			2021-02-29 | there is no such day, month or season
			2021-21-01 | there is no such day, month or season
			2021/ | write '..' where the interval is open
			/2021 | write '..' where the interval is open
			2021/2022/2023 | write a year, month or day
			../.. | a date on one side at least
			2021-06/2021-05 | it ends before it begins
			""")
	void anythingElseIsRefusedWithTheReason(String text, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text))
			.withMessageStartingWith("'%s' is no EDTF date: ", text)
			.withMessageContaining(reason);
	}

	@Test
	void anIntervalInsideOneYearMayEndWithTheYear() {
		assertThat(Edtf.parse("2021-06/2021").latest()).isEqualTo("2021-12-31");
	}

}
