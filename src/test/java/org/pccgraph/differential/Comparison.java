package org.pccgraph.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

/**
 * Has a case answered by both.
 *
 * @param application the application under test
 * @param reference the reference
 */
record Comparison(GraphQlClient application, ReferenceExecutor reference) {

	static final java.util.concurrent.atomic.LongAdder[] T = { new java.util.concurrent.atomic.LongAdder(),
			new java.util.concurrent.atomic.LongAdder(), new java.util.concurrent.atomic.LongAdder(),
			new java.util.concurrent.atomic.LongAdder() };

	/**
	 * Compares the answers, first without and then with cursors.
	 * @param one the case
	 * @return what differs, if anything does
	 */
	Optional<String> difference(Case one) {
		long t0 = System.nanoTime();
		JsonNode ours = this.application.send(one.document(), one.variables());
		long t1 = System.nanoTime();
		JsonNode its = this.reference.answer(one.document(), one.variables());
		long t2 = System.nanoTime();
		T[0].add(t1 - t0);
		T[1].add(t2 - t1);
		Optional<String> difference = Answers.difference(ours, its);
		if (difference.isPresent() || one.cursors().isEmpty()) {
			return difference;
		}
		Map<String, Object> withCursors = one.variablesWithCursorsOf(ours);
		if (withCursors.equals(new LinkedHashMap<>(one.variables()))) {
			return Optional.empty();
		}
		return Answers
			.difference(this.application.send(one.document(), withCursors),
					this.reference.answer(one.document(), one.variablesWithCursorsOf(its)))
			.map((text) -> "with cursors: " + text);
	}

}
