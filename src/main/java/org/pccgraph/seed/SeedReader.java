package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;

/** Reads the files of the seed, each by where it stands. */
final class SeedReader {

	private static final Pattern REGISTRY = Pattern.compile("(reference|registry)/[^/]+\\.yaml");

	private static final Pattern DOCUMENT = Pattern.compile("documents/([^/]+)/[^/]+\\.yaml");

	private SeedReader() {
	}

	/**
	 * Reads the files.
	 * @param folder the seed
	 * @param model what it can say
	 * @param key what hashes of ids are made with
	 * @param problems takes what is wrong
	 * @return what could be read
	 */
	static Facts read(SeedFolder folder, GraphModel model, IdHash key, SeedProblems problems) {
		Facts facts = new Facts();
		EntryReader entries = new EntryReader(model, facts, problems);
		RegistryReader registry = new RegistryReader(entries, new Ids(model, problems), problems);
		Map<String, List<ParsedFile>> documents = new TreeMap<>();
		for (SeedFile file : folder.files()) {
			Matcher document = DOCUMENT.matcher(file.path());
			boolean known = document.matches();
			boolean tombstones = file.path().equals(TombstoneReader.FILE);
			if (!known && !tombstones && !REGISTRY.matcher(file.path()).matches()) {
				problems.add(file.at(1, 1), "a seed file is reference/*.yaml, registry/*.yaml, tombstones.yaml, "
						+ "documents/<document>/document.yaml or another documents/<document>/*.yaml");
				continue;
			}
			Privacy.check(file, problems);
			YamlValue.Fields root = YamlReader.read(file, problems);
			if (root != null && known) {
				documents.computeIfAbsent(document.group(1), (slug) -> new ArrayList<>())
					.add(new ParsedFile(file, root));
			}
			else if (root != null && tombstones) {
				new TombstoneReader(model, facts, key, problems).read(root);
			}
			else if (root != null) {
				registry.read(root);
			}
		}
		DocumentReader reader = new DocumentReader(model, entries, new Ids(model, problems), problems);
		documents.forEach(reader::read);
		return facts;
	}

	/**
	 * A file with what it holds.
	 *
	 * @param file the file
	 * @param root the mapping that it holds
	 */
	record ParsedFile(SeedFile file, YamlValue.Fields root) {
	}

}
