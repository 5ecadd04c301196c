package org.pccgraph.seed;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a version of the seed had: {@code versions/<number>.tsv}. Its first two lines say
 * when it was made and what it brought, the others are the items of its contents with
 * their hashes. It holds no more of anything than ids; the lines of an id that is to be
 * forgotten can be taken out.
 *
 * @param number the version's number, from 1
 * @param date when it was made, as a day
 * @param brought what it brought, in a sentence
 * @param contents what it had
 */
record VersionManifest(int number, String date, String brought, Contents contents) {

	/** The paths of manifests inside of a seed. */
	static final Pattern PATH = Pattern.compile("versions/([1-9][0-9]{0,5})\\.tsv");

	/** A node's id, or a relationship's type, ends and id; then a hash. */
	private static final Pattern ITEM = Pattern.compile("(?:[^\t]+\t[^\t]+\t[^\t]+\t)?[^\t]+\t\\w+");

	private static final String DATE = "date" + Contents.TAB;

	private static final String BROUGHT = "brought" + Contents.TAB;

	/**
	 * Reads the manifests of a seed.
	 * @param folder the seed
	 * @return the manifests, the oldest first
	 * @throws InvalidSeedException where one can't be read
	 */
	static List<VersionManifest> of(SeedFolder folder) {
		return folder.versions()
			.stream()
			.map(VersionManifest::read)
			.sorted(Comparator.comparingInt(VersionManifest::number))
			.toList();
	}

	private static VersionManifest read(SeedFile file) {
		SeedProblems problems = new SeedProblems();
		String text = SeedText.read(file, problems);
		List<String> lines = (text != null) ? text.lines().toList() : List.of();
		if (text != null && (lines.size() < 2 || !lines.get(0).startsWith(DATE) || !lines.get(1).startsWith(BROUGHT))) {
			problems.add(file.at(1, 1),
					"a manifest begins with the lines `date` and `brought`, each with a tab and its value");
		}
		SortedMap<String, String> hashes = new TreeMap<>();
		for (int number = 2; number < lines.size(); number++) {
			String line = lines.get(number);
			if (ITEM.matcher(line).matches()) {
				int tab = line.lastIndexOf(Contents.TAB);
				hashes.put(line.substring(0, tab), line.substring(tab + 1));
			}
			else {
				problems.add(file.at(number + 1, 1), "a line is an item, a tab and a hash, not '%s'", line);
			}
		}
		problems.throwIfAny();
		return new VersionManifest(number(file), lines.get(0).substring(DATE.length()),
				lines.get(1).substring(BROUGHT.length()), new Contents(hashes));
	}

	private static int number(SeedFile file) {
		Matcher path = PATH.matcher(file.path());
		if (!path.matches()) {
			throw new IllegalArgumentException(file.path());
		}
		return Integer.parseInt(path.group(1));
	}

	/**
	 * The manifest without what was left out since.
	 * @param gone whether an id was left out
	 * @return the same where none of them is in it
	 */
	VersionManifest without(Predicate<String> gone) {
		SortedMap<String, String> left = new TreeMap<>(this.contents.hashes());
		return left.keySet().removeIf((item) -> tells(item, gone))
				? new VersionManifest(this.number, this.date, this.brought, new Contents(left)) : this;
	}

	/**
	 * Whether a line tells of certain ids.
	 * @param line a line of a manifest, or an item of its contents
	 * @param ids the ids
	 * @return whether one of its parts is such an id
	 */
	static boolean tells(String line, Predicate<String> ids) {
		return Stream.of(line.split(Contents.TAB)).filter((part) -> part.indexOf(':') > 0).anyMatch(ids);
	}

	/**
	 * The manifest as it is committed.
	 * @return the file's text
	 */
	String text() {
		StringBuilder text = new StringBuilder().append(DATE)
			.append(this.date)
			.append('\n')
			.append(BROUGHT)
			.append(this.brought)
			.append('\n');
		this.contents.hashes()
			.forEach((item, hash) -> text.append(item).append(Contents.TAB).append(hash).append('\n'));
		return text.toString();
	}

}
