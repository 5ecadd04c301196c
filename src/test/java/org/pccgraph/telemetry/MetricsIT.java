package org.pccgraph.telemetry;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus is told of operations. */
@ApplicationTest
@TestPropertySource(properties = { "query.cache.enabled=true", "query.dataset-check=200ms", "network.patience=0s" })
class MetricsIT {

	private static final Pattern LABEL = Pattern.compile("(?:kind|document|code)=\"([^\"]*)\"");

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@Test
	void operationsAreCountedByKindOutcomeAndCache() {
		double missed = value("graphql_operations_seconds_count", "kind=\"prisons\"", "outcome=\"answered\"",
				"cache=\"miss\"");
		double found = value("graphql_operations_seconds_count", "kind=\"prisons\"", "cache=\"hit\"");
		this.client.data("query Mine { prisons(first: 3) { edges { node { id } } } }");
		this.client.data("query Mine { prisons(first: 3) { edges { node { id } } } }");
		assertThat(
				value("graphql_operations_seconds_count", "kind=\"prisons\"", "outcome=\"answered\"", "cache=\"miss\""))
			.isEqualTo(missed + 1);
		assertThat(value("graphql_operations_seconds_count", "kind=\"prisons\"", "cache=\"hit\"")).isEqualTo(found + 1);
	}

	@Test
	void refusalsAreCountedByCode() {
		double before = value("graphql_operations_seconds_count", "kind=\"grants\"", "outcome=\"refused\"",
				"code=\"PAGE_SIZE\"");
		this.client.error("{ grants(first: 100000) { totalCount } }");
		assertThat(value("graphql_operations_seconds_count", "kind=\"grants\"", "outcome=\"refused\"",
				"code=\"PAGE_SIZE\""))
			.isEqualTo(before + 1);
		this.client.error("{ nonsense");
		assertThat(value("graphql_operations_seconds_count", "kind=\"none\"", "code=\"GRAPHQL_PARSE_FAILED\""))
			.isPositive();
	}

	@Test
	void everyPartOfTheWorkIsTimedAndPriced() {
		this.client.data("{ funds(first: 4) { edges { node { name } } } }");
		for (String phase : List.of("parse", "translate", "database", "complete", "serialise")) {
			assertThat(value("graphql_phases_seconds_count", "kind=\"funds\"", "phase=\"" + phase + "\"")).as(phase)
				.isOne();
			assertThat(value("graphql_phases_seconds_sum", "kind=\"funds\"", "phase=\"" + phase + "\"")).as(phase)
				.isBetween(0.000_000_1, 60.0);
		}
		assertThat(value("graphql_cost_nodes_count", "kind=\"funds\"")).isOne();
		assertThat(value("graphql_cost_nodes_sum", "kind=\"funds\"")).isGreaterThanOrEqualTo(4);
	}

	@Test
	void aPersistedDocumentHasItsNameAndAClientsHasNone() {
		RestClient.create("http://localhost:" + this.port)
			.get()
			.uri("/graphql?documentId=modelled-on-checkpoint")
			.retrieve()
			.toBodilessEntity();
		assertThat(value("graphql_operations_seconds_count", "kind=\"schemes\"", "document=\"modelled-on-checkpoint\""))
			.isPositive();
	}

	@Test
	void whatClientsMakeUpIsNoLabel() {
		makeUp(0);
		int before = series();
		for (int i = 1; i < 50; i++) {
			makeUp(i);
		}
		assertThat(scrape()).doesNotContainIgnoringCase("madeup");
		assertThat(series() - before).isLessThan(5);
		assertThat(LABEL.matcher(scrape()).results().map((MatchResult label) -> label.group(1)).distinct().count())
			.isLessThan(100);
	}

	private void makeUp(int number) {
		this.client.send("query MadeUp%d { made%d: policies(first: 1) { totalCount } }".formatted(number, number),
				Map.of());
		this.client.send("{ madeUp%d }".formatted(number), Map.of());
		this.client.send("query A { __typename } # MadeUp" + number, Map.of());
		RestClient.create("http://localhost:" + this.port)
			.get()
			.uri("/graphql?documentId=MadeUp" + number)
			.exchange((request, response) -> response.getStatusCode());
	}

	@Test
	void whatTheCachesHoldIsTold() {
		this.client.data("{ dataset { version } }");
		assertThat(value("cache_gets_total", "cache=\"answers\"", "result=\"miss\"")).isPositive();
		assertThat(value("cache_gets_total", "cache=\"documents\"", "result=\"miss\"")).isPositive();
	}

	@Test
	void noFieldHasATimerOfItsOwn() {
		this.client.data("{ schemes(first: 2) { edges { node { name } } } }");
		assertThat(scrape()).doesNotContain("graphql_datafetcher", "graphql_request_");
	}

	private int series() {
		return Math.toIntExact(scrape().lines().filter((line) -> !line.startsWith("#")).count());
	}

	/** The sum of the series that have the labels. */
	private double value(String name, String... labels) {
		return scrape().lines()
			.filter((line) -> line.startsWith(name + "{") && List.of(labels).stream().allMatch(line::contains))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
			.sum();
	}

	private String scrape() {
		return RestClient.create("http://localhost:" + this.port)
			.get()
			.uri("/actuator/prometheus")
			.retrieve()
			.body(String.class);
	}

}
