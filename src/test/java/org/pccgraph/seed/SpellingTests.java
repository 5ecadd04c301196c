package org.pccgraph.seed;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	private static final List<String> KNOWN = List.of("deliveredBy", "commissionedBy", "hostedBy", "status", "start",
			"RUNNING");

	@ParameterizedTest
	@CsvSource(textBlock = """
			deliverdBy, deliveredBy
			deliveredby, deliveredBy
			deliveerdBy, deliveredBy
			stats, status
			strat, start
			running, RUNNING
			RUNING, RUNNING
			colour,
			x,
			""")
	void theNearestNameIsFoundWithinAFewEdits(String word, String meant) {
		assertThat(Spelling.nearest(word, KNOWN).orElse(null)).isEqualTo(meant);
	}

}
