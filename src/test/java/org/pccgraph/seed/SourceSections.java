package org.pccgraph.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Folding;

/**
 * Cuts a document's text into its sections. A section begins at its heading. Where the
 * text has instead the section's number on each of its pages ("02" alone, or "02" with
 * the office in capitals), it is everything between the last number of the section before
 * and the first number of the section after it: pages without a number count for both
 * neighbours, since nothing in the text tells whose they are.
 */
final class SourceSections {

	/** Before a heading may stand marks of a list or a heading, or its number. */
	private static final Pattern BEFORE_HEADING = Pattern.compile("^[#*\\s\\d.]+");

	private static final Pattern AFTER_HEADING = Pattern.compile("[*\\s.]+$");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s/]+");

	/** A heading of fewer words must have its line to itself. */
	private static final int LONG = 3;

	private SourceSections() {
	}

	/**
	 * Cuts a text.
	 * @param text the document's text
	 * @param sections its sections
	 * @return the text of each by its id, in the order in which they stand
	 * @throws IllegalArgumentException where a section isn't found
	 */
	static Map<String, SourceText> of(String text, List<Section> sections) {
		List<String> lines = text.lines().toList();
		List<Marked> marked = sections.stream()
			.map((section) -> marked(section, lines))
			.sorted(Comparator.comparingInt(Marked::first))
			.toList();
		Map<String, SourceText> texts = new LinkedHashMap<>();
		for (int i = 0; i < marked.size(); i++) {
			Marked section = marked.get(i);
			int before = (i > 0) ? marked.get(i - 1).last() + 1 : 0;
			int start = section.heading() ? section.first() : before;
			int end = (i + 1 < marked.size()) ? marked.get(i + 1).first() : lines.size();
			texts.put(section.id(), SourceText.of(String.join("\n", lines.subList(start, end))));
		}
		return texts;
	}

	private static Marked marked(Section section, List<String> lines) {
		List<Integer> numbered = (section.number() != null) ? numbered(section.number(), lines) : List.of();
		if (!numbered.isEmpty()) {
			return new Marked(section.id(), false, Collections.min(numbered), Collections.max(numbered));
		}
		int heading = IntStream.range(0, lines.size())
			.filter((line) -> isHeading(section.name(), lines.get(line)))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No heading of " + section.id() + " in the text"));
		return new Marked(section.id(), true, heading, heading);
	}

	private static List<Integer> numbered(String number, List<String> lines) {
		Pattern mark = Pattern.compile("\\s?" + Pattern.quote(number) + "( [A-Z, ]+)?\\s*");
		List<Integer> numbered = new ArrayList<>();
		for (int line = 0; line < lines.size(); line++) {
			if (mark.matcher(lines.get(line)).matches()) {
				numbered.add(line);
			}
		}
		return numbered;
	}

	/** A heading may go on in the next line, and a paragraph may begin with one. */
	private static boolean isHeading(String name, String text) {
		String heading = plain(name);
		String line = plain(AFTER_HEADING.matcher(BEFORE_HEADING.matcher(text).replaceFirst("")).replaceFirst(""));
		return line.equals(heading) || isLong(line) && heading.startsWith(line + " ")
				|| isLong(heading) && line.startsWith(heading + " ");
	}

	private static boolean isLong(String text) {
		return text.split(" ").length >= LONG;
	}

	private static String plain(String text) {
		return SEPARATORS.matcher(Folding.fold(text)).replaceAll(" ");
	}

	/**
	 * A section to find.
	 *
	 * @param id its id
	 * @param name its heading
	 * @param number its number, where it has one
	 */
	record Section(String id, String name, @Nullable String number) {
	}

	/**
	 * Where a section shows.
	 *
	 * @param id its id
	 * @param heading whether by a heading, not by numbers
	 * @param first the first line that shows it
	 * @param last the last one
	 */
	private record Marked(String id, boolean heading, int first, int last) {
	}

}
