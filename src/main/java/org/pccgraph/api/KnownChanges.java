package org.pccgraph.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.pccgraph.store.GraphDatabase;

/**
 * The versions of the facts and what has changed since each, as the loader noted them.
 * They are read when they are first asked for, once for each version of the dataset.
 */
final class KnownChanges {

	private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

	private static final String STATEMENT = """
			CYPHER 25
			MATCH (d:Dataset)
			UNWIND range(0, size(coalesce(d.versionNumbers, [])) - 1) AS i
			RETURN toString(d.versionNumbers[i]) AS number, d.versionDates[i] AS date, d.versionsBrought[i] AS brought,
			  d.versionNodeCounts[i] AS nodes, d.versionRelationshipCounts[i] AS relationships,
			  d['changesSince' + toString(d.versionNumbers[i])] AS changes
			ORDER BY i""";

	private final GraphDatabase database;

	private volatile Read known = new Read("", Map.of());

	KnownChanges(GraphDatabase database) {
		this.database = database;
	}

	/**
	 * A version.
	 *
	 * @param number its number
	 * @param date when it was made
	 * @param brought what it brought
	 * @param nodes how many nodes it had
	 * @param relationships how many relationships it had
	 * @param changes what has changed since
	 */
	record Version(int number, String date, String brought, long nodes, long relationships, List<Change> changes) {
	}

	/**
	 * What has changed.
	 *
	 * @param kind how
	 * @param type the type of the node or relationship
	 * @param id its id
	 * @param source where it starts; null for a node
	 * @param target where it ends; null for a node
	 * @param sections the sections that state a relationship now
	 */
	record Change(String kind, String type, String id, @Nullable String source, @Nullable String target,
			List<String> sections) {

		/**
		 * Reads a change as the loader notes it.
		 * @param text its parts with tabs between
		 * @return the change
		 */
		static Change of(String text) {
			String[] parts = text.split("\t", -1);
			boolean node = parts.length == 3;
			return new Change(parts[0], parts[1], parts[2], node ? null : parts[3], node ? null : parts[4],
					(node || parts[5].isEmpty()) ? List.of() : List.of(parts[5].split(" ")));
		}

	}

	/**
	 * The versions that there were.
	 * @param datasetVersion the version of the dataset being served
	 * @return by number, the oldest first
	 */
	Map<String, Version> versions(String datasetVersion) {
		Read read = this.known;
		if (!read.datasetVersion().equals(datasetVersion)) {
			read = new Read(datasetVersion, read());
			this.known = read;
		}
		return read.versions();
	}

	private Map<String, Version> read() {
		return this.database.read("changes", TIME_LIMIT, (transaction) -> {
			Map<String, Version> versions = new LinkedHashMap<>();
			transaction.run(STATEMENT)
				.forEachRemaining((row) -> versions.put(row.get("number").asString(), version(row)));
			return versions;
		});
	}

	private static Version version(Record row) {
		return new Version(Integer.parseInt(row.get("number").asString()), row.get("date").asString(),
				row.get("brought").asString(), row.get("nodes").asLong(), row.get("relationships").asLong(),
				row.get("changes").asList((change) -> Change.of(change.asString())));
	}

	private record Read(String datasetVersion, Map<String, Version> versions) {
	}

}
