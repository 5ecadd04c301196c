package org.pccgraph.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What lists amount to is what their items, listed one by one, amount to. */
@ApplicationTest
class AggregateIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@Test
	void countsShareTheFilter() {
		JsonNode data = this.client.data("""
				{ schemes(where: { status: { eq: RUNNING } }, first: 100) { totalCount edges { node { name kind } }
				  aggregate { count n: name { count distinct min max } kind { distinct } } } }""").path("schemes");
		List<String> kinds = data.path("edges")
			.valueStream()
			.map((edge) -> edge.path("node").path("kind").asString())
			.toList();
		JsonNode aggregate = data.path("aggregate");
		assertThat(aggregate.path("count").asInt()).isEqualTo(data.path("totalCount").asInt());
		assertThat(aggregate.path("n").path("count").asInt()).isEqualTo(data.path("totalCount").asInt());
		if (data.path("totalCount").asInt() <= 100) {
			assertThat(aggregate.path("kind").path("distinct").asLong()).isEqualTo(kinds.stream().distinct().count());
		}
	}

	@Test
	void sumsKeepApartWhatDiffersInKind() {
		JsonNode grants = this.client
			.data("""
					{ grants(first: 100, where: { amount: { isNull: false } }) { totalCount edges { node { id amount currency status annual
					    fromFund { edges { node { grantsFor { edges { node { id amount } } } } } } } }
					  aggregate { amount { currency status annual count parts sum min max average } } } }""")
			.path("grants");
		List<JsonNode> items = grants.path("edges").valueStream().map((edge) -> edge.path("node")).toList();
		assertThat(items).hasSize(grants.path("totalCount").asInt());
		Map<String, BigDecimal> expected = items.stream()
			.filter((grant) -> !isPart(grant))
			.collect(Collectors.groupingBy(AggregateIT::kind, Collectors.reducing(BigDecimal.ZERO,
					(grant) -> grant.path("amount").decimalValue(), BigDecimal::add)));
		Map<String, BigDecimal> sums = grants.path("aggregate")
			.path("amount")
			.valueStream()
			.filter((sum) -> sum.path("count").asInt() > 0)
			.collect(Collectors.toMap(AggregateIT::kind, (sum) -> sum.path("sum").decimalValue()));
		assertThat(sums).hasSizeGreaterThan(2).hasSameSizeAs(expected);
		expected.forEach((kind, sum) -> assertThat(sums.get(kind)).as(kind).isEqualByComparingTo(sum));
		assertThat(grants.path("aggregate")
			.path("amount")
			.valueStream()
			.mapToInt((sum) -> sum.path("parts").asInt())
			.sum()).isEqualTo((int) items.stream().filter(AggregateIT::isPart).count());
	}

	/** A grant out of a fund that another grant with a stated amount feeds. */
	private static boolean isPart(JsonNode grant) {
		return grant.path("fromFund")
			.path("edges")
			.valueStream()
			.flatMap((fund) -> fund.path("node").path("grantsFor").path("edges").valueStream())
			.anyMatch((feeding) -> feeding.path("node").hasNonNull("amount"));
	}

	private static String kind(JsonNode money) {
		return money.path("currency").asString() + money.path("status").asString() + money.path("annual").asString("");
	}

	@Test
	void groupsByAFieldPartitionTheItems() {
		JsonNode schemes = this.client
			.data("""
					{ schemes { totalCount groups(by: { field: STATUS }) { totalCount items { value node { id } aggregate { count } } }
					  few: groups(by: { field: STATUS }, first: 1) { totalCount items { value } } } }""")
			.path("schemes");
		List<Integer> counts = schemes.path("groups")
			.path("items")
			.valueStream()
			.map((group) -> group.path("aggregate").path("count").asInt())
			.toList();
		assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(schemes.path("totalCount").asInt());
		assertThat(counts).isSortedAccordingTo((one, other) -> other - one)
			.hasSize(schemes.path("groups").path("totalCount").asInt());
		assertThat(schemes.path("groups").path("items").path(0).path("value").asString()).isEqualTo("RUNNING");
		assertThat(schemes.path("few").path("items").size()).isEqualTo(1);
		assertThat(schemes.path("few").path("totalCount").asInt()).isEqualTo(counts.size());
	}

	@Test
	void groupsByARelatedNodeCountWhatTheFilterCounts() {
		JsonNode groups = this.client.data(
				"{ schemes { groups(by: { related: APPROACHES }, first: 100) { items { node { id name __typename } aggregate { count } } } } }")
			.path("schemes")
			.path("groups")
			.path("items");
		JsonNode first = groups.valueStream().filter((group) -> !group.path("node").isNull()).findFirst().orElseThrow();
		assertThat(first.path("node").path("__typename").asString()).isEqualTo("Approach");
		assertThat(this.client
			.data("{ schemes(where: { approaches: { some: { node: { id: { eq: \"%s\" } } } } }) { totalCount } }"
				.formatted(first.path("node").path("id").asString()))
			.path("schemes")
			.path("totalCount")
			.asInt()).isEqualTo(first.path("aggregate").path("count").asInt());
		JsonNode without = groups.valueStream()
			.filter((group) -> group.path("node").isNull())
			.findFirst()
			.orElseThrow();
		assertThat(without.path("aggregate").path("count").asInt())
			.isEqualTo(this.client.data("{ schemes(where: { approaches: { none: {} } }) { totalCount } }")
				.path("schemes")
				.path("totalCount")
				.asInt());
	}

	@Test
	void groupingByTwoThingsOrNoneIsRefused() {
		for (String by : List.of("{}", "{ field: KIND, related: NEEDS }")) {
			assertThat(this.client.send("{ schemes { groups(by: %s) { totalCount } } }".formatted(by), Map.of())
				.path("errors")
				.path(0)
				.path("extensions")
				.path("code")
				.asString()).isEqualTo("BAD_ARGUMENT");
		}
	}

}
