package org.pccgraph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * JSON-LD 1.1. Each edge is a plain triple and, since triples can carry nothing, an
 * {@code rdf:Statement} beside it with the edge's own properties, derived (PROV-O) from
 * the sections that state it.
 */
final class JsonLd implements GraphWriter {

	private final JsonGenerator json;

	JsonLd(JsonGenerator json) {
		this.json = json;
	}

	@Override
	public void begin(Header header) {
		Dataset dataset = header.dataset();
		this.json.writeStartObject();
		this.json.writePOJOProperty("@context", LinkedTerms.context());
		this.json.writeArrayPropertyStart("@graph");
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("@id", LinkedTerms.NAMESPACE + "dataset:" + dataset.version());
		all.put("@type", List.of("schema:Dataset", "prov:Entity"));
		all.put("name", header.title());
		all.put("schema:version", dataset.version());
		all.put("schema:license", reference(Dataset.LICENCE_ADDRESS));
		all.put("dcterms:rights", dataset.licence());
		all.put("dcterms:coverage", dataset.coverage());
		all.put("dcterms:source",
				dataset.documents().stream().map((document) -> String.valueOf(document.get("name"))).toList());
		all.put("prov:wasDerivedFrom",
				dataset.documents()
					.stream()
					.map((document) -> reference(LinkedTerms.iri(String.valueOf(document.get("id")))))
					.toList());
		header.about().forEach(all::putIfAbsent);
		this.json.writePOJO(all);
	}

	@Override
	public void node(Node node) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("@id", LinkedTerms.iri(node.id()));
		List<String> types = new ArrayList<>(List.of(node.type()));
		types.addAll(LinkedTerms.types().getOrDefault(node.type(), List.of()));
		all.put("@type", types);
		all.put("name", node.name());
		node.values().forEach((attribute, value) -> all.put(attribute.name(), value));
		this.json.writePOJO(all);
	}

	@Override
	public void edge(Edge edge) {
		Map<String, Object> target = reference(LinkedTerms.iri(edge.target().id()));
		Map<String, Object> triple = new LinkedHashMap<>();
		triple.put("@id", LinkedTerms.iri(edge.source().id()));
		triple.put(edge.type(), target);
		@Nullable String known = LinkedTerms.relationships().get(edge.type());
		if (known != null) {
			triple.put(known, target);
		}
		this.json.writePOJO(triple);
		Map<String, Object> statement = new LinkedHashMap<>();
		statement.put("@id", LinkedTerms.NAMESPACE + "edge:" + edge.id());
		statement.put("@type", List.of("rdf:Statement", "prov:Entity"));
		statement.put("rdf:subject", reference(LinkedTerms.iri(edge.source().id())));
		statement.put("rdf:predicate", reference("model:" + edge.type()));
		statement.put("rdf:object", target);
		edge.values().forEach((attribute, value) -> statement.put(attribute.name(), value));
		statement.put("prov:wasDerivedFrom",
				edge.sections().stream().map((section) -> reference(LinkedTerms.iri(section))).toList());
		this.json.writePOJO(statement);
	}

	@Override
	public void end() {
		this.json.writeEndArray();
		this.json.writeEndObject();
		this.json.flush();
	}

	private static Map<String, Object> reference(String iri) {
		return Map.of("@id", iri);
	}

}
