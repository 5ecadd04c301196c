package org.pccgraph.api;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.pccgraph.query.CompiledField;

/**
 * Statements that the database ran lately, and so need not plan. It keeps a thousand
 * plans, we remember about as many texts.
 */
final class PlannedStatements {

	private static final long MOST_CHARACTERS = 4_000_000;

	private final Cache<String, Boolean> texts = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.<String, Boolean>weigher((text, planned) -> text.length())
		.build();

	/**
	 * Whether nothing of an operation must be planned.
	 * @param fields its root fields
	 * @return whether all their statements ran lately
	 */
	boolean hold(List<CompiledField> fields) {
		return fields.stream().allMatch((field) -> this.texts.getIfPresent(field.statement().cypher()) != null);
	}

	/**
	 * Notes what ran.
	 * @param fields root fields that were answered
	 */
	void note(List<CompiledField> fields) {
		fields.forEach((field) -> this.texts.put(field.statement().cypher(), true));
	}

}
