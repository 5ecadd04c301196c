package org.pccgraph.insight;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a projection needs of one dataset version.
 *
 * @param dataset the dataset it was read from
 * @param affiliations who has a part in what
 * @param traits what characterises members and items, by their ids: ids of regions,
 * approaches, needs and the like
 * @param nodes what is known of members and traits, by their ids
 * @param documents the document of each section, by the section's id
 */
record Snapshot(Dataset dataset, List<Affiliation> affiliations, Map<String, List<String>> traits,
		Map<String, Node> nodes, Map<String, Document> documents) {

	/**
	 * The dataset.
	 *
	 * @param version its version
	 * @param forceAreas how many force areas there are
	 * @param forceAreasCovered how many of them have a scheme
	 */
	record Dataset(String version, int forceAreas, int forceAreasCovered) {
	}

	/**
	 * A member or trait.
	 *
	 * @param type the node's type
	 * @param name its name
	 * @param code the register's code, where it is a provider
	 */
	record Node(String type, String name, @Nullable String code) {
	}

	/**
	 * A document.
	 *
	 * @param id its id
	 * @param date its date as EDTF, or null
	 */
	record Document(String id, @Nullable String date) {
	}

	Node node(String id) {
		Node node = this.nodes.get(id);
		return (node != null) ? node : new Node("", id, null);
	}

}
