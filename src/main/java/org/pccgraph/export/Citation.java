package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A section that states something.
 *
 * @param document the id of its document
 * @param documentName the document's name
 * @param documentDate the document's date, or null where it is undated
 * @param section the section's id
 * @param sectionNumber its number as printed, or null
 * @param sectionName its name
 * @param address the document's address, or null where none is known
 */
record Citation(String document, String documentName, @Nullable String documentDate, String section,
		@Nullable String sectionNumber, String sectionName, @Nullable String address) {

	/**
	 * As it stands in JSON.
	 * @return what is known, by name
	 */
	Map<String, Object> json() {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("document", this.document);
		all.put("documentName", this.documentName);
		put(all, "documentDate", this.documentDate);
		all.put("section", this.section);
		put(all, "sectionNumber", this.sectionNumber);
		all.put("sectionName", this.sectionName);
		put(all, "address", this.address);
		return all;
	}

	private static void put(Map<String, Object> all, String name, @Nullable String value) {
		if (value != null) {
			all.put(name, value);
		}
	}

}
