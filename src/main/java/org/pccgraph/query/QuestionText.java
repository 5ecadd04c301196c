package org.pccgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement of our own, taken apart so that only what is asked for is computed: first
 * what finds the rows, then columns, each with the expression that computes it. What the
 * files must look like is told in {@code graph-schema/neo4j/questions/README.md}.
 *
 * @param rows the clauses that find the rows
 * @param variables what these clauses hand on
 * @param helpers what several columns are computed from, by name, in order: computed
 * where a column that is asked for names it
 * @param columns the expressions of the last RETURN by column, in order
 */
record QuestionText(String rows, List<String> variables, Map<String, String> helpers, Map<String, String> columns) {

	/** The column that orders the rows of a list. */
	static final String SORT_KEY = "sortKey";

	private static final Set<String> CLAUSES = Set.of("MATCH", "OPTIONAL", "UNWIND", "CALL", "WITH", "WHERE", "ORDER",
			"SKIP", "LIMIT", "RETURN", "UNION");

	private static final String HELPER = "WITH *,";

	/**
	 * Takes a statement apart.
	 * @param text the statement, without comments
	 * @return its parts
	 * @throws IllegalArgumentException where it can't be understood
	 */
	static QuestionText of(String text) {
		List<CypherText.Word> clauses = CypherText.of(text).words(CLAUSES);
		if (clauses.isEmpty() || !clauses.getLast().word().equals("RETURN")) {
			throw new IllegalArgumentException("it must end with RETURN and the columns, and nothing after them");
		}
		if (clauses.stream().anyMatch((clause) -> clause.word().equals("UNION"))) {
			throw new IllegalArgumentException("a UNION must stand in a CALL of its own");
		}
		int last = clauses.size() - 1;
		Map<String, String> columns = named(text.substring(clauses.get(last).to()));
		Map<String, String> helpers = new LinkedHashMap<>();
		while (last > 0 && text.startsWith(HELPER, clauses.get(last - 1).from())) {
			int from = clauses.get(last - 1).from();
			Map<String, String> found = named(text.substring(from + HELPER.length(), clauses.get(last).from()));
			found.putAll(helpers);
			helpers = found;
			last--;
		}
		return new QuestionText(text.substring(0, clauses.get(last).from()).strip(), variables(text, clauses, last),
				helpers, columns);
	}

	/** What the last WITH before the columns names. */
	private static List<String> variables(String text, List<CypherText.Word> clauses, int end) {
		for (int i = end - 1; i >= 0; i--) {
			CypherText.Word clause = clauses.get(i);
			switch (clause.word()) {
				case "WITH" -> {
					return List.copyOf(named(
							text.substring(clause.to(), clauses.get(i + 1).from()).replaceFirst("^\\s*DISTINCT", ""))
						.keySet());
				}
				case "WHERE", "ORDER", "SKIP", "LIMIT" -> {
					// They belong to the clause before.
				}
				default -> {
					return List.of();
				}
			}
		}
		return List.of();
	}

	private static Map<String, String> named(String list) {
		Map<String, String> named = new LinkedHashMap<>();
		for (String part : CypherText.of(list).split(',')) {
			List<CypherText.Word> as = CypherText.of(part).words(Set.of("AS"));
			String name = as.isEmpty() ? part : part.substring(as.getLast().to()).strip();
			String expression = as.isEmpty() ? part : part.substring(0, as.getLast().from()).strip();
			if (!name.matches("\\w+")) {
				throw new IllegalArgumentException("`%s` needs a name: `… AS name`".formatted(part));
			}
			if (named.put(name, expression) != null) {
				throw new IllegalArgumentException("`%s` is there twice".formatted(name));
			}
		}
		return named;
	}

	/**
	 * The same with something written into it.
	 * @param change changes a part
	 * @return the statement
	 */
	QuestionText with(UnaryOperator<String> change) {
		Map<String, String> changedHelpers = new LinkedHashMap<>(this.helpers);
		changedHelpers.replaceAll((name, text) -> change.apply(text));
		Map<String, String> changedColumns = new LinkedHashMap<>(this.columns);
		changedColumns.replaceAll((name, text) -> change.apply(text));
		return new QuestionText(change.apply(this.rows), this.variables, changedHelpers, changedColumns);
	}

	/**
	 * What a list is ordered by.
	 * @return the expression
	 */
	String sortKey() {
		return this.columns.getOrDefault(SORT_KEY, "");
	}

	/**
	 * Writes the columns that are asked for, to come after the rows.
	 * @param asked which they are
	 * @param more what else to hand on
	 * @return the clauses
	 */
	String columns(Asked asked, String more) {
		Map<String, String> computed = new LinkedHashMap<>();
		asked.columns()
			.forEach((name, of) -> computed.put(name, RowText.only(this.columns.getOrDefault(name, "null"), of)));
		List<String> items = new ArrayList<>();
		if (!more.isEmpty()) {
			items.add(more);
		}
		computed.forEach((name, text) -> items.add(name.equals(text) ? name : text + " AS " + name));
		if (items.isEmpty()) {
			items.add("true AS found");
		}
		return helpers(String.join("\n", computed.values())) + "WITH " + list(items);
	}

	private static String list(List<String> items) {
		return String.join(items.stream().allMatch((item) -> item.indexOf('\n') < 0) ? ", " : ",\n  ", items);
	}

	/** A helper can use those before it. */
	private String helpers(String users) {
		List<String> needed = new ArrayList<>();
		String texts = users;
		for (Map.Entry<String, String> helper : new LinkedHashMap<>(this.helpers).reversed().entrySet()) {
			if (names(texts, helper.getKey())) {
				needed.addFirst(HELPER + " " + helper.getValue() + " AS " + helper.getKey() + "\n");
				texts += "\n" + helper.getValue();
			}
		}
		return needed.stream().collect(Collectors.joining());
	}

	/**
	 * Whether a text names something.
	 * @param text the text
	 * @param name the name
	 * @return true where it is there as a word
	 */
	static boolean names(String text, String name) {
		return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
	}

}
