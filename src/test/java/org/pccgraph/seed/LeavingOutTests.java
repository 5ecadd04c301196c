package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pccgraph.graph.IdHash;
import org.pccgraph.seed.Facts.Declaration;

import static org.assertj.core.api.Assertions.assertThat;

class LeavingOutTests {

	private static final String TOLD = """
			  - about: scheme:alpha
			    summary: Ann, who began it, left; Annabel and ANN stayed. By A  Smith.
			    deliveredBy: [{ id: org:two, role: Successor of Ann }]
			    figures:
			      - { id: figure:seen, kind: OUTCOME, measure: Seen by Ann, value: "7", basis: STATEMENT }
			  - about: org:two
			    grantsGiven: [{ id: grant:g, name: G, status: BID }]
			""";

	@Test
	void nothingErasedNothingChanges() {
		Facts facts = facts(TestSeed.sound());
		LeavingOut.Rest rest = LeavingOut.of(facts, erased("person:nobody"));
		assertThat(rest.facts()).isSameAs(facts);
		assertThat(rest.places()).isEmpty();
	}

	@Test
	void aPersonsNamesAreTakenOutOfWhatIsSaidOfOthers() {
		TestSeed seed = TestSeed.sound().stating(TOLD);
		seed.with("registry/all.yaml",
				new String(seed.folder()
					.files()
					.stream()
					.filter((file) -> file.path().equals("registry/all.yaml"))
					.findFirst()
					.orElseThrow()
					.content(), StandardCharsets.UTF_8).replace("name: Ann }", "name: Ann, aliases: [A Smith] }"));
		LeavingOut.Rest rest = LeavingOut.of(facts(seed), erased("person:ann"));
		SeedGraph graph = SeedGraph.of(rest.facts(), TestSeed.MODEL);
		assertThat(graph.nodes().get("scheme:alpha").get("summary"))
			.isEqualTo("[name removed], who began it, left; Annabel and [name removed] stayed. By [name removed].");
		assertThat(graph.nodes().get("figure:seen").get("measure")).isEqualTo("Seen by [name removed]");
		assertThat(graph.edges()).filteredOn((edge) -> edge.identity().type().equals("DELIVERED_BY"))
			.extracting((edge) -> edge.properties().get("role"))
			.contains("Successor of [name removed]");
		assertThat(rest.places()).extracting(Location::toString)
			.containsExactly("documents/report/01.yaml:13:12", "registry/all.yaml:7:11");
	}

	@Test
	void aDocumentTakesWithItItsSectionsAndWhatTheyAloneState() {
		Facts facts = facts(TestSeed.sound().stating(TOLD));
		LeavingOut.Rest rest = LeavingOut.of(facts, erased("document:report"));
		assertThat(rest.ids()).containsExactlyInAnyOrder("document:report", "section:report-01", "section:report-02",
				"scheme:alpha", "scheme:beta", "org:one", "org:two", "fund:pot", "person:ann", "figure:seen",
				"grant:g");
		assertThat(rest.facts().declarations()).extracting(Declaration::id)
			.containsExactlyInAnyOrder("document:register", "section:register-all", "area:kent", "area:essex",
					"place:dover");
		assertThat(rest.facts().links()).allMatch((link) -> link.section().equals("section:register-all"));
	}

	private static Facts facts(TestSeed seed) {
		return SeedGraph.check(seed.folder(), TestSeed.MODEL, IdHash.DEFAULT);
	}

	private static Erased erased(String id) {
		return new Erased(IdHash.DEFAULT, Set.of(IdHash.DEFAULT.of(id)));
	}

}
