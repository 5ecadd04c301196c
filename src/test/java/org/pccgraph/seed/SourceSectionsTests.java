package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.seed.SourceSections.Section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** How texts are cut and searched, shown on made-up ones. */
class SourceSectionsTests {

	@Nested
	class Sections {

		@Test
		void beginAtTheirHeadings() {
			Map<String, SourceText> texts = SourceSections.of("""
					Contents: Background, 2
					# 1. Purpose
					Why we write.
					  2. Background/Context
					Background tells little.
					A heading that is
					long
					The end.
					""", List.of(new Section("b", "Background/Context", "2"), new Section("a", "Purpose", "1"),
					new Section("c", "A heading that is long", null)));
			assertThat(texts.keySet()).containsExactly("a", "b", "c");
			assertThat(texts.get("a").folded()).isEqualTo("# 1. purpose why we write.");
			assertThat(texts.get("b").folded()).isEqualTo("2. background/context background tells little.");
			assertThat(texts.get("c").folded()).isEqualTo("a heading that is long the end.");
		}

		@Test
		void lieBetweenTheNumbersOfTheirNeighbours() {
			Map<String, SourceText> texts = SourceSections.of("""
					Foreword
					Welcome.
					One begins.
					01
					One goes on with 12 months.
					 01 KENT POLICE
					02 pages later.
					Two begins.
					02
					Two ends.
					""", List.of(new Section("f", "Foreword", null), new Section("1", "One", "01"),
					new Section("2", "Two", "02")));
			assertThat(texts.get("f").folded()).isEqualTo("foreword welcome. one begins.");
			assertThat(texts.get("1").folded()).startsWith("welcome. one begins. 01").endsWith("two begins.");
			assertThat(texts.get("2").folded()).isEqualTo("02 pages later. two begins. 02 two ends.");
		}

		@Test
		void mustBeThere() {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> SourceSections.of("Nothing", List.of(new Section("a", "Purpose", null))))
				.withMessage("No heading of a in the text");
		}

	}

	@Nested
	class Lookups {

		private final SourceText text = SourceText.of("""
				In 2020 Mayor Hill’s office paid £1,256.50 for
				the Open Gate scheme; 7% of 31 came back. It employs
				the women’s centres’ staff.
				""");

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				7% of 31  | true
				£1,256.50 | true
				1,256     | false
				56.50     | false
				31        | true
				3         | false
				""")
		void ofValuesTakeNoPartsOfNumbers(String value, boolean printed) {
			assertThat(this.text.prints(value)).isEqualTo(printed);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				The Open Gate scheme            | true  | true
				Mayor Hill                      | true  | true
				Women's centre                  | false | true
				Office of Mayor Hill            | false | true
				Gate scheme for women, employed | false | false
				Open House                      | false | false
				""")
		void ofNamesTakeThemWholeOrWordByWord(String name, boolean whole, boolean words) {
			assertThat(this.text.names(name)).isEqualTo(whole);
			assertThat(this.text.hasWordsOf(name)).isEqualTo(words);
		}

	}

}
