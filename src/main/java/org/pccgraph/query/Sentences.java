package org.pccgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pccgraph.graph.Phrase;

/**
 * Tells links in plain English: "The Nelson Trust delivers Project SHE, which works in
 * Avon and Somerset." The words for each type of relationship are the model's.
 *
 * @param phrases the words by the type of relationship
 */
record Sentences(Map<String, Phrase> phrases) {

	/** Properties whose value is a word of its own; others would need more words. */
	private static final List<String> FACTS = List.of("role", "kind", "how", "result", "status", "grantStatus");

	/**
	 * Tells links one after another; each begins where the one before it ends.
	 * @param links the links, as statements return them for a column that is told
	 * @return one sentence; empty where there are no links
	 */
	String tell(List<?> links) {
		StringBuilder text = new StringBuilder();
		for (Object item : links) {
			Map<?, ?> link = (Map<?, ?>) item;
			if (text.isEmpty()) {
				text.append(link.get("subject"));
			}
			else {
				text.append("Person".equals(link.get("subjectType")) ? ", who" : ", which");
			}
			text.append(' ').append(verb(link)).append(' ').append(link.get("object")).append(facts(link.get("facts")));
		}
		return text.isEmpty() ? "" : text.append('.').toString();
	}

	private String verb(Map<?, ?> link) {
		Phrase phrase = Objects.requireNonNull(this.phrases.get(String.valueOf(link.get("relationship"))));
		return Boolean.TRUE.equals(link.get("forward")) ? phrase.out() : phrase.in();
	}

	private static String facts(@Nullable Object properties) {
		if (!(properties instanceof Map<?, ?> map)) {
			return "";
		}
		List<String> facts = new ArrayList<>();
		for (String name : FACTS) {
			Object value = map.get(name);
			if (value != null && !value.equals("RUNNING")) {
				facts.add(name.equals("role") ? value.toString() : words(value.toString()));
			}
		}
		Object from = map.get("from");
		Object to = map.get("to");
		if (from != null) {
			facts.add("from " + from + ((to != null) ? " to " + to : ""));
		}
		else if (to != null) {
			facts.add("until " + to);
		}
		return facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")";
	}

	/** An enum value as words: {@code BID_FOR} is "bid for". */
	private static String words(String constant) {
		return constant.replace('_', ' ').toLowerCase(Locale.ROOT);
	}

}
