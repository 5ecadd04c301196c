package org.pccgraph.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph that a sound seed makes. */
class SeedGraphTests {

	private static final String LATER = """
			document: { id: document:later, name: Later, kind: REPORT, date: "2022-05" }
			""";

	private static final String LATER_SECTION = """
			section: { id: section:later-1, name: Later }
			states:
			  - about: scheme:alpha
			    status: ENDED
			    deliveredBy: [{ id: org:one, status: PLANNED, to: "2022" }]
			""";

	@Nested
	class Relationships {

		@Test
		void sayEachSectionThatStatesThem() {
			SeedGraph graph = later().graph();
			assertThat(edge(graph, "DELIVERED_BY", "scheme:alpha", "org:one").citations())
				.containsExactly("section:later-1", "section:report-01");
			assertThat(graph.edges()).allSatisfy((edge) -> assertThat(edge.citations()).isNotEmpty());
		}

		@Test
		void takeTheirPropertiesFromTheLatestSection() {
			assertThat(edge(later().graph(), "DELIVERED_BY", "scheme:alpha", "org:one").stored())
				.containsEntry("status", "PLANNED")
				.containsEntry("to", "2022")
				.hasEntrySatisfying("id", (id) -> assertThat(id.toString()).matches("rel:[a-z2-7]{20}"));
		}

		@Test
		void areOthersInAnotherRole() {
			SeedGraph graph = TestSeed.sound().stating("""
					  - about: org:one
					    delivers: [{ id: scheme:alpha, role: lead }]
					""").graph();
			assertThat(edges(graph, "DELIVERED_BY", "scheme:alpha", "org:one")).hasSize(2)
				.extracting((edge) -> edge.identity().id())
				.doesNotHaveDuplicates();
		}

		@Test
		void keepTheirIdsWhereverTheyAreStated() {
			assertThat(EdgeIdentity.plain("DELIVERED_BY", "scheme:alpha", "org:one").id())
				.isEqualTo(edge(later().graph(), "DELIVERED_BY", "scheme:alpha", "org:one").identity().id());
		}

		@Test
		void ofADocumentAreCitedToItsFirstSection() {
			SeedGraph graph = TestSeed.sound().graph();
			assertThat(edge(graph, "ISSUED_BY", "document:report", "org:one").citations())
				.containsExactly("section:report-01");
			assertThat(edge(graph, "PART_OF", "section:report-01", "document:report").citations())
				.containsExactly("section:report-01");
		}

		@Test
		void ofADocumentWithoutSectionsAreLeftOut() {
			SeedGraph graph = TestSeed.sound().with("documents/later/document.yaml", """
					document: { id: document:later, name: Later, kind: REPORT, issuedBy: [org:one] }
					""").graph();
			assertThat(edges(graph, "ISSUED_BY", "document:later", "org:one")).isEmpty();
		}

	}

	@Nested
	class Nodes {

		@Test
		void haveTheLatestStatementOfEachProperty() {
			assertThat(later().graph().nodes().get("scheme:alpha").properties()).containsEntry("status", "ENDED")
				.containsEntry("scale", "large");
		}

		@Test
		void keepWhatADatedDocumentStatesBeforeAnUndatedOne() {
			SeedGraph graph = TestSeed.sound().with("documents/a/document.yaml", """
					document: { id: document:a, name: A, kind: WEB_PAGE }
					""").with("documents/a/1.yaml", """
					section: { id: section:a-1, name: A }
					states:
					  - { about: scheme:alpha, status: PLANNED, start: "2019" }
					""").graph();
			assertThat(graph.nodes().get("scheme:alpha").properties()).containsEntry("status", "RUNNING")
				.containsEntry("start", "2019");
		}

		@Test
		void areOrderedByFileInsideOneDocument() {
			SeedGraph graph = TestSeed.sound().stating("""
					  - { about: scheme:alpha, status: UNDER_REVIEW }
					""").graph();
			assertThat(graph.nodes().get("scheme:alpha").get("status")).isEqualTo("UNDER_REVIEW");
		}

		@Test
		void pointToEachSectionThatNamesThemWithWhatItStates() {
			SeedGraph graph = later().graph();
			assertThat(edge(graph, "STATED_IN", "scheme:alpha", "section:report-01").stored())
				.containsEntry("status", "RUNNING")
				.containsEntry("summary", "Helps.")
				.containsEntry("citations", List.of("section:report-01"));
			assertThat(edge(graph, "STATED_IN", "scheme:alpha", "section:later-1").properties())
				.isEqualTo(Map.of("status", "ENDED"));
			assertThat(edge(graph, "STATED_IN", "org:two", "section:report-01").properties()).isEmpty();
			assertThat(edge(graph, "STATED_IN", "area:kent", "section:register-all").properties()).isEmpty();
		}

		@Test
		void areStoredWithKeysAndFoldedCopies() {
			assertThat(TestSeed.sound().with("registry/all2.yaml", """
					cites: section:register-all
					nodes:
					  - { id: place:tonbridge, name: Tônbridge, aliases: [TUNBRIDGE, "St John’s"], area: area:kent }
					""").graph().nodes().get("place:tonbridge").properties())
				.containsExactlyInAnyOrderEntriesOf(new TreeMap<>(Map.ofEntries(Map.entry("id", "place:tonbridge"),
						Map.entry("nodeType", "Place"), Map.entry("name", "Tônbridge"),
						Map.entry("nameKey", "0tonbridge\u0001place:tonbridge"), Map.entry("nameFolded", "tonbridge"),
						Map.entry("aliases", List.of("TUNBRIDGE", "St John’s")),
						Map.entry("aliasesFolded", "\ntunbridge\nst john's\n"),
						Map.entry("kindKey", "1\u0001place:tonbridge"),
						Map.entry("kindDescendingKey", "0\u0001place:tonbridge"))));
		}

	}

