package org.pccgraph.export;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.table.Guard;
import org.pccgraph.test.ApplicationTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** Every format has the same graph and says what it was made from. */
@ApplicationTest
class GraphExportIT {

	private static final String BODIES = "network/bodies-by-schemes";

	@LocalServerPort
	private int port;

	private Exports exports;

	private JsonNode graph;

	@BeforeEach
	void fetch() {
		this.exports = new Exports(this.port);
		this.graph = this.exports.json("graph.json");
	}

	@Test
	void jsonHasEverythingThatTheDatasetCounts() {
		JsonNode dataset = this.graph.get("dataset");
		assertThat(this.graph.get("nodes").size()).isEqualTo(dataset.get("nodeCount").asInt());
		assertThat(this.graph.get("edges").size()).isEqualTo(dataset.get("relationshipCount").asInt());
	}

	@ParameterizedTest
	@CsvSource({ "graph.json,application/json", "graph.graphml,application/graphml+xml",
			"graph.gexf,application/gexf+xml", "graph.cyjs,application/json", "graph.jsonld,application/ld+json",
			"nodes.csv,text/csv;charset=UTF-8;header=present", "edges.csv,text/csv;charset=UTF-8;header=present",
			"nodes.csv-metadata.json,application/csvm+json", "edges.csv-metadata.json,application/csvm+json",
			"grants.json,application/json", "network/bodies-by-schemes.graphml,application/graphml+xml",
			"network/people-by-partnerships.gexf,application/gexf+xml",
			"network/areas-by-approaches.cyjs,application/json",
			"network/providers-by-contracts-nodes.csv,text/csv;charset=UTF-8;header=present",
			"network/bodies-by-schemes-edges.csv-metadata.json,application/csvm+json",
			"network/bodies-by-schemes.json,application/json",
			"network/areas-by-approaches.jsonld,application/ld+json" })
	void everyFileSaysWhatItIs(String path, String type) {
		String version = this.graph.at("/dataset/version").asString();
		HttpResponse<String> file = this.exports.get(path);
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(MediaType.parseMediaType(header(file, "Content-Type"))).isEqualTo(MediaType.parseMediaType(type));
		assertThat(header(file, "Content-Disposition")).startsWith("attachment; filename=");
		assertThat(header(file, "Dataset-Version")).isEqualTo(version);
		assertThat(header(file, "Dataset-Coverage")).matches("\\d+ of 43 areas, documents \\d{4} to \\d{4}");
		assertThat(file.headers().allValues("Link")).anyMatch((link) -> link.contains("rel=\"license\""));
		assertThat(header(file, "ETag")).startsWith("\"" + version + "-");
		assertThat(this.exports.get(path, "If-None-Match", header(file, "ETag")).statusCode()).isEqualTo(304);
		if (!path.endsWith(".csv")) {
			assertThat(file.body()).contains(version, header(file, "Dataset-Coverage"), "CC BY 4.0")
				.contains("PCCs Making a Difference");
		}
		else {
			assertThat(file.headers().allValues("Link")).anyMatch((link) -> link.contains("-metadata.json"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "graph.graphml", BODIES + ".graphml" })
	void graphMlDeclaresItsKeysAndHasBothEnds(String path) {
		Document xml = this.exports.xml(path);
		Set<String> keys = attribute(Exports.elements(xml, "key"), "id");
		assertThat(keys).hasSize(Exports.elements(xml, "key").size());
		assertThat(keys).containsAll(attribute(Exports.elements(xml, "data"), "key"));
		hasBothEnds(xml, path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "graph.gexf", BODIES + ".gexf" })
	void gexfDeclaresItsAttributesAndHasBothEnds(String path) {
		Document xml = this.exports.xml(path);
		for (String owner : List.of("node", "edge")) {
			Set<String> declared = new HashSet<>();
			for (Element attributes : Exports.elements(xml, "attributes")) {
				if (attributes.getAttribute("class").equals(owner)) {
					declared.addAll(children(attributes, "attribute", "id"));
				}
			}
			Set<String> used = Exports.elements(xml, owner)
				.stream()
				.flatMap((element) -> children(element, "attvalue", "for").stream())
				.collect(Collectors.toSet());
			assertThat(used).isNotEmpty();
			assertThat(declared).containsAll(used);
		}
		hasBothEnds(xml, path);
	}

	@Test
	void csvReadsBackToTheSameCounts() {
		List<CSVRecord> nodes = this.exports.csv("nodes.csv");
		assertThat(nodes.stream().map((row) -> row.get("id")))
			.containsExactlyElementsOf(this.graph.get("nodes").valueStream().map((node) -> text(node, "id")).toList());
		assertThat(nodes.stream().map((row) -> Guard.unguarded(row.get("name")))).containsExactlyElementsOf(
				this.graph.get("nodes").valueStream().map((node) -> text(node, "name")).toList());
		List<CSVRecord> edges = this.exports.csv("edges.csv");
		assertThat(edges).hasSize(this.graph.get("edges")
			.valueStream()
			.mapToInt((edge) -> Math.max(1, edge.get("citations").size()))
			.sum());
		assertThat(edges.stream().map((row) -> row.get("id")).distinct().count())
			.isEqualTo(this.graph.get("edges").size());
		assertThat(edges).filteredOn((row) -> row.get("type").equals("DELIVERED_BY"))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("initiative")).startsWith("scheme:"))
			.allSatisfy((row) -> assertThat(row.get("section")).startsWith("section:"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nodes.csv", "edges.csv", BODIES + "-nodes.csv", BODIES + "-edges.csv" })
	void metadataDescribesEachColumn(String path) {
		List<String> described = this.exports.json(path + Format.METADATA)
			.at("/tableSchema/columns")
			.valueStream()
			.map((column) -> text(column, "name"))
			.toList();
		CSVRecord first = this.exports.csv(path).getFirst();
		assertThat(first.getParser().getHeaderNames()).isEqualTo(described);
		assertThat(this.exports.json(path + Format.METADATA).get("url").asString())
			.isEqualTo(path.substring(path.lastIndexOf('/') + 1));
	}

	@Test
	void cytoscapeHasTheSameGraph() {
		JsonNode elements = this.exports.json("graph.cyjs").get("elements");
		assertThat(elements.get("nodes").size()).isEqualTo(this.graph.get("nodes").size());
		assertThat(elements.get("edges").size()).isEqualTo(this.graph.get("edges").size());
		Set<String> ids = elements.get("nodes")
			.valueStream()
			.map((node) -> node.at("/data/id").asString())
			.collect(Collectors.toSet());
		assertThat(elements.get("edges").valueStream()).allSatisfy((edge) -> assertThat(ids)
			.contains(edge.at("/data/source").asString(), edge.at("/data/target").asString()));
	}

	@Test
	void aNetworkCarriesItsMeasures() {
		List<CSVRecord> members = this.exports.csv(BODIES + "-nodes.csv");
		assertThat(members).extracting((row) -> Double.parseDouble(row.get("betweenness"))).anyMatch((v) -> v > 0);
		assertThat(this.exports.csv(BODIES + "-edges.csv")).isNotEmpty()
			.allSatisfy((row) -> assertThat(Integer.parseInt(row.get("weight"))).isPositive())
			.allSatisfy((row) -> assertThat(row.get("documentName")).isNotBlank());
		assertThat(this.exports.csv(BODIES + "-edges.csv?asOf=2008").size())
			.isLessThan(this.exports.csv(BODIES + "-edges.csv").size());
	}

	@ParameterizedTest
	@CsvSource({ "graph.xls,404,NOT_FOUND", "network/nobody.gexf,404,NOT_FOUND",
			"network/bodies-by-schemes.gexf?asOf=soon,400,BAD_REQUEST" })
	void whatIsNotThereIsRefused(String path, int status, String code) {
		HttpResponse<String> answer = this.exports.get(path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(code).doesNotContain("xception");
	}

	private void hasBothEnds(Document xml, String path) {
		Set<String> ids = attribute(Exports.elements(xml, "node"), "id");
		List<Element> edges = Exports.elements(xml, "edge");
		assertThat(attribute(edges, "id")).hasSize(edges.size());
		assertThat(ids).containsAll(attribute(edges, "source")).containsAll(attribute(edges, "target"));
		if (path.startsWith("graph")) {
			assertThat(ids).hasSize(this.graph.get("nodes").size());
			assertThat(edges).hasSize(this.graph.get("edges").size());
		}
		assertThat(edges).isNotEmpty();
	}

	private static Set<String> children(Element parent, String name, String attribute) {
		Set<String> values = new HashSet<>();
		org.w3c.dom.NodeList found = parent.getElementsByTagNameNS("*", name);
		for (int i = 0; i < found.getLength(); i++) {
			values.add(((Element) found.item(i)).getAttribute(attribute));
		}
		return values;
	}

	private static Set<String> attribute(List<Element> elements, String name) {
		return elements.stream().map((element) -> element.getAttribute(name)).collect(Collectors.toSet());
	}

	private static String text(JsonNode node, String name) {
		return node.get(name).asString();
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
