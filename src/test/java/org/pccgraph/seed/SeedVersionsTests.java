package org.pccgraph.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.Golden;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every state of the seed that is handed out is a version, with a manifest of what it
 * had. When the seed has changed, this test fails until a manifest says so:
 *
 * <pre>
 * mvn test -Dtest=SeedVersionsTests -Dgolden.update=true "-Dbrought=What it brings."
 * </pre>
 *
 * adds a version; without {@code brought} the last one, if nobody has it yet, is written
 * again. {@code -Dversion.seed=<folder>} takes an older state of the seed for the new
 * version, {@code -Dversion.date=<day>} the day when it was made.
 */
class SeedVersionsTests {

	private static final String SEED = "seed";

	private static final String BROUGHT = System.getProperty("brought", "");

	private final List<VersionManifest> versions = VersionManifest.of(SeedFolder.read(SEED));

	@Test
	void theLastVersionIsTheSeedAsItIs() {
		boolean adding = Boolean.getBoolean("golden.update") && !BROUGHT.isEmpty();
		VersionManifest last = (adding || this.versions.isEmpty()) ? new VersionManifest(this.versions.size() + 1,
				System.getProperty("version.date", LocalDate.now().toString()), BROUGHT, new Contents(new TreeMap<>()))
				: this.versions.getLast();
		Contents now = Contents.of(
				SeedGraph.read(SeedFolder.read(System.getProperty("version.seed", SEED)), TestSeed.MODEL),
				TestSeed.MODEL);
		Golden.file(Path.of(SEED, "versions", last.number() + ".tsv").toString())
			.assertMatches(new VersionManifest(last.number(), last.date(), last.brought(), now).text());
	}

	@Test
	void versionsAreCountedFromOneAndSayWhatTheyBrought() {
		assertThat(this.versions).extracting(VersionManifest::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, this.versions.size()).boxed().toList());
		assertThat(this.versions).extracting(VersionManifest::date)
			.isSorted()
			.allMatch((date) -> LocalDate.parse(date) != null);
		assertThat(this.versions).extracting(VersionManifest::brought).allMatch((brought) -> brought.endsWith("."));
	}

}
