package org.pccgraph.seed;

import java.util.List;

import org.pccgraph.seed.Ids.TypedId;

/** Reads the registry and the reference: who and what exists. */
final class RegistryReader {

	private static final String CITES = "cites";

	private static final String NODES = "nodes";

	private final EntryReader entries;

	private final Ids ids;

	private final SeedProblems problems;

	RegistryReader(EntryReader entries, Ids ids, SeedProblems problems) {
		this.entries = entries;
		this.ids = ids;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param root what it holds
	 */
	void read(YamlValue.Fields root) {
		FileKeys.check(root, List.of(CITES, NODES), "a registry or reference file", this.problems);
		YamlValue.Field cites = root.get(CITES);
		TypedId section = (cites != null)
				? this.ids.read(cites.value(), List.of(DocumentReader.SECTION), "'%s'".formatted(CITES)) : null;
		if (cites != null && section == null) {
			return;
		}
		if (section != null) {
			this.entries.mention(section, new Scope(null, false));
		}
		Scope scope = new Scope((section != null) ? section.id() : null, true);
		FileKeys.items(root, NODES, this.problems).forEach((entry) -> this.entries.read(entry, scope));
	}

}
