package org.pccgraph.seed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VersionManifestTests {

	private static final String MORE = """
			  - about: scheme:alpha
			    status: ENDED
			  - about: scheme:beta
			    partners: [org:two]
			    deliveredBy: [org:one]
			""";

	@Test
	void aManifestReadsBackAsItIsWritten() {
		VersionManifest manifest = manifest(TestSeed.sound());
		assertThat(manifest.text()).startsWith("date\t2026-11-22\nbrought\tIt.\n");
		assertThat(read(TestSeed.sound(), manifest.text())).isEqualTo(manifest);
	}

	@Test
	void theSameSeedHasNotChanged() {
		assertThat(changes(TestSeed.sound(), TestSeed.sound())).isEmpty();
	}

	@Test
	void whatSectionsSayAndCiteIsPartOfWhatChanges() {
		assertThat(changes(TestSeed.sound(), TestSeed.sound().stating(MORE))).extracting(VersionManifestTests::told)
			.containsExactlyInAnyOrder("ADDED Section section:report-02", "CHANGED Scheme scheme:alpha",
					"CHANGED Scheme scheme:beta", "CHANGED Organisation org:one", "CHANGED Organisation org:two",
					"ADDED DELIVERED_BY scheme:beta org:one section:report-02",
					"CHANGED PARTNER_IN org:two scheme:beta section:report-01 section:report-02",
					"ADDED PART_OF section:report-02 document:report section:report-02");
	}

	@Test
	void whatIsGoneIsToldByItsIdsAlone() {
		assertThat(changes(TestSeed.sound().stating(MORE), TestSeed.sound())).extracting(VersionManifestTests::told)
			.contains("REMOVED Section section:report-02", "REMOVED DELIVERED_BY scheme:beta org:one",
					"CHANGED Scheme scheme:alpha");
	}

	@Test
	void anIdThatIsTakenOutOfAManifestIsForgotten() {
		TestSeed before = TestSeed.sound();
		String text = manifest(before).text();
		String erased = text.lines()
			.filter((line) -> !line.contains("person:ann"))
			.reduce("", (one, two) -> one + two + "\n");
		TestSeed after = TestSeed.sound().with("registry/all.yaml", """
				nodes:
				  - { id: scheme:alpha, name: Alpha, kind: PROJECT }
				  - { id: scheme:beta, name: Beta, kind: SERVICE }
				  - { id: org:one, name: One, kind: CHARITY }
				  - { id: org:two, name: Two, kind: CHARITY }
				  - { id: fund:pot, name: The pot }
				""").with("documents/report/01.yaml", """
				section: { id: section:report-01, number: "01", name: First }
				states:
				  - about: scheme:alpha
				    status: RUNNING
				    scale: large
				    summary: Helps.
				    deliveredBy: [{ id: org:one, status: PILOT }]
				    operatesIn: [place:dover]
				  - about: scheme:beta
				    partners: [org:two]
				  - about: fund:pot
				    heldBy: [org:two]
				""");
		assertThat(changes(before, after)).anyMatch((change) -> change.contains("person:ann"));
		assertThat(changes(read(after, erased), after)).noneMatch((change) -> change.contains("person:ann"));
	}

	@Test
	void whatIsNoManifestIsRefusedWithItsPlace() {
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> read(TestSeed.sound(), "a\tb\n"))
			.withMessageContaining("versions/1.tsv");
		assertThatExceptionOfType(InvalidSeedException.class)
			.isThrownBy(() -> read(TestSeed.sound(), "date\t2026\nbrought\tIt.\nnothing\n"))
			.withMessageContaining("versions/1.tsv:3:1: ")
			.withMessageContaining("'nothing'");
		for (String line : List.of("a\tb\tc", "a\tb\tc\td", "\tb", "a\t", "a\tb\tc\td\te\tf")) {
			assertThatExceptionOfType(InvalidSeedException.class)
				.isThrownBy(() -> read(TestSeed.sound(), "date\t2026\nbrought\tIt.\norg:one\tb\n" + line + "\n"))
				.withMessageContaining("versions/1.tsv:4:1: ");
		}
	}

	private static String told(String change) {
		String[] parts = change.split("\t");
		return (parts.length == 3) ? String.join(" ", parts) : (parts[0] + " " + parts[1] + " " + parts[3] + " "
				+ parts[4] + " " + ((parts.length > 5) ? parts[5] : ""))
			.strip();
	}

	private static VersionManifest manifest(TestSeed seed) {
		return new VersionManifest(1, "2026-11-22", "It.", Contents.of(seed.graph(), TestSeed.MODEL));
	}

	private static VersionManifest read(TestSeed seed, String manifest) {
		return VersionManifest.of(seed.with("versions/1.tsv", manifest).folder()).getFirst();
	}

	private static List<String> changes(TestSeed before, TestSeed after) {
		return changes(manifest(before), after);
	}

	@SuppressWarnings("unchecked")
	private static List<String> changes(VersionManifest before, TestSeed after) {
		Map<String, Object> properties = VersionChanges.of(List.of(before), after.graph(), TestSeed.MODEL);
		assertThat(properties).containsEntry("versionNumbers", List.of(1))
			.containsEntry("versionsBrought", List.of("It."));
		return (List<String>) properties.get("changesSince1");
	}

}
