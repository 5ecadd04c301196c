package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.pccgraph.store.ReadFailedException;

/** Reads what every file says of its sources. */
final class DatasetReader {

	private static final String VERSION = "CYPHER 25 MATCH (d:Dataset) RETURN d.version AS version";

	private static final String DATASET = """
			CYPHER 25
			MATCH (d:Dataset)
			WITH d, COLLECT {
			  MATCH (:Scheme)-[:STATED_IN]->(:Section)-[:PART_OF]->(document:Document)
			  WITH DISTINCT toInteger(left(coalesce(document.date, document.dated), 4)) AS year
			  WHERE year IS NOT NULL
			  RETURN year ORDER BY year
			} AS years
			RETURN d, COUNT { (:ForceArea) } AS forceAreas, head(years) AS firstYear, last(years) AS lastYear,
			  COLLECT {
			    MATCH (x:Document)
			    RETURN {id: x.id, name: x.name, date: x.date, url: x.url, licence: x.licence} ORDER BY x.id
			  } AS documents""";

	private static final String SECTIONS = """
			CYPHER 25
			MATCH (s:Section)-[:PART_OF]->(d:Document)
			RETURN s.id AS section, s.number AS number, s.name AS name, d.id AS document, d.name AS documentName,
			  d.date AS date, d.url AS address""";

	private DatasetReader() {
	}

	static String version(TransactionContext transaction) {
		return only(transaction.run(VERSION)).get("version").asString();
	}

	static Dataset dataset(TransactionContext transaction) {
		Record row = only(transaction.run(DATASET));
		Value dataset = row.get("d");
		return new Dataset(dataset.get("version").asString(), dataset.get("licence").asString(),
				String.valueOf(dataset.get("loadedAt").asObject()), dataset.get("nodeCount").asLong(),
				dataset.get("relationshipCount").asLong(), row.get("forceAreas").asLong(),
				dataset.get("forceAreasCovered").asLong(), year(row.get("firstYear")), year(row.get("lastYear")),
				documents(row.get("documents")));
	}

	/**
	 * There may be none where another process is to load it.
	 */
	private static Record only(Result dataset) {
		if (!dataset.hasNext()) {
			throw ReadFailedException.noDataset();
		}
		return dataset.single();
	}

	/**
	 * The sections as citations.
	 * @param transaction reads them
	 * @return by the section's id
	 */
	static Map<String, Citation> citations(TransactionContext transaction) {
		Map<String, Citation> citations = new LinkedHashMap<>();
		transaction.run(SECTIONS).forEachRemaining((row) -> {
			String section = row.get("section").asString();
			citations.put(section,
					new Citation(row.get("document").asString(), row.get("documentName").asString(),
							text(row.get("date")), section, text(row.get("number")), row.get("name").asString(),
							text(row.get("address"))));
		});
		return citations;
	}

	private static List<Map<String, Object>> documents(Value documents) {
		return documents.asList((document) -> {
			Map<String, Object> known = new LinkedHashMap<>();
			for (String name : List.of("id", "name", "date", "url", "licence")) {
				if (!document.get(name).isNull()) {
					known.put(name, document.get(name).asString());
				}
			}
			return known;
		});
	}

	private static @Nullable Long year(Value year) {
		return year.isNull() ? null : year.asLong();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
