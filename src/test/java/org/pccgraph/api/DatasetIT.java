package org.pccgraph.api;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The dataset's numbers agree with each other and with what else can be asked. */
@ApplicationTest
class DatasetIT {

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "Scheme, schemes", "Organisation, organisations", "Person, people", "Figure, figures",
			"Contract, contracts", "ForceArea, forceAreas" })
	void nodesOfATypeAreAsManyAsItsListHas(String type, String list) {
		assertThat(count(dataset("nodesByType { type count }").path("nodesByType"), "type", type)).isPositive()
			.isEqualTo(total(list));
	}

	@Test
	void theTypesAddUpToTheWhole() {
		JsonNode dataset = dataset("nodeCount nodesByType { count }");
		assertThat(dataset.path("nodesByType").valueStream().mapToInt((row) -> row.path("count").asInt()).sum())
			.isEqualTo(dataset.path("nodeCount").asInt());
	}

	@Test
	void figuresAndGrantsAreEachStatedByOneSection() {
		JsonNode facts = dataset("facts { kind count }").path("facts");
		assertThat(count(facts, "kind", "Figure")).isPositive().isEqualTo(total("figures"));
		assertThat(count(facts, "kind", "Grant")).isPositive().isEqualTo(total("grants"));
	}

	@Test
	void aSectionsNodesAreThoseThatAreStatedInIt() {
		Map<String, Integer> named = new HashMap<>();
		for (JsonNode fact : dataset("facts { section { id } document { id } kind count }").path("facts")) {
			String section = fact.path("section").path("id").asString();
			assertThat(section.replaceFirst("^section:", ""))
				.startsWith(fact.path("document").path("id").asString().replaceFirst("^document:", ""));
			if (fact.path("kind").asString().matches("[A-Z][a-z].*")) {
				named.merge(section, fact.path("count").asInt(), Integer::sum);
			}
		}
		for (String section : new String[] { "section:apcc-2021-12", "section:durham-briefing-local-strategies" }) {
			assertThat(named.get(section)).isEqualTo(this.client
				.data("{ node(id: \"%s\") { ... on Section { states { totalCount } } } }".formatted(section))
				.path("node")
				.path("states")
				.path("totalCount")
				.asInt());
		}
	}

	@Test
	void everyRelationshipIsCited() {
		assertThat(dataset("relationshipsWithoutCitation").path("relationshipsWithoutCitation").asInt(-1)).isZero();
	}

	@Test
	void caveatsAreCounted() {
		int caveats = 0;
		String after = "";
		JsonNode page;
		do {
			page = this.client
				.data("{ figures(first: 100%s) { edges { node { caveat } } pageInfo { hasNextPage endCursor } } }"
					.formatted(after))
				.path("figures");
			caveats += page.path("edges")
				.valueStream()
				.filter((edge) -> edge.path("node").path("caveat").isString())
				.count();
			after = ", after: \"%s\"".formatted(page.path("pageInfo").path("endCursor").asString());
		}
		while (page.path("pageInfo").path("hasNextPage").asBoolean());
		assertThat(dataset("figuresWithCaveat").path("figuresWithCaveat").asInt()).isPositive().isEqualTo(caveats);
	}

	@Test
	void areasAndYearsAreCovered() {
		JsonNode dataset = dataset("forceAreas forceAreasCovered firstYear lastYear");
		assertThat(dataset.path("forceAreas").asInt()).isEqualTo(43);
		assertThat(dataset.path("forceAreasCovered").asInt()).isBetween(1, 43);
		assertThat(dataset.path("firstYear").asInt()).isEqualTo(2008);
		assertThat(dataset.path("lastYear").asInt()).isEqualTo(2022);
	}

	private JsonNode dataset(String fields) {
		return this.client.data("{ dataset { %s } }".formatted(fields)).path("dataset");
	}

	private int total(String list) {
		return this.client.data("{ %s { totalCount } }".formatted(list)).path(list).path("totalCount").asInt();
	}

	private static int count(JsonNode rows, String key, String value) {
		return rows.valueStream()
			.filter((row) -> row.path(key).asString().equals(value))
			.mapToInt((row) -> row.path("count").asInt())
			.sum();
	}

}
