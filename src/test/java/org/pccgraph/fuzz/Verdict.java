package org.pccgraph.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is wrong with an answer. */
final class Verdict {

	private static final Duration TOO_LONG = Duration.ofSeconds(30);

	/** What is declared to happen to anybody, with the time to try again. */
	private static final Set<Integer> DECLARED = Set.of(429, 503);

	/** What HTTP has for what isn't HTTP as we speak it. */
	private static final Set<Integer> NO_HTTP = Set.of(501, 505);

	/** Cypher as we write it, and what a failure in Java or Neo4j looks like. */
	private static final List<Pattern> INSIDES = List.of(Pattern.compile("CYPHER 25"),
			Pattern.compile("\\b(OPTIONAL )?MATCH \\("), Pattern.compile("\\bCALL \\{"),
			Pattern.compile("\\bDETACH DELETE\\b"), Pattern.compile("Neo\\.[A-Z]\\w+Error"),
			Pattern.compile("org\\.(neo4j|pccgraph|springframework|apache)\\."),
			Pattern.compile("\\b(java|graphql|tools\\.jackson|reactor)\\.[a-z]+\\.\\w"),
			Pattern.compile("\\w+(Exception|Error)\\b(?=: |\\n|$)", Pattern.MULTILINE),
			Pattern.compile("\\bat [\\w.$]+\\([\\w.]+:\\d+\\)"), Pattern.compile("Apache Tomcat"),
			Pattern.compile("bolt://"));

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
		if (reply.took().compareTo(TOO_LONG) > 0) {
			return Optional.of("it took " + reply.took());
		}
		return INSIDES.stream()
			.filter((pattern) -> pattern.matcher(reply.body()).find())
			.findFirst()
			.map((pattern) -> "it tells of " + pattern);
	}

}
