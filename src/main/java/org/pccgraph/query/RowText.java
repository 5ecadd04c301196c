package org.pccgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The expression of a column that holds rows, as our statements write it: a map; or
 * {@code [… | map]} or {@code COLLECT { … RETURN map }}, which make a list of them. The
 * map is what is handed out and nothing else looks at it, so an entry that isn't asked
 * for can be left out.
 *
 * @param before what stands before the map
 * @param map the map's entries by name
 * @param after what stands after it
 */
record RowText(String before, Map<String, String> map, String after) {

	/**
	 * Finds the map.
	 * @param expression the expression
	 * @return the expression in its parts, or null where it has another shape
	 */
	static @Nullable RowText of(String expression) {
		CypherText text = CypherText.of(expression);
		String entries = text.inside("{");
		if (entries != null) {
			return new RowText("", entries(entries), "");
		}
		String list = text.inside("[");
		if (list != null) {
			List<String> parts = CypherText.of(list).split('|');
			RowText item = (parts.size() > 1) ? of(parts.getLast()) : null;
			return (item != null)
					? item.within("[" + list.substring(0, list.lastIndexOf(parts.getLast())).stripTrailing() + " ", "]")
					: null;
		}
		String query = text.inside("COLLECT {");
		if (query != null) {
			List<CypherText.Word> clauses = CypherText.of(query).words(Set.of("RETURN", "UNION"));
			RowText item = (clauses.size() == 1) ? of(query.substring(clauses.getFirst().to()).strip()) : null;
			return (item != null) ? item.within("COLLECT {" + query.substring(0, clauses.getFirst().to()) + " ", "\n}")
					: null;
		}
		return null;
	}

	private static Map<String, String> entries(String text) {
		Map<String, String> entries = new LinkedHashMap<>();
		for (String entry : CypherText.of(text).split(',')) {
			int colon = entry.indexOf(':');
			if (colon < 0) {
				throw new IllegalArgumentException("`%s` is no entry of a map: `name: value`".formatted(entry));
			}
			entries.put(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
		}
		return entries;
	}

	private RowText within(String before, String after) {
		return new RowText(before + this.before, this.map, this.after + after);
	}

	/**
	 * Leaves out what isn't asked for, in rows inside the row too.
	 * @param expression the expression of a column
	 * @param asked what is asked of the rows in it; nothing where it holds none
	 * @return the expression
	 */
	static String only(String expression, Asked asked) {
		RowText row = asked.columns().isEmpty() ? null : of(expression);
		if (row == null) {
			return expression;
		}
		List<String> entries = new ArrayList<>();
		asked.columns().forEach((name, of) -> {
			if (row.map.containsKey(name)) {
				entries.add(name + ": " + only(row.map.get(name), of));
			}
		});
		return row.before + CypherWriter.map(entries) + row.after;
	}

}
