package org.pccgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the graph's types are called in vocabularies that others know: the W3C's
 * Organization Ontology (ORG), PROV-O and SKOS, and schema.org. Only where the meaning
 * fits: everything keeps its own term beside.
 */
final class LinkedTerms {

	/** Our own terms and ids; addresses of pages wouldn't be the same on every server. */
	static final String NAMESPACE = "urn:pccgraph:";

	private static final Map<String, List<String>> TYPES = Map.ofEntries(
			Map.entry("Organisation", List.of("org:Organization", "schema:Organization")),
			Map.entry("Prison", List.of("org:Organization", "schema:Organization")),
			Map.entry("Partnership", List.of("org:OrganizationalCollaboration")),
			Map.entry("Office", List.of("org:Post")), Map.entry("Person", List.of("schema:Person")),
			Map.entry("Scheme", List.of("schema:Project")), Map.entry("Grant", List.of("schema:MonetaryGrant")),
			Map.entry("Region", List.of("schema:AdministrativeArea")),
			Map.entry("ProbationRegion", List.of("schema:AdministrativeArea")),
			Map.entry("ForceArea", List.of("schema:AdministrativeArea")), Map.entry("Place", List.of("schema:Place")),
			Map.entry("Approach", List.of("skos:Concept")), Map.entry("Need", List.of("skos:Concept")),
			Map.entry("Cohort", List.of("skos:Concept")),
			Map.entry("Policy", List.of("schema:CreativeWork", "prov:Entity")),
			Map.entry("Document", List.of("schema:CreativeWork", "prov:Entity")),
			Map.entry("Section", List.of("schema:CreativeWork", "prov:Entity")));

	private static final Map<String, String> RELATIONSHIPS = Map.ofEntries(Map.entry("HOLDS_OFFICE", "org:holds"),
			Map.entry("MEMBER_OF", "org:memberOf"), Map.entry("WORKS_FOR", "org:memberOf"),
			Map.entry("PART_OF", "dcterms:isPartOf"), Map.entry("BROADER", "skos:broader"),
			Map.entry("STATED_IN", "schema:subjectOf"), Map.entry("COVERS", "schema:areaServed"),
			Map.entry("OPERATES_IN", "schema:areaServed"), Map.entry("IN_REGION", "schema:containedInPlace"),
			Map.entry("IN_AREA", "schema:location"), Map.entry("FUNDED_BY", "schema:funder"),
			Map.entry("GIVEN_BY", "schema:funder"), Map.entry("FOR", "schema:fundedItem"),
			Map.entry("ISSUED_BY", "dcterms:publisher"), Map.entry("RECOGNISED_BY", "schema:award"));

	private static final Map<String, String> PREFIXES = Map.of("org", "http://www.w3.org/ns/org#", "prov",
			"http://www.w3.org/ns/prov#", "schema", "https://schema.org/", "skos",
			"http://www.w3.org/2004/02/skos/core#", "dcterms", "http://purl.org/dc/terms/", "rdf",
			"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs", "http://www.w3.org/2000/01/rdf-schema#");

	private LinkedTerms() {
	}

	static Map<String, List<String>> types() {
		return TYPES;
	}

	static Map<String, String> relationships() {
		return RELATIONSHIPS;
	}

	/**
	 * The context: what has no other meaning is a term of our own.
	 * @return JSON-LD's context
	 */
	static Map<String, Object> context() {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("@version", 1.1);
		context.put("@vocab", NAMESPACE + "model:");
		context.put("model", NAMESPACE + "model:");
		PREFIXES.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((entry) -> context.put(entry.getKey(), entry.getValue()));
		context.put("name", "schema:name");
		context.put("aliases", "schema:alternateName");
		context.put("summary", "schema:description");
		context.put("definition", "skos:definition");
		context.put("url", "schema:url");
		return context;
	}

	/**
	 * A node's id.
	 * @param id such as {@code scheme:project-she}
	 * @return an IRI: {@code urn:pccgraph:scheme:project-she}
	 */
	static String iri(String id) {
		return NAMESPACE + id;
	}

}
