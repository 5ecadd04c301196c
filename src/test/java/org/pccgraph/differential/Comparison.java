package org.pccgraph.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

/**
 * Has a case answered by both.
 *
 * @param application the application under test
 * @param reference the reference
 * @param withItems counts the answers that had items: the others show little
 */
record Comparison(GraphQlClient application, ReferenceExecutor reference, AtomicInteger withItems) {

	/**
	 * Compares the answers, first without and then with cursors.
	 * @param one the case
	 * @return what differs, if anything does
	 */
	Optional<String> difference(Case one) {
		JsonNode ours = this.application.send(one.document(), one.variables());
		JsonNode its = this.reference.answer(one.document(), one.variables());
		if (ours.path("data").toString().contains("[{")) {
			this.withItems.incrementAndGet();
		}
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
