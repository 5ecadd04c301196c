package org.pccgraph.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What filters mean, where the schema's text has to decide it. */
@ApplicationTest
class FilterIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	private int count(String field, String where) {
		return this.client.data("{ list: %s(where: { %s }) { totalCount } }".formatted(field, where))
			.path("list")
			.path("totalCount")
			.asInt();
	}

	private List<String> ids(String field, String where) {
		return this.client
			.data("{ list: %s(where: { %s }, first: 100) { edges { node { id } } } }".formatted(field, where))
			.path("list")
			.path("edges")
			.valueStream()
			.map((edge) -> edge.path("node").path("id").asString())
			.toList();
	}

	private JsonNode firstError(String query) {
		return this.client.send(query, Map.of()).path("errors").path(0);
	}

	@Nested
	class WhatIsNotGiven {

		@ParameterizedTest
		@ValueSource(strings = { "", "status: null", "status: {}", "status: { eq: null }", "and: []", "not: { or: [] }",
				"deliveredBy: null", "deliveredBy: { some: null }", "and: [{}, { and: [] }]" })
		void asksForNothing(String where) {
			assertThat(count("schemes", where)).isEqualTo(count("schemes", ""));
		}

		@ParameterizedTest
		@ValueSource(strings = { "or: []", "status: { in: [] }", "not: {}", "id: { in: [] }" })
		void isNotTheSameAsNothingToChooseFrom(String where) {
			assertThat(count("schemes", where)).isZero();
		}

		@Test
		void aVariableThatIsNullAsksForNothing() {
			JsonNode data = this.answer(Map.of());
			assertThat(data.path("list").path("totalCount").asInt()).isEqualTo(count("schemes", ""));
		}

		private JsonNode answer(Map<String, Object> variables) {
			return FilterIT.this.client
				.send("query Q($text: String) { list: schemes(where: { name: { contains: $text } }) { totalCount } }",
						variables)
				.path("data");
		}

	}

	@Nested
	class MissingValues {

		@Test
		void failEveryTestButTheNegatedOnes() {
			int all = count("schemes", "");
			int missing = count("schemes", "start: { isNull: true }");
			assertThat(missing).isPositive().isLessThan(all);
			assertThat(count("schemes", "start: { isNull: false }")).isEqualTo(all - missing);
			assertThat(count("schemes", "start: { ne: \"1000\" }")).isEqualTo(all);
			assertThat(count("schemes", "start: { notIn: [\"1000\"] }")).isEqualTo(all);
			assertThat(count("schemes", "not: { start: { eq: \"1000\" } }")).isEqualTo(all);
			assertThat(count("schemes", "start: { gte: \"1000\" }")).isEqualTo(all - missing);
			assertThat(count("schemes", "not: { start: { gte: \"1000\" } }")).isEqualTo(missing);
			assertThat(count("schemes", "not: { not: { start: { gte: \"1000\" } } }")).isEqualTo(all - missing);
		}

	}

	@Nested
	class Texts {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				name: { eq: "the NELSON  trust" }
				name: { in: ["x", "The nelson Trust"] }
				name: { exactly: "The Nelson Trust" }
				name: { startsWith: "the nelson" }
				name: { contains: "NELSON" }
				name: { gte: "the nelson trust", lte: "The Nelson Trust" }
				aliases: { has: "nelson TRUST" }
				aliases: { startsWith: "nels" }
				""")
		void compareWithoutCase(String where) {
			assertThat(ids("organisations", where)).contains("org:nelson-trust");
		}

		@Test
		void exactlyMinds() {
			assertThat(ids("organisations", "name: { exactly: \"the nelson trust\" }")).isEmpty();
		}

		@Test
		void aliasesAreTestedOneByOne() {
			assertThat(ids("organisations", "aliases: { has: \"nelson\" }")).doesNotContain("org:nelson-trust");
			int none = count("organisations", "aliases: { isEmpty: true }");
			assertThat(none).isPositive();
			assertThat(count("organisations", "aliases: { contains: \"\" }"))
				.isEqualTo(count("organisations", "") - none);
		}

	}

	@Nested
	class Dates {

		@Test
		void compareByTheDaysTheyCanMean() {
			List<String> all = ids("schemes", "start: { isNull: false }");
			List<String> before = ids("schemes", "start: { lt: \"2020\" }");
			List<String> after = ids("schemes", "start: { gt: \"2019\" }");
			List<String> overlapping = ids("schemes", "start: { overlaps: \"2019\" }");
			assertThat(before).isNotEmpty().doesNotContainAnyElementsOf(after);
			assertThat(overlapping).isNotEmpty().doesNotContainAnyElementsOf(after);
			assertThat(
					before.size() + ids("schemes", "not: { start: { lt: \"2020\" } }, start: { isNull: false }").size())
				.isEqualTo(all.size());
		}

	}

	@Nested
	class Quantifiers {

		@Test
		void partitionTheNodes() {
			int all = count("schemes", "");
			String charity = "{ node: { onOrganisation: { kind: { eq: CHARITY } } } }";
			int some = count("schemes", "deliveredBy: { some: %s }".formatted(charity));
			assertThat(some).isPositive();
			assertThat(count("schemes", "deliveredBy: { none: %s }".formatted(charity))).isEqualTo(all - some);
			assertThat(count("schemes", "deliveredBy: { count: { gte: 1 }, of: %s }".formatted(charity)))
				.isEqualTo(some);
			assertThat(count("schemes", "deliveredBy: { single: %s }".formatted(charity)))
				.isEqualTo(count("schemes", "deliveredBy: { count: { eq: 1 }, of: %s }".formatted(charity)));
		}

		@Test
		void allHoldsOverNothing() {
			int none = count("schemes", "deliveredBy: { none: {} }");
			assertThat(none).isPositive();
			assertThat(count("schemes", "deliveredBy: { all: { node: { name: { eq: \"nobody\" } } } }"))
				.isEqualTo(none);
			assertThat(count("schemes", "deliveredBy: { all: { node: { name: { eq: \"nobody\" } } }, some: {} }"))
				.isZero();
			assertThat(count("schemes", "deliveredBy: { all: {} }")).isEqualTo(count("schemes", ""));
		}

		@Test
		void countWhatIsThereOrWhatMatches() {
			assertThat(count("schemes", "deliveredBy: { count: { eq: 0 } }"))
				.isEqualTo(count("schemes", "deliveredBy: { none: {} }"));
			assertThat(count("schemes", "deliveredBy: { count: { isNull: true } }")).isZero();
			assertThat(count("schemes", "deliveredBy: { count: { ne: 0 } }"))
				.isEqualTo(count("schemes", "deliveredBy: { some: {} }"));
		}

		@Test
		void whatIsCountedNeedsACount() {
			JsonNode error = firstError("{ schemes(where: { partners: { of: {} } }) { totalCount } }");
			assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_ARGUMENT");
			assertThat(error.path("message").asString()).contains("`count`");
		}

		@Test
		void asksOfNodeAndRelationshipHoldForTheSameItem() {
			assertThat(ids("prisons", "area: {}")).hasSizeGreaterThan(10);
			assertThat(count("prisons", "area: {}") + count("prisons", "not: { area: {} }"))
				.isEqualTo(count("prisons", ""));
		}

	}

	@Nested
	class Search {

		@Test
		void forgivesTypingErrorsInsideAnyList() {
			assertThat(ids("organisations", "matches: \"nelsen trust\"")).contains("org:nelson-trust");
			assertThat(ids("schemes", "partners: { some: { node: { matches: \"nelsen trust\" } } }"))
				.contains("scheme:project-she");
			assertThat(count("organisations", "matches: \"!!\"")).isZero();
			assertThat(count("organisations", "not: { matches: \"nelsen trust\" }"))
				.isEqualTo(count("organisations", "") - count("organisations", "matches: \"nelsen trust\""));
		}

		@Test
		void ordersByRelevanceOnlyWhatItFound() {
			JsonNode error = firstError(
					"{ schemes(orderBy: { relevance: true }) { totalCount edges { node { id } } } }");
			assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_ARGUMENT");
			assertThat(error.path("message").asString()).contains("matches");
		}

	}

}
