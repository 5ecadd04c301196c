package org.pccgraph.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.StatementCounter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ExamplesIT {

	/**
	 * What the documents say, read by hand: each answer must have it. The numbers are the
	 * sections of the APCC's document.
	 */
	private static final Map<String, List<String>> STATED = Map.ofEntries(
			// 02, 07 to 09 and others manage offenders together; 06, 08, 12 and 15
			// divert.
			Map.entry("recurring-approaches",
					List.of("\"Integrated offender management\"", "\"Diversion\"", "\"Resettlement\"")),
			// 01 names the five other bodies; the centre's manager speaks for the
			// project.
			Map.entry("partners-of-a-body",
					List.of("\"totalCount\":6", "\"Gloucester City Council\"", "\"Gloucester Homes\"",
							"\"Gloucestershire Constabulary\"", "\"Gloucestershire County Council\"",
							"\"Office of the Police and Crime Commissioner for Gloucestershire\"")),
			// 12: a pilot at Bristol's court; 15: Dorset; 16: Cleveland; 19: West
			// Midlands; 06: Wales.
			Map.entry("women-diverted-from-court",
					List.of("\"scheme:court-up\"", "\"scheme:footprints-female-out-of-court-diversionary-scheme\"",
							"\"The Footprints Project\"", "\"scheme:cleveland-divert\"", "\"scheme:new-chance\"",
							"\"amount\":270000", "\"93.1%\"")),
			// 06: the consortium and its members deliver in Gwent and South Wales; the
			// office's own page and the Beacon guide: unpaid work, and work with
			// employers.
			Map.entry("deliverers-and-their-areas",
					List.of("\"totalCount\":6", "\"Safer Wales\"", "\"Llamau\"", "\"Gwent\"", "\"South Wales\"",
							"\"National Probation Service\"", "\"Leicestershire\"", "\"regionCount\":2")),
			// The panel's report: the use of the commissioner's money for treatment is
			// open; 05: a pilot from 2019, to end in autumn 2021.
			Map.entry("staffordshire-then-and-later",
					List.of("\"scheme:staffordshire-substance-misuse-treatment\"", "\"UNDER_REVIEW\"",
							"\"scheme:staffordshire-cstr-pilot\"", "\"date\":\"2021-23\"", "\"Matthew Ellis\"",
							"\"Treatment requirement\"")),
			// 02, 13, 17, 20, 25 and 26 house people on release; 02 plans a hostel for
			// women.
			Map.entry("gaps", List.of("\"totalCount\":43", "\"scheme:oxygen-gateway-hostel\"",
					"\"scheme:hertfordshire-womens-hostel\"", "\"scheme:foundations-norwich\"",
					"\"scheme:cambridgeshire-prison-leavers-housing-pathways\"", "\"scheme:hampshire-iom-houses\"",
					"\"scheme:through-the-prison-gate\"", "\"scheme:wiltshire-offender-housing-support-worker\"",
					"\"no statement found in 5 documents\"")),
			// The office's own page: a university's four results, of Drive; 08: a caveat
			// about what the heading says.
			Map.entry("how-results-are-known",
					List.of("\"figure:drive-project-physical-abuse\"", "\"figure:drive-project-sexual-abuse\"",
							"\"figure:drive-project-harassment-and-stalking\"",
							"\"figure:drive-project-controlling-behaviour\"",
							"\"figure:leicestershire-yos-basic-skills-reoffending\"",
							"\"figure:checkpoint-surrey-reoffending-rate\"")),
			// 01 and 12: the Nelson Trust in two of the four; 01, 12 and 15: support for
			// women.
			Map.entry("compare-areas",
					List.of("\"The Nelson Trust\"", "\"Gender-responsive support\"", "\"sharing\":\"SOME\"",
							"\"scheme:gloucestershire-vulnerable-women\"", "\"scheme:project-she\"",
							"\"The Footprints Project\"", "\"sharing\":\"ONE\"")),
			// 08, 15, 16 and Durham's briefing defer prosecution, each with partners of
			// its own; 08 is modelled on Durham's.
			Map.entry("introductions",
					List.of("\"totalCount\":6", "\"suggestion\":true", "\"Cleveland\"", "\"Dorset\"", "\"Durham\"",
							"\"Surrey\"", "\"related\":true")),
			// 19: £270,000 and £200,000; the foreword: £20 and £80 million, announced;
			// 10:
			// £98,000; 02: £34,800; 09: paid every year.
			Map.entry("money-by-funder",
					List.of("\"status\":\"AWARDED\",\"currency\":\"GBP\",\"annual\":null,\"count\":2,\"sum\":470000",
							"\"status\":\"ANNOUNCED\",\"currency\":\"GBP\",\"annual\":null,\"count\":2,\"sum\":1.0E8",
							"\"£34,800\"", "\"£98,000\"", "\"around £25,000 annually\"", "\"BID\"")),
			// 12 names it first, as the one that delivers Project SHE.
			Map.entry("type-ahead-search", List.of("\"org:nelson-trust\"", "\"The Nelson Trust\"", "\"12\"")),
			// The office's own page: the members of the partnership; 06: of the
			// consortium.
			Map.entry("partnerships-with-sources",
					List.of("\"South West Reducing Reoffending Partnership\"", "\"org:ministry-of-justice\"",
							"\"partnership:future-4-consortium\"", "\"org:llamau\"")),
			// The third reading: see ChangesIT.
			Map.entry("what-changed", List.of("\"number\":1", "\"change\":\"ADDED\"")),
			// 16: acting; 04: before the mayor; 05 and the panel's report: the same
			// person.
			Map.entry("commissioners-then-and-since",
					List.of("\"Lisa Oldroyd\"", "\"acting\":true", "\"Mark Burns-Williamson\"",
							"\"Mayor of West Yorkshire\"", "\"Matthew Ellis\"")),
			// 12: released from Eastwood Park and Bristol; 14: trained at Leyhill.
			Map.entry("prisons-and-who-works-inside",
					List.of("\"Eastwood Park\"", "\"RELEASES_FROM\"", "\"Leyhill\"", "\"TRAINS_AT\"", "\"LYI\"")),
			// 02: the hostel's grant and whom it takes.
			Map.entry("scheme-page", List.of("\"£34,800\"", "\"DrugLink\"", "\"AWARDED\"", "\"Hertfordshire\"")),
			// 12: two of Avon and Somerset help women with what they need first.
			Map.entry("table-of-schemes",
					List.of("\"scheme:project-she\"", "\"scheme:bthechange-eastwood-park-pilot\"")),
			// 22: with the commissioner's office in Wales; the Beacon guide: in the East
			// Midlands.
			Map.entry("brokers-between-regions",
					List.of("\"National Probation Service\"", "\"Wales\"", "\"East Midlands\"",
							"\"articulationPoint\":true")),
			// 05: both have a part in the sentencing option; 25: the two meet in three
			// schemes.
			Map.entry("clusters-and-what-they-share",
					List.of("\"Community sentencing option for women in Staffordshire\"", "\"Aspire Oxfordshire\"",
							"\"Through the Prison Gate\"", "\"Pathways to Employment\"")),
			// The office's own page: both are members of the partnership, as is the
			// ministry;
			// 14: the ministry takes part in the homes that one of them sponsors.
			Map.entry("shared-partners",
					List.of("\"org:south-west-prisons\"", "\"org:ministry-of-justice\"",
							"\"scheme:leyhill-modular-homes\"", "\"South West Reducing Reoffending Partnership\"")),
			// The office's own page: a member; 14: the partnership supports the work
			// there.
			Map.entry("how-two-are-connected",
					List.of("\"totalCount\":1", "\"length\":3", "MEMBER_OF", "PARTNER_IN", "WORKS_WITH_PRISON",
							"South West Reducing Reoffending Partnership")),
			// 01: a partner in the project for women, with its area.
			Map.entry("neighbourhood", List.of("\"scheme:gloucestershire-vulnerable-women\"",
					"\"area:gloucestershire\"", "\"truncated\":false")));

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("examples")
	void areAnsweredWithSourcesFromOneStatementForEachRootField(Example example) {
		GraphQlClient client = new GraphQlClient(this.port);
		JsonNode answer = client.send(example.query(), variables(example));
		assertThat(answer.path("errors")).as(answer.path("errors").toPrettyString()).isEmpty();
		assertThat(answer.path("data").toString()).contains("Reducing Reoffending In Focus")
			.contains(STATED.getOrDefault(example.slug(), List.of()));
		assertThat(this.statements.during(() -> client.send(example.query(), variables(example))))
			.hasSize(answer.path("data").size());
	}

	static Stream<Example> examples() {
		return ExampleFiles.read().stream();
	}

	private static Map<String, Object> variables(Example example) {
		return example.variables().isEmpty() ? Map.of()
				: new JsonMapper().readValue(example.variables(), new TypeReference<>() {
				});
	}

}
