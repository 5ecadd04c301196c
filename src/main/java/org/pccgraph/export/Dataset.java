package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What an export was made from.
 *
 * @param version the dataset's version
 * @param licence the licence of the curated data
 * @param loadedAt when it was loaded, as a timestamp
 * @param nodeCount how many nodes it has
 * @param relationshipCount how many relationships it has
 * @param forceAreas how many force areas there are
 * @param forceAreasCovered how many of them have a scheme
 * @param firstYear the year of the earliest document that says something of a scheme
 * @param lastYear the year of the latest
 * @param documents the documents: id, name and, where known, date, address and licence
 */
record Dataset(String version, String licence, String loadedAt, long nodeCount, long relationshipCount, long forceAreas,
		long forceAreasCovered, @Nullable Long firstYear, @Nullable Long lastYear,
		List<Map<String, Object>> documents) {

	/** The address of the licence that the data are published under. */
	static final String LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

	/**
	 * How much of the field it covers.
	 * @return such as {@code 38 of 43 areas, documents 2008 to 2022}
	 */
	String coverage() {
		String areas = "%d of %d areas".formatted(this.forceAreasCovered, this.forceAreas);
		return (this.firstYear != null && this.lastYear != null)
				? areas + ", documents %d to %d".formatted(this.firstYear, this.lastYear) : areas;
	}

	/**
	 * What every file says.
	 * @return by name, in a fixed order
	 */
	Map<String, String> statements() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("datasetVersion", this.version);
		all.put("licence", this.licence);
		all.put("coverage", coverage());
		all.put("sources", this.documents.stream().map(Dataset::source).collect(Collectors.joining("; ")));
		return all;
	}

	/**
	 * As it stands in JSON.
	 * @return by name
	 */
	Map<String, Object> json() {
		Map<String, Object> coverage = new LinkedHashMap<>();
		coverage.put("statement", coverage());
		coverage.put("forceAreas", this.forceAreas);
		coverage.put("forceAreasCovered", this.forceAreasCovered);
		if (this.firstYear != null && this.lastYear != null) {
			coverage.put("firstYear", this.firstYear);
			coverage.put("lastYear", this.lastYear);
		}
		coverage.put("documents", this.documents);
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("version", this.version);
		all.put("loadedAt", this.loadedAt);
		all.put("licence", this.licence);
		all.put("nodeCount", this.nodeCount);
		all.put("relationshipCount", this.relationshipCount);
		all.put("coverage", coverage);
		return all;
	}

	private static String source(Map<String, Object> document) {
		Object date = document.get("date");
		return document.get("name") + ((date != null) ? " (" + date + ")" : "");
	}

}
