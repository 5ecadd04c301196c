package org.pccgraph.seed;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.pccgraph.graph.IdHash;

/**
 * What was erased, known by the hashes of its ids.
 *
 * @param key what the hashes were made with
 * @param hashes the hashes
 */
record Erased(IdHash key, Set<String> hashes) {

	/**
	 * What some tombstones say was erased.
	 * @param key what their hashes were made with
	 * @param tombstones the tombstones
	 * @return what has a hash
	 */
	static Erased of(IdHash key, Collection<Tombstone> tombstones) {
		return new Erased(key,
				tombstones.stream()
					.filter((tombstone) -> tombstone.hash() != null)
					.map((tombstone) -> Objects.requireNonNull(tombstone.hash()))
					.collect(Collectors.toSet()));
	}

	boolean has(String id) {
		return !this.hashes.isEmpty() && this.hashes.contains(this.key.of(id));
	}

	/**
	 * Whether a tombstone names it, as what something else was merged into does.
	 * @param tombstone a tombstone
	 * @return whether it would keep an id that was erased
	 */
	boolean isNamedIn(Tombstone tombstone) {
		return (tombstone.id() != null && has(tombstone.id())) || (tombstone.into() != null && has(tombstone.into()));
	}

}
