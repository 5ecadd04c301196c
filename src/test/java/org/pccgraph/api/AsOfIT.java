package org.pccgraph.api;

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
	void holdersOfAnOfficeAreThoseOfTheTime() {
		Map<String, String> in2018 = holders("2018-06-01");
		Map<String, String> in2022 = holders("2022-06-01");
		assertThat(in2018).containsEntry("Vera Baird", "CERTAINLY").doesNotContainKey("Kim McGuinness");
		assertThat(in2022).containsKey("Kim McGuinness").doesNotContainKey("Vera Baird");
	}

	private Map<String, String> holders(String asOf) {
		return this.client.data(
				"{ node(id: \"office:northumbria-pcc\", asOf: \"%s\") { ... on Office { holders { edges { held node { name } } } } } }"
					.formatted(asOf))
			.path("node")
			.path("holders")
			.path("edges")
			.valueStream()
			.collect(Collectors.toMap((edge) -> edge.path("node").path("name").asString(),
					(edge) -> edge.path("held").asString("")));
	}

	@Test
	void aSchemeIsThereFromItsStart() {
		JsonNode started = this.client
			.data("{ schemes(where: { start: { gte: \"2020\" } }, first: 1) { edges { held node { id } } } }")
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
				{ node(id: "area:avon-and-somerset", asOf: "2008") { ... on ForceArea { region { name }
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
