package org.pccgraph.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A ready query.
 *
 * @param slug what links name it by
 * @param title its title
 * @param question what it answers, in a user's words
 * @param audience who asks it
 * @param query the operation, comments included
 * @param variables its variables as JSON text, empty where it has none
 */
record Example(String slug, String title, String question, Audience audience, String query, String variables) {

	private static final Pattern NAME = Pattern.compile("(\\d+)-(.+)\\.graphql");

	/**
	 * Reads an example: the number before its name is that of the question, and says who
	 * asks it; the first comment line is the title, those after it up to an empty one are
	 * the question.
	 * @param file the file's name, such as {@code 02-partners.graphql}
	 * @param query the file's text
	 * @param variables the variables as JSON text, empty where there are none
	 * @return the example
	 */
	static Example of(String file, String query, String variables) {
		List<String> comments = query.lines()
			.takeWhile((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1).strip())
			.toList();
		String question = comments.stream()
			.skip(1)
			.takeWhile((line) -> !line.isEmpty())
			.collect(Collectors.joining(" "));
		if (question.isEmpty()) {
			throw new IllegalStateException(
					"%s must begin with its title and its question as comments".formatted(file));
		}
		Matcher name = NAME.matcher(file);
		if (!name.matches()) {
			throw new IllegalStateException(
					"%s must be named by the number of its question and what links call it".formatted(file));
		}
		Audience audience = Audience.of(Integer.parseInt(name.group(1)));
		return new Example(name.group(2), comments.getFirst(), question, audience, query, variables);
	}

}
