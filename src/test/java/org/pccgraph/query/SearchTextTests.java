package org.pccgraph.query;

import java.util.stream.Collectors;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Kent         | +(kent^4 OR kent*^2 OR kent~1)
			the Trust    | +(trust^4 OR trust*^2 OR trust~1)
			Avon and Sun | +(avon^4 OR avon*^2 OR avon~1) +(sun^4 OR sun*^2)
			David and    | +(david^4 OR david*^2 OR david~1) and*
			the          | +(the^4 OR the*^2)
			to be        | +(to^4 OR to*^2) +(be^4 OR be*^2)
			!            | ""
			O’Neil’s     | +(o'neil's^4 OR o'neil's*^2 OR o'neil's~2)
			'1,5' (a).b  | +(1,5^4 OR 1,5*^2) +(b^4 OR b*^2)
			""")
	void demandsTheWordsThatTheIndexHas(String text, String query) {
		assertThat(SearchText.of(text).lucene()).isEqualTo(query);
	}

	@Test
	void knowsWhatTheIndexLeavesOut() {
		assertThat(SearchText.LEFT_OUT).isEqualTo(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
			.map((word) -> new String((char[]) word))
			.collect(Collectors.toSet()));
	}

}
