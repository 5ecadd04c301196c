package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What files can get wrong as a whole, and what shows only when all of them are read. */
class BrokenFilesTests {

	@ParameterizedTest
	@MethodSource({ "registries", "documents", "sections" })
	void isReportedWithItsPlace(String path, String text, String problem) {
		assertThat(TestSeed.sound().with(path, text).problems()).containsExactly(problem.replace("<file>", path));
	}

	static Stream<Arguments> registries() {
		return Stream.of(arguments("registry/more.yaml", """
				nods:
				  - { id: org:three, name: Three, kind: CHARITY }
				""", "<file>:1:1: unknown key 'nods' of a registry or reference file; did you mean 'nodes'?"),
				arguments("registry/more.yaml", """
						nodes: { id: org:three, name: Three, kind: CHARITY }
						""", "<file>:1:8: 'nodes' takes a list, not a mapping"), arguments("registry/more.yaml", """
						cites: section:register
						nodes:
						  - { id: org:three, name: Three, kind: CHARITY }
						""", "<file>:1:8: unknown id 'section:register'"), arguments("registry/more.yaml", """
						cites: document:register
						nodes:
						  - { id: org:three, name: Three, kind: CHARITY }
						""", "<file>:1:8: 'cites' leads to Section, not to 'document:register' (Document)"),
				arguments("registry/more.yaml", """
						nodes:
						  - about: org:one
						    memberOf: [partnership:p]
						""", "<file>:2:5: what is said about org:one needs a citation; give the file 'cites'"),
				arguments("reference/more.yaml", """
						cites: section:register-all
						nodes:
						  - { id: org:three, name: Three, kind: CHARITY, covers: [area:kent] }
						  - { id: org:three, name: Three, kind: CHARITY }
						""", "<file>:4:11: org:three is declared twice; the other is at <file>:3:11"),
				arguments("reference/more.yaml", """
						cites: section:register-all
						nodes:
						  - { id: org:three, name: Three }
						""", "<file>:3:11: org:three has no 'kind'"), arguments("reference/more.yaml", """
						cites: section:register-all
						nodes:
						  - { id: org:three, name: Three, kind: CHARITY, aliases: [Drei, Drei] }
						""", "<file>:3:66: 'aliases' lists Drei twice"), arguments("reference/more.yaml", """
						cites: section:register-all
						nodes:
						  - { id: org:three, name: Three, kind: CHARITY, aliases: Drei }
						""", "<file>:3:59: 'aliases' takes a list, not the text 'Drei'"),
				arguments("reference/more.yaml", """
						cites: section:register-all
						nodes:
						  - { id: place:dover-castle, name: Dover castle, area: [area:kent] }
						""", "<file>:3:57: 'area' of Place takes one id, not a list"),
				arguments("reference/more.yaml", """
						cites: section:register-all
						nodes:
						  - { about: area:essex, places: [place:dover] }
						""",
						"<file>:3:35: place:dover has only one 'area', and it is area:kent at reference/areas.yaml:5:55"));
	}

	static Stream<Arguments> documents() {
		return Stream.of(arguments("documents/other/document.yaml", """
				document: { id: document:others, name: Other, kind: REPORT }
				""", "<file>:1:17: the id of a Document in this folder is 'document:other'"),
				arguments("documents/other/document.yaml", """
						document: { name: Other, kind: REPORT }
						""", "<file>:1:11: a Document needs an 'id'"), arguments("documents/other/document.yaml", """
						sections:
						  - { id: section:other-1, name: One }
						""", "<file>:1:1: a document's file needs 'document' with its id, name and kind"),
				arguments("documents/other/document.yaml", """
						document: { id: document:other, name: Other, kind: REPORT }
						sections:
						  - { id: section:report-1, name: One }
						""", "<file>:3:11: the id of a Section in this folder begins with 'section:other-'"),
				arguments("documents/other/01.yaml", """
						section: { id: section:other-01, name: One }
						""", "<file>:1:1: there is no document.yaml in documents/other"));
	}

	static Stream<Arguments> sections() {
		return Stream.of(arguments("documents/report/02.yaml", """
				section: { id: section:report-01, name: Again }
				""", "<file>:1:16: section:report-01 is declared twice; the other is at documents/report/01.yaml:1:16"),
				arguments("documents/report/02.yaml", """
						states:
						  - { about: org:one, summary: A body. }
						""", "<file>:1:1: a section's file needs 'section' with its id and name"),
				arguments("documents/report/02.yaml", """
						section: { id: section:report-02, name: Second }
						stats:
						  - { about: org:one, summary: A body. }
						""", "<file>:2:1: unknown key 'stats' of a section's file; did you mean 'states'?"),
				arguments("documents/report/02.yml", """
						section: { id: section:report-02, name: Second }
						""", "<file>:1:1: a seed file is reference/*.yaml, registry/*.yaml, tombstones.yaml, "
						+ "documents/<document>/document.yaml or another documents/<document>/*.yaml"));
	}

	@Test
	void aFactWithoutCitationIsReported() {
		assertThat(TestSeed.sound().with("registry/more.yaml", """
				nodes:
				  - { id: place:hythe, name: Hythe, kind: TOWN, area: area:kent }
				  - { id: fund:chest, name: Chest, summary: Pays. }
				""").problems()).containsExactly(
				"registry/more.yaml:2:11: place:hythe has no citation: no section says anything of it",
				"registry/more.yaml:2:49: 'area' of place:hythe needs a citation; "
						+ "state it in a section's file, or give this file 'cites'",
				"registry/more.yaml:3:11: fund:chest has no citation: no section says anything of it",
				"registry/more.yaml:3:36: 'summary' of fund:chest needs a citation; "
						+ "state it in a section's file, or give this file 'cites'");
	}

