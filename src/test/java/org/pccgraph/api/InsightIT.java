package org.pccgraph.api;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gaps, comparisons, introductions, timelines, recurrence, deliverers and duplicates of
 * the curated dataset, with answers worked out by hand from the documents. The numbers
 * are the sections of the APCC's document.
 */
@ApplicationTest
class InsightIT {

	private static final String HOUSED = "approach:accommodation-on-release";

	@LocalServerPort
	private int port;

	private GraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = new GraphQlClient(this.port);
	}

	/** 02, 13, 17, 20, 25 and 26 house people on release; 02 plans a second hostel. */
	@Test
	void whereNoStatementOfAccommodationOnReleaseWasFound() {
		JsonNode rows = rows("gaps(of: [\"" + HOUSED + "\"], first: 43)",
				"""
						area { name } documentsSearched documentsOnArea
						cells { finding statement schemeCount schemes { citations { section { number } } } planned { scheme { id } } }""");
		assertThat(rows).hasSize(43);
		List<JsonNode> stated = rows.valueStream()
			.filter((row) -> row.at("/cells/0/finding").asString().equals("STATED"))
			.toList();
		assertThat(stated.stream().map((row) -> row.at("/area/name").asString())).containsExactly("Cambridgeshire",
				"Hampshire", "Hertfordshire", "Norfolk", "Thames Valley", "Wiltshire");
		assertThat(stated.stream().map((row) -> row.at("/cells/0/schemes/0/citations/0/section/number").asString()))
			.containsExactly("17", "20", "02", "13", "25", "26");
		assertThat(stated.get(2).at("/cells/0/planned/0/scheme/id").asString())
			.isEqualTo("scheme:hertfordshire-womens-hostel");
		JsonNode kent = find(rows, "/area/name", "Kent");
		assertThat(kent.at("/cells/0/finding").asString()).isEqualTo("NO_STATEMENT_FOUND");
		assertThat(kent.at("/cells/0/statement").asString()).isEqualTo("no statement found in 5 documents");
		assertThat(kent.path("documentsOnArea").asInt()).isZero();
		assertThat(find(rows, "/area/name", "Staffordshire").path("documentsOnArea").asInt()).isEqualTo(2);
	}

	@Test
	void gapsOfARegionByNeedAndOnlyThose() {
		JsonNode rows = rows("gaps(by: NEED, regions: [\"region:south-east\"])",
				"area { name } cells { subject { __typename ... on Need { id } } finding }");
		assertThat(texts(rows, "/area/name")).containsExactly("Hampshire", "Kent", "Surrey", "Sussex", "Thames Valley");
		assertThat(rows.valueStream()).allSatisfy((row) -> assertThat(row.path("cells")).hasSize(19));
		JsonNode needs = rows.path(2).path("cells");
		assertThat(find(needs, "/subject/id", "need:mental-health").path("finding").asString()).isEqualTo("STATED");
		assertThat(find(needs, "/subject/id", "need:health").path("finding").asString()).as("mental health is health")
			.isEqualTo("STATED");
		assertThat(rows("gaps(of: [\"" + HOUSED + "\"], onlyNotFound: true, first: 43)", "area { name }"))
			.hasSize(43 - 6);
	}

	/**
	 * Cambridgeshire, Hertfordshire and Norfolk; Hampshire and Thames Valley; Wiltshire.
	 */
	@Test
	void gapsOfRegionsAreThoseThatAllTheirAreasHave() {
		JsonNode rows = rows("gaps(rows: REGION, of: [\"" + HOUSED + "\"])", """
				area { id } region { name } documentsOnArea
				cells { finding statement schemes { scheme { id } citations { section { number } } } }""");
		assertThat(rows).hasSize(10);
		assertThat(rows.valueStream()).allSatisfy((row) -> assertThat(row.path("area").isNull()).isTrue());
		assertThat(rows.valueStream()
			.filter((row) -> row.at("/cells/0/finding").asString().equals("STATED"))
			.map((row) -> row.at("/region/name").asString()))
			.containsExactly("East of England", "South East", "South West");
		assertThat(texts(find(rows, "/region/name", "East of England").at("/cells/0/schemes"), "/scheme/id")).contains(
				"scheme:oxygen-gateway-hostel", "scheme:foundations-norwich",
				"scheme:cambridgeshire-prison-leavers-housing-pathways");
		assertThat(find(rows, "/region/name", "London").at("/cells/0/statement").asString())
			.isEqualTo("no statement found in 5 documents");
		assertThat(texts(rows("gaps(rows: REGION, areas: [\"area:kent\"])", "region { name }"), "/region/name"))
			.containsExactly("South East");
		assertThat(texts(rows("gaps(rows: REGION, regions: [\"region:wales\"])", "region { name }"), "/region/name"))
			.containsExactly("Wales");
	}

	/** 01 and 12: the Nelson Trust; 12 and 15 divert women; 15 alone has Footprints. */
	@Test
	void whatAreasShareAndWhatOneHasAlone() {
		JsonNode comparison = this.client
			.data("""
					{ compare(areas: ["area:gloucestershire", "area:avon-and-somerset", "area:dorset"]) { documentsSearched
					  areas { edges { node { name } } }
					  approaches { approach { id } sharing areaCount notFound { edges { node { name } } } stated { area { name } } }
					  partners { body { id } sharing notFound { totalCount }
					    stated { area { name } initiatives { initiative { id } citations { section { number } } } } } } }""")
			.path("compare");
		assertThat(texts(comparison.at("/areas/edges"), "/node/name")).containsExactly("Avon and Somerset", "Dorset",
				"Gloucestershire");
		JsonNode women = find(comparison.path("approaches"), "/approach/id", "approach:gender-responsive-support");
		assertThat(women.path("sharing").asString()).isEqualTo("ALL");
		JsonNode diversion = find(comparison.path("approaches"), "/approach/id", "approach:diversion");
		assertThat(diversion.path("sharing").asString()).isEqualTo("SOME");
		assertThat(texts(diversion.at("/notFound/edges"), "/node/name")).containsExactly("Gloucestershire");
		JsonNode nelson = comparison.path("partners").path(0);
		assertThat(nelson.at("/body/id").asString()).isEqualTo("org:nelson-trust");
		assertThat(texts(nelson.path("stated"), "/initiatives/0/initiative/id")).containsExactly("scheme:project-she",
				"scheme:gloucestershire-vulnerable-women");
		assertThat(texts(nelson.path("stated"), "/initiatives/0/citations/0/section/number")).containsExactly("12",
				"01");
		JsonNode footprints = find(comparison.path("partners"), "/body/id", "org:footprints-project");
		assertThat(footprints.path("sharing").asString()).isEqualTo("ONE");
		assertThat(footprints.at("/notFound/totalCount").asInt()).isEqualTo(2);
	}

	/** 08, 15, 16 and Durham's briefing; 01 and 12 share the Nelson Trust. */
	@Test
	void whoRunsTheSameAndSharesNoPartner() {
		JsonNode pairs = rows("introductions(approaches: [\"approach:deferred-prosecution\"])",
				"suggestion related reason one { name } other { name } approaches { schemesOfOne { scheme { id } } }");
		assertThat(pairs.valueStream()
			.map((pair) -> pair.at("/one/name").asString() + ", " + pair.at("/other/name").asString()))
			.containsExactly("Cleveland, Dorset", "Cleveland, Durham", "Cleveland, Surrey", "Dorset, Durham",
					"Dorset, Surrey", "Durham, Surrey");
		assertThat(pairs.valueStream()).allMatch((pair) -> pair.path("suggestion").asBoolean());
		assertThat(pairs.valueStream().filter((pair) -> pair.path("related").asBoolean())).hasSize(1);
		assertThat(pairs.path(5).path("related").asBoolean()).as("Surrey's is modelled on Durham's").isTrue();
		JsonNode gloucestershire = rows(
				"""
						introductions(approaches: ["approach:gender-responsive-support"], areas: ["area:gloucestershire"], first: 50)""",
				"one { id } other { id }");
		assertThat(gloucestershire).isNotEmpty();
		assertThat(gloucestershire.toString()).contains("area:dorset").doesNotContain("area:avon-and-somerset");
	}

	/** All of it stands in 15; the two prizes belong to the awards of 2020. */
	@Test
	void theTimelineOfAScheme() {
		JsonNode entries = rows("timeline(id: \"scheme:footprints-female-out-of-court-diversionary-scheme\")",
				"date dateOf event node { id } citations { section { number } }");
		assertThat(texts(entries, "/event")).containsExactly("BEGAN", "GRANT", "RECOGNISED", "RECOGNISED", "DOCUMENT",
				"STATED");
		assertThat(texts(entries, "/date")).containsExactly("2019-04", "2019-04", "2020", "2020-10", "2021", "2021");
		assertThat(texts(entries, "/dateOf")).containsExactly("EVENT", "EVENT", "EVENT", "EVENT", "DOCUMENT",
				"DOCUMENT");
		assertThat(entries.valueStream())
			.allMatch((entry) -> entry.at("/citations/0/section/number").asString().equals("15"));
	}

	/** The panel's report of April 2018, and 05: a pilot to end in autumn 2021. */
	@Test
	void theTimelineOfAnAreaKeepsImpreciseDates() {
		JsonNode entries = rows("""
				timeline(id: "area:staffordshire", events: [HOLDER_STATED, BEGAN, ENDED], first: 50)""",
				"date event what of { id }");
		assertThat(texts(entries, "/date")).containsExactly("2018-03", "2018-04-23", "2019", "2021", "2021-23");
		assertThat(entries.path(1).path("what").asString())
			.isEqualTo("Matthew Ellis is stated to be Police and Crime Commissioner for Staffordshire");
		assertThat(entries.path(1).at("/of/id").asString()).isEqualTo("office:staffordshire-pfcc");
		JsonNode office = rows("timeline(id: \"office:west-yorkshire-pcc\", events: [SUCCEEDED])", "date node { id }");
		assertThat(office.toString()).contains("2021-05-10", "office:west-yorkshire-mayor");
	}

	/** 08 (Surrey), 15 (Dorset), 16 (Cleveland) and Durham's briefing. */
	@Test
	void whatRecursWithWhatAndWhereItComesFrom() {
		JsonNode row = recurring("minRegions: 3");
		assertThat(row.path("schemeCount").asInt()).isEqualTo(4);
		assertThat(row.path("officeCount").asInt()).isZero();
		assertThat(find(row.path("goesWith"), "/approach/id", "approach:gender-responsive-support").path("schemeCount")
			.asInt()).as("15 and 16").isEqualTo(2);
		assertThat(row.path("goesWith").toString()).as("what is broader isn't a pair")
			.doesNotContain("approach:diversion");
		assertThat(row.path("lineage")).hasSize(1);
		assertThat(row.at("/lineage/0/scheme/id").asString()).isEqualTo("scheme:checkpoint-surrey");
		assertThat(row.at("/lineage/0/other/id").asString()).isEqualTo("scheme:checkpoint-durham");
		assertThat(row.at("/lineage/0/citations/0/section/number").asString()).isEqualTo("08");
		assertThat(find(row.path("partnerKinds"), "/kind", "COMMISSIONERS_OFFICE").path("bodyCount").asInt())
			.isEqualTo(3);
		assertThat(row.at("/funders/0/funder/id").asString()).isEqualTo("org:dorset-opcc");
	}

	/** 16 alone names sex work; women: 08, 15, 16; only 15 says that it ran in 2019. */
	@ParameterizedTest
	@CsvSource({ "'need: \"need:sex-work\"', 1, scheme:cleveland-divert",
			"'cohort: \"cohort:women\"', 3, scheme:checkpoint-surrey",
			"'asOf: \"2019\"', 1, scheme:footprints-female-out-of-court-diversionary-scheme",
			"'asOf: \"2018/2021\"', 4, scheme:checkpoint-durham" })
	void whatRecursByNeedGroupAndTime(String argument, int schemes, String one) {
		JsonNode row = recurring("minRegions: 1, minForceAreas: 1, " + argument);
		assertThat(row.path("schemeCount").asInt()).isEqualTo(schemes);
		assertThat(row.path("schemes").toString()).contains(one);
	}

	/** 17, 20 and 26: the commissioner's office commissions housing. */
	@Test
	void whatSeveralCommissionersOfficesCommission() {
		JsonNode rows = rows("recurringApproaches(minOffices: 3, first: 50)",
				"approach { id } officeCount offices { edges { node { id } } }");
		JsonNode housed = find(rows, "/approach/id", HOUSED);
		assertThat(texts(housed.at("/offices/edges"), "/node/id")).containsExactlyInAnyOrder("org:cambridgeshire-opcc",
				"org:hampshire-opcc", "org:wiltshire-opcc");
		assertThat(texts(rows, "/approach/id").toList()).doesNotContain("approach:deferred-prosecution");
	}

	/** 06: Gwent and South Wales; unpaid work (the office's page), employers (Beacon). */
	@Test
	void whoDeliversInSeveralAreas() {
		JsonNode rows = rows("deliverers", "body { id } forceAreaCount regionCount areas { area { name } }");
		assertThat(texts(rows, "/body/id").toList()).hasSize(6)
			.startsWith("org:national-probation-service")
			.contains("partnership:future-4-consortium", "org:g4s", "org:include", "org:llamau", "org:safer-wales");
		assertThat(texts(rows.path(0).path("areas"), "/area/name")).containsExactly("Avon and Somerset",
				"Leicestershire");
		assertThat(rows("deliverers(minRegions: 2)", "body { id }")).hasSize(1);
	}

	/** Some of the pairs that the seed's README keeps apart, and why they are named. */
	@ParameterizedTest
	@CsvSource({ "org:positive-steps, org:positive-steps-crs, SAME_NAME",
			"org:change-grow-live, org:change-grow-live-cgl-services-ltd, NAME_BEGINS_WITH",
			"org:pact, org:prison-advice-and-care-trust-pact, NAME_IN_BRACKETS",
			"org:st-giles-trust, org:st-giles-wise-ltd, NAME_BEGINS_WITH",
			"org:st-giles-wise-group-partnership, org:st-giles-wise-ltd, NAME_BEGINS_WITH",
			"org:roar-turning-point, org:turning-point, NAME_ENDS_WITH",
			"org:national-probation-service, org:north-west-probation-service, NAME_ENDS_WITH" })
	void whatMayBeTheSame(String one, String other, String rule) {
		JsonNode rows = rows("duplicateCandidates(types: [Organisation], first: 100)",
				"one { id } other { id } reasons { rule words }");
		JsonNode pair = rows.valueStream()
			.filter((row) -> row.at("/one/id").asString().equals(one) && row.at("/other/id").asString().equals(other))
			.findFirst()
			.orElseThrow();
		assertThat(texts(pair.path("reasons"), "/rule").toList()).contains(rule);
		assertThat(rows.toString()).doesNotContain("\"scheme:");
	}

	@ParameterizedTest
	@CsvSource({ "'gaps(of: [\"approach:none\"])', NOT_FOUND", "'gaps(of: [\"scheme:project-she\"])', NOT_FOUND",
			"'gaps(of: [])', BAD_ARGUMENT", "'gaps(regions: [\"area:kent\"])', NOT_FOUND",
			"'introductions(minApproaches: 0)', BAD_ARGUMENT", "'introductions(areas: [\"area:none\"])', NOT_FOUND",
			"'timeline(id: \"region:wales\")', NOT_FOUND", "'timeline(id: \"scheme:none\")', NOT_FOUND",
			"'recurringApproaches(need: \"need:none\")', NOT_FOUND" })
	void whatCannotBeAskedIsRefused(String question, String code) {
		assertThat(this.client.error("{ " + question + " { totalCount } }").at("/extensions/code").asString())
			.isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "'\"area:kent\"', BAD_ARGUMENT", "'\"area:kent\", \"area:kent\"', BAD_ARGUMENT",
			"'\"area:kent\", \"area:none\"', NOT_FOUND", "'\"area:kent\", \"region:wales\"', NOT_FOUND" })
	void twoToSixAreasAreCompared(String areas, String code) {
		assertThat(this.client.error("{ compare(areas: [" + areas + "]) { documentsSearched } }")
			.at("/extensions/code")
			.asString()).isEqualTo(code);
	}

	private JsonNode recurring(String arguments) {
		return find(rows("recurringApproaches(first: 60, " + arguments + ")", """
				approach { id } schemeCount officeCount schemes { edges { node { id } } }
				goesWith { approach { id } schemeCount }
				lineage { scheme { id } other { id } citations { section { number } } }
				partnerKinds { kind bodyCount } funders { funder { ... on Entity { id } } }"""), "/approach/id",
				"approach:deferred-prosecution");
	}

	/** The rows of a question, as an array. */
	private JsonNode rows(String question, String selection) {
		JsonNode data = this.client.data("{ rows: " + question + " { edges { node { " + selection + " } } } }");
		return new JsonMapper()
			.valueToTree(data.at("/rows/edges").valueStream().map((edge) -> edge.path("node")).toList());
	}

	private static JsonNode find(JsonNode array, String pointer, String value) {
		return array.valueStream()
			.filter((item) -> item.at(pointer).asString().equals(value))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + value + " in " + array.toPrettyString()));
	}

	private static Stream<String> texts(JsonNode array, String pointer) {
		return array.valueStream().map((item) -> item.at(pointer).asString());
	}

}
