package org.pccgraph.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;

import org.springframework.util.ObjectUtils;
import org.springframework.util.unit.DataSize;

/**
 * Everything that is in a store, nodes and relationships with all they have, as a short
 * text: equal texts are equal graphs.
 *
 * @param nodes how many nodes there are
 * @param relationships how many relationships there are
 * @param hash the hash of all of it but of the moment of the load
 */
record StoredDigest(long nodes, long relationships, String hash) {

	private static final String NODES = """
			CYPHER 25 MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties
			ORDER BY coalesce(n.id, ''), n.nodeType, labels(n)[0]""";

	private static final String RELATIONSHIPS = """
			CYPHER 25 MATCH (a)-[r]->(b)
			RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties ORDER BY r.id""";

	static StoreProperties.Embedded properties(Path folder) {
		return new StoreProperties.Embedded(folder, DataSize.ofMegabytes(32), DataSize.ofMegabytes(128),
				DataSize.ofMegabytes(128), Duration.ofSeconds(20), Duration.ofMinutes(1));
	}

	/**
	 * Opens a store and reads it.
	 * @param folder its folder
	 * @return what is in it; nothing where there is no database yet
	 */
	static StoredDigest of(Path folder) {
		if (Files.notExists(folder.resolve("data"))) {
			return new StoredDigest(0, 0, "");
		}
		DatabaseManagementService server = new EmbeddedNeo4jStart(properties(folder)).run();
		try {
			GraphDatabaseService database = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			long nodes = add(digest, database, NODES);
			long relationships = add(digest, database, RELATIONSHIPS);
			return new StoredDigest(nodes, relationships,
					(nodes > 0) ? HexFormat.of().formatHex(digest.digest()).substring(0, 16) : "");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			server.shutdown();
		}
	}

	@SuppressWarnings("unchecked")
	private static long add(MessageDigest digest, GraphDatabaseService database, String statement) {
		return database.executeTransactionally(statement, Map.of(), (rows) -> {
			long count = 0;
			while (rows.hasNext()) {
				Map<String, Object> row = new TreeMap<>(rows.next());
				row.compute("properties", (key, properties) -> text((Map<String, Object>) properties));
				digest.update(row.toString().getBytes(StandardCharsets.UTF_8));
				count++;
			}
			return count;
		});
	}

	private static String text(Map<String, Object> properties) {
		Map<String, Object> sorted = new TreeMap<>();
		properties.forEach((name, value) -> {
			if (!name.equals("loadedAt")) {
				sorted.put(name, value.getClass().isArray() ? ObjectUtils.nullSafeToString(value) : value);
			}
		});
		return sorted.toString();
	}

}
