package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where files still name what was erased: by its id; of a person also by the names,
 * and by what the id says inside of another one; of a document all files in its folder.
 *
 * @param ids matches the ids
 * @param folders the folders of documents, inside of the seed
 * @param names the names of people
 */
record SeedTraces(Pattern ids, Set<String> folders, Redaction names) {

	private static final String DOCUMENT = "document:";

	private static final String PERSON = "person:";

	/**
	 * What to look for.
	 * @param ids the ids that were erased
	 * @param names the names of people among them
	 * @return what finds them
	 */
	static SeedTraces of(Set<String> ids, Redaction names) {
		String any = ids.stream()
			.map((id) -> Pattern.quote(id.startsWith(PERSON) ? id.substring(PERSON.length()) : id))
			.collect(Collectors.joining("|"));
		Set<String> folders = ids.stream()
			.filter((id) -> id.startsWith(DOCUMENT))
			.map((id) -> "documents/" + id.substring(DOCUMENT.length()) + "/")
			.collect(Collectors.toSet());
		return new SeedTraces(Pattern.compile("(?<![a-z0-9])(?:" + any + ")(?![a-z0-9]|-[a-z0-9])"), folders, names);
	}

	/**
	 * Where files name it.
	 * @param files the files
	 * @return a text for each line, such as {@code registry/people.yaml:12}, and for each
	 * file that has to go or to be named anew as a whole
	 */
	List<String> in(List<SeedFile> files) {
		List<String> places = new ArrayList<>();
		for (SeedFile file : files) {
			if (this.folders.stream().anyMatch(file.path()::startsWith)) {
				places.add(file.shown() + " (all of it)");
				continue;
			}
			if (this.ids.matcher(file.path()).find()) {
				places.add(file.shown() + " (its name)");
			}
			List<String> lines = new String(file.content(), StandardCharsets.UTF_8).lines().toList();
			for (int number = 1; number <= lines.size(); number++) {
				String line = lines.get(number - 1);
				if (this.ids.matcher(line).find() || this.names.isIn(line)) {
					places.add(file.shown() + ":" + number);
				}
			}
		}
		return places;
	}

}
