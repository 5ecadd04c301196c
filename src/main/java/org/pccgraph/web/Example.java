package org.pccgraph.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A ready query.
 *
 * @param slug what links name it by
 * @param title its title
 * @param question what it answers, in a user's words
 * @param query the operation, comments included
 * @param variables its variables as JSON text, empty where it has none
 */
record Example(String slug, String title, String question, String query, String variables) {

	/**
	 * Reads an example: the first comment line is the title, those after it up to an
	 * empty one are the question.
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
		String slug = file.replaceFirst("^\\d+-", "").replaceFirst("\\.graphql$", "");
		return new Example(slug, comments.getFirst(), question, query, variables);
	}

}
