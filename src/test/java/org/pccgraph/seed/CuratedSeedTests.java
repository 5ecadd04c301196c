package org.pccgraph.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pccgraph.graph.IdHash;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the curated seed beyond what makes a seed readable. */
class CuratedSeedTests {

	private static final Path SEED = Path.of("seed");

	private static final SeedGraph GRAPH = SeedGraph.read(SeedFolder.read(SEED.toString()), TestSeed.MODEL);

	private static final Set<String> ROLES = Set.of("HOLDS_OFFICE", "WORKS_FOR", "LEADS", "CHAIRS", "MEMBER_OF");

	/** The registers of prisons are here in full, whoever works with a prison. */
	private static final Set<String> PRISON_REGISTERS = Set.of("section:prison-register-all",
			"section:hmpps-test-fixture-all");

	/** Nodes related to nothing, each with the reason why it is here all the same. */
	private static final Map<String, String> ALONE = Map.of("approach:housing-first", "no document states it yet",
			"cohort:veterans", "no document states it yet", "need:neurodiversity-and-learning",
			"no document states it yet", "fund:regional-outcomes-innovation-fund",
			"named as a chance to come; who holds it isn't stated", "org:howard-league",
			"named through its awards; that it gives them is only in their name", "org:user-voice",
			"named for a report; the text doesn't say who commissioned it",
			"partnership:national-criminal-justice-board", "informs commissioners; its members aren't stated",
			"policy:reducing-reoffending-national-toolkit",
			"made by a partnership, and only an organisation can issue a policy",
			"policy:review-of-the-role-of-police-and-crime-commissioners", "who reviewed isn't stated");

	@Test
	void everyRelationshipCitesSectionsThatExist() {
		assertThat(GRAPH.edges()).isNotEmpty()
			.allSatisfy((edge) -> assertThat(edge.citations()).isNotEmpty()
				.allSatisfy((section) -> assertThat(node(section).label()).isEqualTo("Section")));
	}

	@Test
	void everySectionIsPartOfOneDocument() {
		assertThat(nodes("Section")).isNotEmpty().allSatisfy((section) -> assertThat(document(section)).isNotNull());
	}

	@Test
	void nothingStandsAloneWithoutAReason() {
		Set<String> alone = new TreeSet<>(GRAPH.nodes().keySet());
		edges().filter((edge) -> !edge.identity().type().equals("STATED_IN")).forEach((edge) -> {
			alone.remove(edge.identity().source());
			alone.remove(edge.identity().target());
		});
		edges().filter((edge) -> PRISON_REGISTERS.contains(edge.identity().target()))
			.forEach((edge) -> alone.remove(edge.identity().source()));
		assertThat(alone).containsExactlyInAnyOrderElementsOf(ALONE.keySet());
	}

	@Test
	void everyPersonHasARole() {
		Set<String> inRole = edges().filter((edge) -> ROLES.contains(edge.identity().type()))
			.map((edge) -> edge.identity().source())
			.collect(Collectors.toSet());
		assertThat(nodes("Person")).isNotEmpty().isSubsetOf(inRole);
	}

	@Test
	void everyRoleOfAPersonIsDatedByItselfOrByADocumentThatStatesIt() {
		assertThat(edges().filter((edge) -> ROLES.contains(edge.identity().type()))
			.filter((edge) -> node(edge.identity().source()).label().equals("Person"))).isNotEmpty()
			.allMatch((edge) -> isDated(edge.properties())
					|| edge.citations().stream().anyMatch((section) -> isDated(document(section).properties())));
	}

	@Test
	void nothingButNamesIsStoredOfAPerson() {
		assertThat(Objects.requireNonNull(TestSeed.MODEL.nodeTypes().get("Person")).properties().keySet())
			.containsExactlyInAnyOrder("id", "name", "aliases");
	}

	/** A load would leave it out, but the files are handed out too. */
	@Test
	void whatWasErasedIsInNoFileAnyMore() {
		SeedFolder folder = SeedFolder.read(SEED.toString());
		Facts facts = SeedGraph.check(folder, TestSeed.MODEL, IdHash.DEFAULT);
		Erased erased = Erased.of(IdHash.DEFAULT, facts.tombstones());
		assertThat(LeavingOut.of(facts, erased).places()).isEmpty();
		assertThat(VersionManifest.of(folder)).allMatch((manifest) -> manifest.without(erased::has).equals(manifest));
	}

	@Test
	void noFileHoldsContactDetails() throws IOException {
		SeedProblems problems = new SeedProblems();
		try (Stream<Path> files = Files.walk(SEED)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Privacy.check(new SeedFile(file.toString(), file.toString(), Files.readAllBytes(file)), problems);
			}
		}
		problems.throwIfAny();
	}

	private static boolean isDated(Map<String, Object> properties) {
		return Stream.of("from", "to", "date", "dated").anyMatch(properties::containsKey);
	}

	/** The one document that a section is part of. */
	private static GraphNode document(String section) {
		List<GraphNode> documents = edges()
			.filter((edge) -> edge.identity().type().equals("PART_OF") && edge.identity().source().equals(section))
			.map((edge) -> node(edge.identity().target()))
			.toList();
		assertThat(documents).hasSize(1);
		return documents.getFirst();
	}

	private static List<String> nodes(String label) {
		return GRAPH.nodes().values().stream().filter((node) -> node.label().equals(label)).map(GraphNode::id).toList();
	}

	private static Stream<GraphEdge> edges() {
		return GRAPH.edges().stream();
	}

	private static GraphNode node(String id) {
		return Objects.requireNonNull(GRAPH.nodes().get(id), id);
	}

}
