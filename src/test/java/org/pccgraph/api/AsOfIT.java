package org.pccgraph.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What held at a date, certainly or possibly. */
@ApplicationTest
class AsOfIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@Test
	void aRoleHoldsFromItsStart() {
		assertThat(leaders("2020-06")).isEmpty();
		assertThat(leaders("2020-11")).containsExactly("CERTAINLY");
		assertThat(leaders("2023")).containsExactly("POSSIBLY");
	}

	/** Section 04 states since when the scheme has been led. */
	private List<String> leaders(String asOf) {
		return this.client.data(
				"{ node(id: \"scheme:pain-2-purpose\", asOf: \"%s\") { ... on Scheme { ledBy(where: { nodeType: { eq: Person } }) { edges { held } } } } }"
					.formatted(asOf))
			.path("node")
			.path("ledBy")
			.path("edges")
			.valueStream()
			.map((edge) -> edge.path("held").asString(""))
			.toList();
	}

	@Test
	void aSchemeIsThereFromItsStart() {
		JsonNode started = this.client.data(
				"{ schemes(where: { start: { gte: \"2020\" }, end: { isNull: true } }, first: 1) { edges { held node { id } } } }")
			.path("schemes")
			.path("edges")
			.path(0);
		assertThat(started.path("held").isNull()).isTrue();
		String id = started.path("node").path("id").asString();
		assertThat(schemes(id, "2019")).isEmpty();
		assertThat(schemes(id, "2024")).containsExactly("POSSIBLY");
	}

	private List<String> schemes(String id, String asOf) {
		return this.client
			.data("{ schemes(where: { id: { eq: \"%s\" } }, asOf: \"%s\") { edges { held } } }".formatted(id, asOf))
			.path("schemes")
			.path("edges")
			.valueStream()
			.map((edge) -> edge.path("held").asString())
			.toList();
	}

	@Test
	void whatIsUndatedCountsFromItsDocument() {
		String query = "{ node(id: \"scheme:project-she\", asOf: \"%s\") { ... on Scheme { partners { edges { held } } } } }";
		assertThat(held(query.formatted("2008"))).isEmpty();
		assertThat(held(query.formatted("2021"))).contains("CERTAINLY");
		assertThat(held(query.formatted("2021-06-01"))).contains("POSSIBLY");
		assertThat(held(query.formatted("2025"))).contains("POSSIBLY");
	}

	private List<String> held(String query) {
		return this.client.data(query)
			.path("node")
			.path("partners")
			.path("edges")
			.valueStream()
			.map((edge) -> edge.path("held").asString())
			.toList();
	}

	@Test
	void theMapHoldsAtAnyDateAndListsBelowSeeTheSameDate() {
		JsonNode area = this.client.data("""
				{ node(id: "area:avon-and-somerset", asOf: "1980") { ... on ForceArea { region { name }
				  initiatives { totalCount aggregate { count } } later: initiatives(asOf: "2022") { totalCount }
				  all: places { totalCount } } } }""").path("node");
		assertThat(area.path("region").path("name").asString()).isEqualTo("South West");
		assertThat(area.path("initiatives").path("totalCount").asInt()).isZero();
		assertThat(area.path("initiatives").path("aggregate").path("count").asInt()).isZero();
		assertThat(area.path("later").path("totalCount").asInt()).isPositive();
		assertThat(area.path("all").path("totalCount").asInt()).isPositive();
	}

	@Test
	void aDateThatIsNoneIsRefused() {
		assertThat(this.client.send("{ schemes(asOf: \"soon\") { totalCount } }", Map.of())
			.path("errors")
			.path(0)
			.path("message")
			.asString()).contains("soon");
	}

}