	@Test
	void aPersonWithoutARoleIsReported() {
		assertThat(TestSeed.sound().with("registry/more.yaml", """
				nodes:
				  - { id: person:bob, name: Bob }
				""").stating("""
				  - about: scheme:alpha
				    endorsedBy: [person:bob]
				""").problems()).containsExactly("registry/more.yaml:2:11: person:bob has no role; state one with "
				+ "holdsOffice, worksFor, leads, chairs or memberOf, or leave the person out");
	}

	@Test
	void statingARelationshipFromBothItsEndsIsReported() {
		assertThat(TestSeed.sound().stating("""
				  - about: scheme:beta
				    deliveredBy: [org:two]
				  - about: org:two
				    delivers: [scheme:beta]
				""").problems()).containsExactly(TestSeed.SECOND
				+ ":8:16: section:report-02 states twice: scheme:beta DELIVERED_BY org:two; the other is at "
				+ TestSeed.SECOND + ":6:19");
	}

	@Test
	void unreadableFilesAreReportedWithoutBlamingWhatRefersToThem() {
		TestSeed seed = TestSeed.sound()
			.with("registry/all.yaml", "nodes:\n  - { id: org:one\n")
			.with("registry/latin.yaml", "nodes: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
			.with("registry/empty.yaml", "# nothing\n")
			.with("registry/list.yaml", "- org:one\n")
			.with("registry/two.yaml", "---\nnodes: a\n---\nnodes: b\n");
		assertThat(seed.problems()).hasSize(5)
			.anyMatch((problem) -> problem.startsWith("registry/all.yaml:3:1: not YAML: "))
			.contains("registry/empty.yaml:1:1: the file holds no mapping",
					"registry/latin.yaml:1:11: the file isn't UTF-8",
					"registry/list.yaml:1:1: the file holds no mapping")
			.anyMatch((problem) -> problem.startsWith("registry/two.yaml:3:1: not YAML: "));
		assertThat(seed.message())
			.endsWith("What the files refer to was not checked, as not all of them could be read.");
	}

	@ParameterizedTest
	@MethodSource
	void whatNoFactIsIsRefusedInOneLine(String text, String problem) {
		assertThat(TestSeed.sound().with("registry/more.yaml", text).problems())
			.contains("registry/more.yaml:" + problem)
			.allSatisfy((told) -> assertThat(told).hasSizeLessThan(3000));
	}

	static Stream<Arguments> whatNoFactIsIsRefusedInOneLine() {
		return Stream.of(
				arguments("nodes:\n  - " + "[".repeat(100_000),
						"2:33: not YAML: lists and mappings are nested more than 30 deep"),
				arguments("nodes:\n  - id: org:\0three\n",
						"2:13: the control character U+0000 can't stand in the seed"),
				arguments("# \u001b[2J\nnodes: []\n", "1:3: the control character U+001B can't stand in the seed"),
				arguments("nodes:\n  - { id: org:three, kind: CHARITY, name: \"T\\0\" }\n",
						"2:43: the character U+0000 can't stand in a text"),
				arguments("nodes:\n  - { id: org:three, kind: CHARITY, name: \"\\uD800\" }\n",
						"2:43: the character U+D800 can't stand in a text"),
				arguments("nodes:\n  - { id: org:three, kind: CHARITY, name: %s }\n".formatted("a".repeat(2001)),
						"2:43: a text has at most 2,000 characters, and this one 2,001"));
	}

	@Test
	void aProblemStandsOnOneLine() {
		assertThat(TestSeed.sound().with("registry/more.yaml", "? \"a\\nb\"\n: c\n").problems())
			.containsExactly("registry/more.yaml:1:3: unknown key 'aU+000Ab' of a registry or reference file");
	}

	@Test
	@Timeout(30)
	void aLongLineIsReadOnce() {
		for (String line : List.of("a".repeat(1_000_000), "a@b" + ".c".repeat(500_000), "1@b.c ".repeat(150_000),
				"0123 ".repeat(200_000), "SW1A".repeat(200_000))) {
			assertThat(TestSeed.sound().with("registry/more.yaml", "# " + line + "\nnodes: 1\n").problems())
				.hasSizeBetween(1, 101);
		}
	}

	@Test
	void allProblemsAreReportedAtOnceByFileAndLine() {
		TestSeed seed = TestSeed.sound();
		StringBuilder states = new StringBuilder();
		for (int i = 0; i < 250; i++) {
			states.append("  - about: scheme:nowhere\n");
		}
		assertThat(seed.stating(states.toString()).message()).startsWith("The seed has 250 problems:\n")
			.endsWith("  … and 50 more");
		assertThat(seed.problems()).hasSize(201).startsWith(TestSeed.SECOND + ":5:12: unknown id 'scheme:nowhere'");
	}

	@Test
	void aMissingFolderIsNamed() {
		assertThat(catchThrowable(() -> SeedFolder.read("no/such/folder"))).isInstanceOf(InvalidSeedException.class)
			.hasMessageContaining("There is no seed folder")
			.hasMessageContaining("no/such/folder");
	}

}
