package org.pccgraph.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer. */
final class Verdict {

	/** What is declared to happen to anybody, with the time to try again. */
	private static final Set<Integer> DECLARED = Set.of(429, 503);

	/** What HTTP has for what isn't HTTP as we speak it. */
	private static final Set<Integer> NO_HTTP = Set.of(501, 505);

	/**
	 * Cypher as we write it, and what a failure in Java or Neo4j looks like, each by a
	 * word that must be there: few answers have one, and all are long.
	 */
	private static final Map<String, Pattern> INSIDES = Map.ofEntries(inside("CYPHER 25", ""),
			inside("MATCH (", "\\b(OPTIONAL )?"), inside("CALL {", "\\b"), inside("DETACH DELETE", "\\b"),
			inside("Neo.", "", "[A-Z]\\w+Error"), inside("org.", "", "(neo4j|pccgraph|springframework|apache)\\."),
			inside("java.", "\\b", "[a-z]+\\.\\w"), inside("graphql.", "\\b", "[a-z]+\\.\\w"),
			inside("jackson.", "\\btools\\.", "[a-z]+\\.\\w"), inside("reactor.", "\\b", "[a-z]+\\.\\w"),
			inside("Exception", "\\w", "\\b(?=: |\\n|$)"), inside("Error", "\\w", "\\b(?=: |\\n|$)"),
			inside(".java:", "\\bat [\\w.$]+\\([\\w]+", "\\d+\\)"),
			inside(".scala:", "\\bat [\\w.$]+\\([\\w]+", "\\d+\\)"), inside("Apache Tomcat", ""),
			inside("bolt://", ""));

	private Verdict() {
	}

	/**
	 * Judges an answer.
	 * @param attack what was sent
	 * @param reply the answer
	 * @return what is wrong, or empty
	 */
	static Optional<String> of(Attack attack, Sender.Reply reply) {
		boolean noHttp = attack.method().isEmpty() && NO_HTTP.contains(reply.status());
		if (reply.status() >= 500 && !DECLARED.contains(reply.status()) && !noHttp) {
			return Optional.of("status " + reply.status());
		}
		if (DECLARED.contains(reply.status()) && !reply.retry()) {
			return Optional.of("status %d without Retry-After".formatted(reply.status()));
		}
		Set<String> codes = reply.codes().keySet();
		for (String fault : List.of("INTERNAL", "DATABASE_UNAVAILABLE", "TIMEOUT")) {
			if (codes.contains(fault)) {
				return Optional.of("code " + fault);
			}
		}
		return INSIDES.entrySet()
			.stream()
			.filter((inside) -> reply.body().contains(inside.getKey()))
			.map(Map.Entry::getValue)
			.filter((pattern) -> pattern.matcher(reply.body()).find())
			.findFirst()
			.map((pattern) -> "it tells of " + pattern);
	}

	private static Map.Entry<String, Pattern> inside(String word, String before, String... after) {
		return Map.entry(word,
				Pattern.compile(before + Pattern.quote(word) + String.join("", after), Pattern.MULTILINE));
	}

}
