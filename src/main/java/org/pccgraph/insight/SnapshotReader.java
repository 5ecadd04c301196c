package org.pccgraph.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.pccgraph.store.GraphDatabase;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads what a projection needs, in one transaction. A projection's own statements are
 * {@code graph-schema/neo4j/networks/<projection>.cypher}, which returns {@code member},
 * {@code item} and {@code facts} (relationships: when they held, and their citations),
 * and {@code <projection>-traits.cypher}, which returns {@code about} and {@code trait}.
 */
final class SnapshotReader {

	private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

	private static final String FOLDER = "graph-schema/neo4j/networks/";

	private final GraphDatabase database;

	private final int maxAffiliations;

	/**
	 * A reader.
	 * @param database the database
	 * @param maxAffiliations how many parts in items are read at most
	 */
	SnapshotReader(GraphDatabase database, int maxAffiliations) {
		this.database = database;
		this.maxAffiliations = maxAffiliations;
	}

	/**
	 * Reads a projection.
	 * @param projection which
	 * @return what it needs
	 * @throws NetworkTooLargeException where there is more than may be read
	 */
	Snapshot read(NetworkProjection projection) {
		return this.database.read("network snapshot", TIME_LIMIT, (transaction) -> read(projection, transaction));
	}

	private Snapshot read(NetworkProjection projection, TransactionContext transaction) {
		Shared<String> ids = new Shared<>();
		Record dataset = transaction.run(statement("dataset")).single();
		Map<String, Snapshot.Document> documents = new HashMap<>();
		transaction.run(statement("documents"))
			.forEachRemaining((row) -> documents.put(ids.one(row.get("section").asString()),
					new Snapshot.Document(ids.one(row.get("document").asString()), text(row.get("date")))));
		List<Affiliation> affiliations = affiliations(transaction, projection, ids);
		Map<String, List<String>> traits = new HashMap<>();
		transaction.run(statement(projection.file() + "-traits"))
			.forEachRemaining(
					(row) -> traits.computeIfAbsent(ids.one(row.get("about").asString()), (key) -> new ArrayList<>(2))
						.add(ids.one(row.get("trait").asString())));
		TreeSet<String> wanted = new TreeSet<>();
		affiliations.forEach((affiliation) -> wanted.add(affiliation.member()));
		traits.values().forEach(wanted::addAll);
		Map<String, Snapshot.Node> nodes = new HashMap<>();
		transaction.run(statement("nodes"), Map.of("ids", List.copyOf(wanted)))
			.forEachRemaining((row) -> nodes.put(ids.one(row.get("id").asString()), new Snapshot.Node(
					ids.one(row.get("type").asString()), row.get("name").asString(), text(row.get("code")))));
		return new Snapshot(new Snapshot.Dataset(dataset.get("version").asString(), dataset.get("forceAreas").asInt(),
				dataset.get("forceAreasCovered").asInt(0)), affiliations, traits, nodes, documents);
	}

	private List<Affiliation> affiliations(TransactionContext transaction, NetworkProjection projection,
			Shared<String> ids) {
		Shared<Period> periods = new Shared<>();
		Shared<List<String>> citations = new Shared<>();
		List<Affiliation> affiliations = new ArrayList<>();
		transaction.run(statement(projection.file())).forEachRemaining((row) -> {
			if (affiliations.size() == this.maxAffiliations) {
				throw new NetworkTooLargeException("parts of members in schemes and the like", this.maxAffiliations);
			}
			Period period = Period.ALWAYS;
			TreeSet<String> sections = new TreeSet<>();
			for (Value fact : row.get("facts").values()) {
				period = period.and(held(fact));
				if (!fact.get("citations").isNull()) {
					fact.get("citations").values().forEach((section) -> sections.add(ids.one(section.asString())));
				}
			}
			affiliations.add(new Affiliation(ids.one(row.get("member").asString()), ids.one(row.get("item").asString()),
					periods.one(period), citations.one(List.copyOf(sections))));
		});
		return affiliations;
	}

	private static Period held(Value fact) {
		return new Period(fact.get("heldFrom").asString(Period.ALWAYS.from()),
				fact.get("heldUntil").asString(Period.ALWAYS.until()));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static String statement(String name) {
		try {
			return "CYPHER 25\n"
					+ new ClassPathResource(FOLDER + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A projection's statement is missing", ex);
		}
	}

	/** Keeps one instance of equal values: ids and dates repeat a thousand times. */
	private static final class Shared<T> {

		private final Map<T, T> known = new HashMap<>();

		T one(T value) {
			T first = this.known.putIfAbsent(value, value);
			return (first != null) ? first : value;
		}

	}

}
