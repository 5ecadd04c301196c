package org.pccgraph.export;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import org.junit.jupiter.api.Test;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.Relationship;
import org.pccgraph.test.ApplicationTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The JSON-LD export becomes triples, by a processor that isn't ours. */
@ApplicationTest
class LinkedDataIT {

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	@LocalServerPort
	private int port;

	@Autowired
	private GraphModel model;

	@Test
	void eachNodeAndEdgeIsThere() throws Exception {
		Exports exports = new Exports(this.port);
		JsonNode graph = exports.json("graph.json");
		List<RdfNQuad> triples = JsonLd.toRdf(JsonDocument.of(new StringReader(exports.text("graph.jsonld"))))
			.get()
			.toList();
		assertThat(count(triples, RDF + "type", RDF + "Statement")).isEqualTo(graph.get("edges").size());
		assertThat(count(triples, "https://schema.org/name", null)).isEqualTo(graph.get("nodes").size() + 1);
		for (String type : this.model.nodeTypes().keySet()) {
			assertThat(count(triples, RDF + "type", "urn:pccgraph:model:" + type)).as(type)
				.isEqualTo(graph.get("nodes")
					.valueStream()
					.filter((node) -> node.get("type").asString().equals(type))
					.count());
		}
		for (String type : List.of("DELIVERED_BY", "HOLDS_OFFICE")) {
			Set<String> pairs = graph.get("edges")
				.valueStream()
				.filter((edge) -> edge.get("type").asString().equals(type))
				.map((edge) -> edge.get("source").asString() + " " + edge.get("target").asString())
				.collect(Collectors.toSet());
			assertThat(pairs).isNotEmpty();
			assertThat(count(triples, "urn:pccgraph:model:" + type, null)).isEqualTo(pairs.size());
		}
		assertThat(count(triples, "http://www.w3.org/ns/org#holds", null)).isPositive();
		assertThat(count(triples, "http://www.w3.org/ns/prov#wasDerivedFrom", null)).isPositive();
	}

	@Test
	void aNetworkHasItsRuleItsMeasuresAndItsSources() throws Exception {
		Exports exports = new Exports(this.port);
		JsonNode network = exports.json("network/bodies-by-schemes.json");
		List<RdfNQuad> triples = JsonLd
			.toRdf(JsonDocument.of(new StringReader(exports.text("network/bodies-by-schemes.jsonld"))))
			.get()
			.toList();
		assertThat(network.at("/about/projection").asString()).isEqualTo("BODIES_BY_SCHEMES");
		assertThat(count(triples, RDF + "type", RDF + "Statement")).isEqualTo(network.get("edges").size());
		assertThat(count(triples, "urn:pccgraph:model:weight", null)).isEqualTo(network.get("edges").size());
		assertThat(count(triples, "urn:pccgraph:model:betweenness", null)).isEqualTo(network.get("nodes").size());
		assertThat(count(triples, "urn:pccgraph:model:projection", "BODIES_BY_SCHEMES")).isEqualTo(1);
	}

	@Test
	void theTermsOfOthersStandForTypesThatThereAre() {
		assertThat(this.model.nodeTypes().keySet()).containsAll(LinkedTerms.types().keySet());
		assertThat(this.model.relationships().stream().map(Relationship::type).toList())
			.containsAll(LinkedTerms.relationships().keySet());
	}

	private static long count(List<RdfNQuad> triples, String predicate, String object) {
		return triples.stream()
			.filter((triple) -> triple.getPredicate().getValue().equals(predicate))
			.filter((triple) -> object == null || triple.getObject().getValue().equals(object))
			.count();
	}

}
