package org.pccgraph.seed;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An id that is no more. Of what was erased only the id's hash is kept.
 *
 * @param id the id; null where only its hash is known
 * @param hash the id's hash, as {@link org.pccgraph.graph.IdHash} makes it; null where
 * the id is known
 * @param into the id that it was merged into; null where it was removed
 * @param date when, as EDTF
 * @param reason why, a value of the SDL's enum {@code TombstoneReason}
 */
record Tombstone(@Nullable String id, @Nullable String hash, @Nullable String into, String date, String reason) {

	/** The reason of an erasure. */
	static final String ERASED = "ERASED";

	/**
	 * As the properties of its node.
	 * @return the properties that there are
	 */
	Map<String, Object> stored() {
		Map<String, Object> stored = new HashMap<>(Map.of("date", this.date, "reason", this.reason));
		put(stored, "id", this.id);
		put(stored, "idHash", this.hash);
		put(stored, "into", this.into);
		return stored;
	}

	private static void put(Map<String, Object> stored, String name, @Nullable String value) {
		if (value != null) {
			stored.put(name, value);
		}
	}

}
