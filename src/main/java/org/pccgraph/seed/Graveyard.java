package org.pccgraph.seed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;

/**
 * What the database holds before a load: the dataset's version, and the tombstones. Those
 * with a hash stay in it, whatever is loaded; the others are as the seed has them.
 *
 * @param versions the dataset's version; none where nothing is loaded, never more than
 * one
 * @param tombstones the tombstones
 */
record Graveyard(List<String> versions, Set<Tombstone> tombstones) {

	private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

	private static final String READ = """
			CYPHER 25
			RETURN COLLECT { MATCH (d:Dataset) RETURN d.version } AS versions,
			  COLLECT { MATCH (t:Tombstone) RETURN properties(t) } AS tombstones""";

	private static final String DELETE = "CYPHER 25 MATCH (t:Tombstone) DELETE t";

	private static final String CREATE = "CYPHER 25 UNWIND $rows AS row CREATE (t:Tombstone) SET t = row";

	/**
	 * Reads what there is.
	 * @param database the database
	 * @param key what hashes of ids are made with
	 * @return what there is
	 * @throws InvalidSeedException where the hashes were made with another key
	 */
	static Graveyard read(GraphDatabase database, IdHash key) {
		return database.read("dataset version", READ_TIMEOUT, (transaction) -> of(transaction, key));
	}

	/**
	 * Reads what there is.
	 * @param transaction where to read
	 * @param key what hashes of ids are made with
	 * @return what there is
	 * @throws InvalidSeedException where the hashes were made with another key
	 */
	static Graveyard of(TransactionContext transaction, IdHash key) {
		Record row = transaction.run(READ).single();
		Set<Tombstone> tombstones = new LinkedHashSet<>(
				row.get("tombstones").asList((one) -> tombstone(one.asMap()), List.of()));
		if (tombstones.stream().anyMatch((one) -> one.hash() != null && !key.made(one.hash()))) {
			throw new InvalidSeedException("What was erased from this database was noted with another key, "
					+ "so that it would come back; start with that one as --tombstones.key=…");
		}
		return new Graveyard(row.get("versions").asList((one) -> one.asString("")), tombstones);
	}

	/**
	 * The tombstones that there will be.
	 * @param seed those of the seed
	 * @param more others, with hashes
	 * @return those of the seed, the hashes that are here, and the others; each hash once
	 */
	Set<Tombstone> with(Collection<Tombstone> seed, Collection<Tombstone> more) {
		Set<Tombstone> all = new LinkedHashSet<>();
		Set<String> hashes = new HashSet<>();
		Stream.of(seed, this.tombstones, more)
			.flatMap(Collection::stream)
			.filter((one) -> (one.hash() != null) ? hashes.add(one.hash()) : seed.contains(one))
			.forEach(all::add);
		return all;
	}

	/**
	 * Replaces the tombstones where there are others.
	 * @param transaction where to write
	 * @param wanted what there is to be
	 */
	void replace(TransactionContext transaction, Set<Tombstone> wanted) {
		if (!this.tombstones.equals(wanted)) {
			transaction.run(DELETE).consume();
			transaction.run(CREATE, Map.of("rows", wanted.stream().map(Tombstone::stored).toList())).consume();
		}
	}

	private static Tombstone tombstone(Map<String, Object> stored) {
		return new Tombstone(text(stored, "id"), text(stored, "idHash"), text(stored, "into"),
				String.valueOf(stored.get("date")), String.valueOf(stored.get("reason")));
	}

	private static @Nullable String text(Map<String, Object> stored, String name) {
		Object value = stored.get(name);
		return (value != null) ? value.toString() : null;
	}

}