	@Nested
	class InlineNodes {

		private final SeedGraph graph = TestSeed.sound().stating("""
				  - about: scheme:alpha
				    figures:
				      - { id: figure:f, kind: OUTCOME, measure: Jobs, value: "33%", number: 33, basis: STATEMENT,
				          about: [scheme:beta], parts: [{ id: figure:g, kind: OUTCOME, measure: Part-time jobs,
				          value: ten, basis: STATEMENT }] }
				    grants:
				      - id: grant:g
				        name: A grant
				        status: AWARDED
				        amount: "34800.00"
				        givenBy: [{ id: org:two, role: giver }]
				  - id: grant:h
				    name: Another grant
				    status: BID
				    currency: USD
				    for: [scheme:beta]
				  - about: org:one
				    grantsReceived: [{ id: grant:h, role: bidder }]
				""").graph();

		@Test
		void areDeclaredWhereTheyAreStated() {
			assertThat(edges(this.graph, "HAS_FIGURE", "scheme:alpha", "figure:f")).hasSize(1);
			assertThat(edges(this.graph, "HAS_FIGURE", "scheme:beta", "figure:f")).hasSize(1);
			assertThat(edges(this.graph, "PART_OF", "figure:g", "figure:f")).hasSize(1);
			assertThat(edges(this.graph, "STATED_IN", "figure:g", "section:report-02")).hasSize(1);
			assertThat(edges(this.graph, "FOR", "grant:g", "scheme:alpha")).hasSize(1);
			assertThat(edge(this.graph, "GIVEN_BY", "grant:g", "org:two").properties()).containsEntry("role", "giver");
			assertThat(edge(this.graph, "GIVEN_TO", "grant:h", "org:one").properties()).containsEntry("role", "bidder");
		}

		@Test
		void haveWhatTheyLeaveOut() {
			assertThat(this.graph.nodes().get("figure:f").get("name")).isEqualTo("Jobs");
			assertThat(this.graph.nodes().get("grant:g").properties()).containsEntry("currency", "GBP")
				.containsEntry("amount", 3_480_000L);
			assertThat(this.graph.nodes().get("grant:h").get("currency")).isEqualTo("USD");
		}

	}

	@Nested
	class DerivedFundingEdges {

		private final SeedGraph graph = TestSeed.sound()
			.stating(
					"""
							  - about: scheme:alpha
							    grants:
							      - { id: grant:g, name: A grant, status: BID, amount: "1.50",
							          givenBy: [{ id: org:one, role: lead }, { id: org:one, role: payer }, org:two], fromFund: [fund:pot] }
							      - { id: grant:second, name: A second grant, status: AWARDED, fromFund: [fund:pot] }
							      - { id: grant:nobody, name: Nobody's grant, status: AWARDED }
							  - about: fund:pot
							    grantsFor: [{ id: grant:f, name: The fund's own grant, status: AWARDED, givenBy: [org:two] }]
							""")
			.with("documents/report/03.yaml", """
					section: { id: section:report-03, name: Third }
					states:
					  - { about: grant:g, givenBy: [org:two], givenTo: [org:one] }
					""")
			.graph();

		@Test
		void leadToEachGiverAndFundOfAGrant() {
			assertThat(this.graph.edges()).filteredOn((edge) -> edge.identity().type().equals("FUNDED_BY"))
				.extracting((edge) -> edge.identity().source() + " " + edge.identity().target() + " "
						+ edge.identity().viaGrant())
				.containsExactlyInAnyOrder("scheme:alpha org:one grant:g", "scheme:alpha org:two grant:g",
						"scheme:alpha fund:pot grant:g", "scheme:alpha fund:pot grant:second");
		}

		@Test
		void carryTheGrantWithItsCitations() {
			GraphEdge edge = edge(this.graph, "FUNDED_BY", "scheme:alpha", "org:two");
			assertThat(edge.properties())
				.isEqualTo(Map.of("amount", 150L, "currency", "GBP", "grantStatus", "BID", "viaGrant", "grant:g"));
			assertThat(edge.citations()).containsExactly("section:report-02", "section:report-03");
		}

	}

	@Test
	void coverageCountsAreasWithASchemeInThemOrInAPlaceInThem() {
		assertThat(Coverage.forceAreas(TestSeed.sound().graph())).isEqualTo(1);
		assertThat(Coverage.forceAreas(TestSeed.sound().stating("""
				  - about: scheme:beta
				    operatesIn: [area:kent, area:essex]
				""").graph())).isEqualTo(2);
	}

	private static TestSeed later() {
		return TestSeed.sound()
			.with("documents/later/document.yaml", LATER)
			.with("documents/later/1.yaml", LATER_SECTION);
	}

	private static GraphEdge edge(SeedGraph graph, String type, String source, String target) {
		return edges(graph, type, source, target).getFirst();
	}

	private static List<GraphEdge> edges(SeedGraph graph, String type, String source, String target) {
		return graph.edges()
			.stream()
			.filter((edge) -> edge.identity().type().equals(type) && edge.identity().source().equals(source)
					&& edge.identity().target().equals(target))
			.toList();
	}

}
