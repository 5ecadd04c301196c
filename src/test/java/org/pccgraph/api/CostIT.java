package org.pccgraph.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.pccgraph.test.ApplicationTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class CostIT {

	private static final String QUERY = "{ mine: forceAreas(first: 100) { edges { node { name } } } }";

	@Autowired
	private Driver driver;

	@Autowired
	private ServedDataset dataset;

	@LocalServerPort
	private int port;

	@Test
	void thePriceIsToldToWhoeverAsks() {
		JsonNode cost = post(Map.of("query", QUERY, "extensions", Map.of("cost", true))).at("/extensions/cost");
		assertThat(cost.path("price").asLong()).as("there are 43 police force areas").isEqualTo(43);
		assertThat(cost.path("limit").asLong()).isEqualTo(250_000);
		assertThat(cost.at("/costliest/0/field").asString()).isEqualTo("mine");
		assertThat(cost.at("/costliest/0/price").asLong()).isEqualTo(43);
		assertThat(get("{\"cost\":true}").at("/extensions/cost")).isEqualTo(cost);
	}

	@Test
	void nobodyElseIsTold() {
		assertThat(post(Map.of("query", QUERY)).path("extensions").isMissingNode()).isTrue();
		assertThat(get("{\"cost\":false}").path("extensions").isMissingNode()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Scheme                         | MATCH (:Scheme) RETURN count(*)
			Scheme OUT DELIVERED_BY        | MATCH (:Scheme)-[:DELIVERED_BY]->() RETURN count(*)
			Organisation IN DELIVERED_BY   | MATCH (:Organisation)<-[:DELIVERED_BY]-() RETURN count(*)
			""")
	void theStatisticsAreTheGraphs(String part, String count) {
		assertThat(this.dataset.now().statistics().counts().get(part)).isPositive()
			.isEqualTo(this.driver.executableQuery(count).execute().records().getFirst().get(0).asLong());
	}

	private JsonNode post(Map<String, Object> body) {
		return RestClient.create()
			.post()
			.uri("http://localhost:{port}/graphql", this.port)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.retrieve()
			.body(JsonNode.class);
	}

	private JsonNode get(String extensions) {
		return RestClient.create()
			.get()
			.uri("http://localhost:{port}/graphql?query={query}&extensions={extensions}", this.port, QUERY, extensions)
			.retrieve()
			.body(JsonNode.class);
	}

}
