package org.pccgraph.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes statements of our own: what finds the rows, sorted and cut to the page, and only
 * then the columns that are asked for.
 */
record QuestionWriter(Parameters parameters) {

	/** Holds the rows of a list that is counted too. */
	private static final String KEPT = "kept";

	/**
	 * Writes a statement that has one row.
	 * @param question the statement
	 * @param asked the columns that are asked for
	 * @return clauses that end with the columns
	 */
	String row(Source.Question question, Asked asked) {
		return rows(question) + question.text().columns(asked, "");
	}

	/**
	 * Writes a page of a list.
	 * @param question the statement
	 * @param list the list
	 * @param kept whether its rows were kept before
	 * @return clauses that end with the columns and the sort key
	 */
	String page(Source.Question question, Connection list, boolean kept) {
		String key = QuestionText.SORT_KEY;
		boolean descending = list.order().descending();
		List<String> bounds = new Bounds(this.parameters).of(list.page(), key, "", descending);
		String rows = kept ? unkept(question) : keyed(question);
		String where = bounds.isEmpty() ? "" : " WHERE " + String.join(" AND ", bounds) + "\nWITH *";
		String direction = (descending != list.page().backwards()) ? " DESC" : "";
		return rows + where + "\nORDER BY " + key + direction + "\nLIMIT " + this.parameters.add(list.limit()) + "\n"
				+ question.text().columns(Asked.of(list), key);
	}

	/**
	 * Writes what only counts rows.
	 * @param question the statement
	 * @return clauses that end with a column
	 */
	String count(Source.Question question) {
		return rows(question) + "RETURN 1 AS one";
	}

	/**
	 * Writes what keeps the rows, so that they are found once, both for the page and to
	 * be counted.
	 * @param question the statement
	 * @return a clause that ends with a line break
	 */
	String keep(Source.Question question) {
		String row = variables(question).map((name) -> name + ": " + name).collect(Collectors.joining(", ", "{", "}"));
		return "CALL () {\n" + CypherWriter.indent(keyed(question) + "\nRETURN collect(" + row + ") AS " + KEPT)
				+ "\n}\n";
	}

	/**
	 * How many rows were kept.
	 * @return an expression
	 */
	String kept() {
		return "size(" + KEPT + ")";
	}

	private String unkept(Source.Question question) {
		return "UNWIND " + KEPT + " AS row\nWITH "
				+ variables(question).map((name) -> "row." + name + " AS " + name).collect(Collectors.joining(", "));
	}

	private static Stream<String> variables(Source.Question question) {
		return Stream.concat(question.text().variables().stream(), Stream.of(QuestionText.SORT_KEY));
	}

	private String keyed(Source.Question question) {
		return rows(question) + "WITH *, " + question.text().sortKey() + " AS " + QuestionText.SORT_KEY;
	}

	private String rows(Source.Question question) {
		this.parameters.addNamed(question.arguments());
		return question.text().rows() + "\n";
	}

}
