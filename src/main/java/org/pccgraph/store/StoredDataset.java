package org.pccgraph.store;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/**
 * What a database says that it holds, and what it does hold.
 *
 * @param version the dataset's version; null where there is no dataset
 * @param nodesTold how many nodes it was loaded with
 * @param relationshipsTold how many relationships it was loaded with
 * @param nodes how many nodes are there
 * @param relationships how many relationships are there
 */
record StoredDataset(@Nullable String version, long nodesTold, long relationshipsTold, long nodes, long relationships) {

	private static final String READ = """
			CYPHER 25
			OPTIONAL MATCH (d:Dataset)
			RETURN d.version AS version, coalesce(d.nodeCount, 0) AS nodesTold,
				coalesce(d.relationshipCount, 0) AS relationshipsTold, COUNT { (:Entity) } AS nodes,
				COUNT { (:Entity)-->(:Entity) } AS relationships""";

	static StoredDataset of(GraphDatabaseService database) {
		return database.executeTransactionally(READ, Map.of(), StoredDataset::read);
	}

	private static StoredDataset read(Result rows) {
		Map<String, Object> row = rows.next();
		return new StoredDataset((String) row.get("version"), number(row, "nodesTold"),
				number(row, "relationshipsTold"), number(row, "nodes"), number(row, "relationships"));
	}

	private static long number(Map<String, Object> row, String column) {
		return (row.get(column) instanceof Number number) ? number.longValue() : 0;
	}

	/**
	 * Refuses what isn't a whole dataset.
	 * @throws IOException where it isn't one
	 */
	void requireWhole() throws IOException {
		if (this.version == null) {
			throw new IOException("no dataset of this application is in it");
		}
		if (this.nodes != this.nodesTold || this.relationships != this.relationshipsTold) {
			throw new IOException("it holds %,d nodes and %,d relationships instead of %,d and %,d"
				.formatted(this.nodes, this.relationships, this.nodesTold, this.relationshipsTold));
		}
	}

	@Override
	public String toString() {
		return "%s: %,d nodes, %,d relationships".formatted(
				(this.version != null) ? "dataset " + this.version : "no dataset", this.nodes, this.relationships);
	}

}
