package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A seed of which one file was changed at random.
 *
 * @param number by which it can be made again
 * @param files all of its files
 * @param changed the one that was changed
 * @param how what was done to it
 */
record MutatedSeed(long number, List<SeedFile> files, SeedFile changed, List<SeedMutation> how) {

	/**
	 * A small seed with something of each kind of value, to be changed.
	 * @return its files
	 */
	static List<SeedFile> small() {
		SeedGraph graph = TestSeed.sound().graph();
		SeedFolder folder = TestSeed.sound()
			.with("versions/1.tsv",
					new VersionManifest(1, "2026-11-22", "It.", Contents.of(graph, TestSeed.MODEL)).text())
			.stating(
					"""
							  - about: scheme:alpha
							    status: ENDED
							    start: "2019-03/.."
							    grants:
							      - { id: grant:g, name: G, status: BID, amount: "34800.00", printed: "£34,800", givenBy: [org:two] }
							    figures:
							      - { id: figure:f, name: F, kind: OUTCOME, measure: People, value: "12", number: 12.5, cohortSize: 33, basis: STATEMENT }
							  - about: scheme:beta
							    partners: [{ id: org:two, role: Host, from: "2020~" }, org:one]
							    modelledOn: [{ id: scheme:alpha, differs: Smaller. }]
							""")
			.folder();
		List<SeedFile> files = new ArrayList<>(folder.files());
		files.addAll(folder.versions());
		return files;
	}

	/**
	 * Changes a seed.
	 * @param sound the seed
	 * @param number chooses what is done to which file
	 * @return the changed one
	 */
	static MutatedSeed of(List<SeedFile> sound, long number) {
		// Random's first numbers of neighbouring seeds are alike.
		Random random = new Random(number * 0x9E3779B97F4A7C15L);
		List<SeedFile> files = new ArrayList<>(sound);
		int index = random.nextInt(files.size());
		SeedFile file = files.get(index);
		byte[] content = file.content();
		List<SeedMutation> how = new ArrayList<>();
		for (int left = 1 + random.nextInt(3); left > 0; left--) {
			SeedMutation mutation = SeedMutation.values()[random.nextInt(SeedMutation.values().length)];
			content = mutation.apply(content, random);
			how.add(mutation);
		}
		SeedFile changed = new SeedFile(file.path(), file.shown(), content);
		files.set(index, changed);
		return new MutatedSeed(number, files, changed, how);
	}

	SeedFolder folder() {
		return SeedFolder.of(this.files);
	}

	@Override
	public String toString() {
		return "seed %d: %s of %s".formatted(this.number, this.how, this.changed.path());
	}

}
