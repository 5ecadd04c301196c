package org.pccgraph.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.graph.IdHash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TombstoneTests {

	private static final String ANN = IdHash.DEFAULT.of("person:ann");

	@Test
	void idsThatAreNoMoreAreReadWithWhatTheyBecame() {
		Set<Tombstone> read = TombstoneReader.of(buried("""
				  - { id: org:old, mergedInto: org:one, date: "2024-05", reason: RENAMED }
				  - { id: scheme:gamma, date: "2025", reason: OUT_OF_SCOPE }
				  - { hash: "%s", date: "2026-11-22", reason: ERASED }
				""".formatted(IdHash.DEFAULT.of("person:gone"))).folder(), TestSeed.MODEL, IdHash.DEFAULT);
		assertThat(read).containsExactly(new Tombstone("org:old", null, "org:one", "2024-05", "RENAMED"),
				new Tombstone("scheme:gamma", null, null, "2025", "OUT_OF_SCOPE"),
				new Tombstone(null, IdHash.DEFAULT.of("person:gone"), null, "2026-11-22", "ERASED"));
	}

	@ParameterizedTest
	@MethodSource
	void mistakesAreToldWithTheirPlace(String tombstone, String problem) {
		assertThat(buried("  - " + tombstone + "\n").problems()).containsExactly("tombstones.yaml:2:" + problem);
	}

	static Stream<Arguments> mistakesAreToldWithTheirPlace() {
		return Stream.of(
				arguments("{ id: org:old, mergedInto: org:on, date: \"2024\", reason: DUPLICATE }",
						"7: unknown id 'org:on'; did you mean 'org:one'?"),
				arguments("{ id: org:old, mergedInto: scheme:alpha, date: \"2024\", reason: DUPLICATE }",
						"32: 'mergedInto' leads to Organisation, not to 'scheme:alpha' (Scheme)"),
				arguments("{ id: org:old, mergdInto: org:one, date: \"2024\", reason: MISTAKE }",
						"20: unknown key 'mergdInto' of a tombstone; did you mean 'mergedInto'?"),
				arguments("{ id: org:old, date: \"2024\", reason: MISTAK }",
						"42: 'reason': unknown TombstoneReason 'MISTAK'; did you mean 'MISTAKE'?"),
				arguments("{ id: org:old, date: 2024, reason: MISTAKE }", "26: 'date': write it in quotes: \"2024\""),
				arguments("{ id: org:old, reason: MISTAKE }", "5: a tombstone needs 'date'"),
				arguments("{ date: \"2024\", reason: MISTAKE }", "5: a tombstone has either 'id' or 'hash'"),
				arguments("org:old", "5: a tombstone is a mapping with 'id' or 'hash', not the text 'org:old'"),
				arguments("{ id: org:old, mergedInto: org:one, date: \"2024\", reason: MISTAKE }",
						"7: MISTAKE is the reason of what was removed, not merged"),
				arguments("{ id: org:old, date: \"2024\", reason: DUPLICATE }",
						"7: DUPLICATE is the reason of what was merged; say into what with 'mergedInto'"),
				arguments("{ id: person:gone, date: \"2024\", reason: MISTAKE }",
						"7: what was erased, and any person who was removed, is told by its 'hash', not by its id: '%s'"
							.formatted(IdHash.DEFAULT.of("person:gone"))),
				arguments("{ hash: person:ann, date: \"2024\", reason: ERASED }",
						"13: 'person:ann' is no hash of an id; --erase writes them"),
				arguments(
						"{ hash: \"%s\", date: \"2024\", reason: ERASED }".formatted(new IdHash("x").of("person:ann")),
						"13: this hash was made with another key; start with that one as --tombstones.key=…"),
				arguments("{ id: org:old, mergedInto: org:old, date: \"2024\", reason: RENAMED }",
						"7: org:old was merged into org:old, which is gone too; say what it is now"));
	}

	@Test
	void whatIsGoneCanNeitherBeDeclaredNorNamed() {
		assertThat(buried("  - { id: org:two, mergedInto: org:one, date: \"2024\", reason: DUPLICATE }\n").problems())
			.containsExactly("registry/all.yaml:5:11: org:two is declared here, but the tombstone at "
					+ "tombstones.yaml:2:7 says that it is gone");
		assertThat(buried("  - { id: org:too, mergedInto: org:two, date: \"2024\", reason: DUPLICATE }\n").stating("""
				  - about: scheme:beta
				    deliveredBy: [org:too]
				""").problems())
			.containsExactly(TestSeed.SECOND + ":6:19: 'org:too' was merged into 'org:two'; write that");
	}

	@Test
	void theSeedWithoutWhatWasErasedIsAGraph() {
		SeedGraph graph = buried("  - { hash: \"%s\", date: \"2026\", reason: ERASED }\n".formatted(ANN)).graph();
		assertThat(graph.nodes()).doesNotContainKey("person:ann").hasSize(TestSeed.sound().graph().nodes().size() - 1);
		assertThat(graph.edges())
			.noneMatch((edge) -> List.of(edge.identity().source(), edge.identity().target()).contains("person:ann"));
	}

	private static TestSeed buried(String tombstones) {
		return TestSeed.sound().with("tombstones.yaml", "tombstones:\n" + tombstones);
	}

}
