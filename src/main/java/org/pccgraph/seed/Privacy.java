package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps contact details out of the seed, comments included: the graph names people in
 * their roles, not how to reach them.
 */
final class Privacy {

	/** Of a kind in a file; who finds so many has the wrong file. */
	private static final int MOST = 50;

	// No pattern tries a text twice: a long line would keep it busy for hours.
	private static final List<Rule> RULES = List.of(
			new Rule("an e-mail address", Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w-]")),
			new Rule("a phone number", Pattern.compile(
					"(?<![\\w.,£/-])(?:\\+44\\s*(?:\\(0\\)\\s*)?|\\(?0)\\d{2,4}\\)?(?:[\\s-]*\\d){6,7}(?![\\w.,]\\d)")),
			new Rule("a postcode", Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[ABD-HJLNP-UW-Z]{2}\\b")));

	private Privacy() {
	}

	/**
	 * Reports contact details.
	 * @param file the file
	 * @param problems takes each with its place
	 */
	static void check(SeedFile file, SeedProblems problems) {
		String text = new String(file.content(), StandardCharsets.UTF_8);
		for (Rule rule : RULES) {
			Matcher matcher = rule.pattern().matcher(text);
			for (int found = 0; found < MOST && matcher.find(); found++) {
				problems.add(file.at(text, matcher.start()), "this looks like %s; contact details stay out of the seed",
						rule.what());
			}
		}
	}

	private record Rule(String what, Pattern pattern) {
	}

}
