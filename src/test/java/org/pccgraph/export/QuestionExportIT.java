package org.pccgraph.export;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.GraphQlClient;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers to questions as files. */
@ApplicationTest
class QuestionExportIT {

	private static final String LEYHILL = "?from=org:avon-and-somerset-opcc&to=prison:leyhill";

	private static final String NELSON = "?id=org:nelson-trust";

	@LocalServerPort
	private int port;

	private Exports exports;

	@BeforeEach
	void connect() {
		this.exports = new Exports(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "neighbourhood.json?id=org:nelson-trust", "neighbourhood.gexf?id=org:nelson-trust&hops=1",
			"paths.graphml?from=org:avon-and-somerset-opcc&to=prison:leyhill", "paths.csv" + LEYHILL,
			"partners.json" + NELSON, "partners.cyjs" + NELSON, "partners-edges.csv" + NELSON,
			"shared-partners.jsonld?ids=org:avon-and-somerset-opcc,org:devon-and-cornwall-opcc",
			"recurring-approaches.csv?minRegions=3", "gaps.csv?regions=region:south-west", "gaps.json?by=NEED",
			"compare-approaches.csv?areas=area:dorset&areas=area:avon-and-somerset",
			"compare-partners.json?areas=area:dorset,area:avon-and-somerset", "introductions.csv",
			"timeline.csv?id=area:staffordshire", "node.json?id=scheme:project-she",
			"node.jsonld?id=area:avon-and-somerset", "node.csv?id=person:mark-shelford" })
	void everyFileSaysWhatItWasMadeFrom(String path) {
		HttpResponse<String> answer = this.exports.get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		String version = answer.headers().firstValue("Dataset-Version").orElse("");
		assertThat(answer.headers().firstValue("ETag")).hasValueSatisfying((tag) -> assertThat(tag).contains(version));
		assertThat(answer.headers().firstValue("Dataset-Coverage"))
			.hasValueSatisfying((coverage) -> assertThat(coverage).contains("of 43 areas"));
		assertThat(String.join(" ", answer.headers().allValues("Link"))).contains("rel=\"license\"");
		String description = path.contains(".csv") ? this.exports.text(path.replace(".csv", ".csv" + Format.METADATA))
				: answer.body();
		assertThat(description).contains(version, "CC BY 4.0", "PCCs Making a Difference");
	}

	@Test
	void aTableIsDescribedByItsMetadata() {
		HttpResponse<String> answer = this.exports.get("paths.csv" + LEYHILL);
		String link = answer.headers()
			.allValues("Link")
			.stream()
			.filter((value) -> value.contains("describedby"))
			.findFirst()
			.orElseThrow();
		String metadata = link.substring(1, link.indexOf('>'));
		JsonNode described = this.exports.json(metadata);
		assertThat(this.exports.text(described.get("url").asString())).isEqualTo(answer.body());
		assertThat(described.at("/tableSchema/columns").valueStream().map((column) -> column.get("name").asString()))
			.containsExactlyElementsOf(this.exports.csv("paths.csv" + LEYHILL).getFirst().getParser().getHeaderNames());
		assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying((name) -> assertThat(name)
			.contains("pcc-partnership-graph-paths-org-avon-and-somerset-opcc-prison-leyhill.csv"));
	}

	@Test
	void aPathHasARowForEachStepWithItsSources() {
		List<CSVRecord> steps = this.exports.csv("paths.csv" + LEYHILL);
		assertThat(steps).extracting((row) -> row.get("steps.relationship"))
			.containsExactly("MEMBER_OF", "PARTNER_IN", "WORKS_WITH_PRISON");
		assertThat(steps).allSatisfy((row) -> assertThat(row.get("length")).isEqualTo("3"))
			.allSatisfy((row) -> assertThat(row.get("steps.citations.document.name")).isNotBlank());
	}

	@Test
	void aPathIsAGraphOfItsSteps() {
		List<Element> edges = Exports.elements(this.exports.xml("paths.graphml" + LEYHILL), "edge");
		assertThat(edges).hasSize(3);
		List<Element> nodes = Exports.elements(this.exports.xml("paths.gexf" + LEYHILL), "node");
		assertThat(nodes).extracting((node) -> node.getAttribute("id"))
			.hasSize(4)
			.contains("org:avon-and-somerset-opcc", "prison:leyhill");
	}

	@Test
	void partnersHaveTheirSchemesAndSources() {
		List<CSVRecord> edges = this.exports.csv("partners-edges.csv" + NELSON);
		assertThat(edges).extracting((row) -> row.get("initiativeName"))
			.contains("Gloucestershire Vulnerable Women with Complex Needs Project");
		assertThat(edges).allSatisfy((row) -> assertThat(row.get("sectionNumber")).isNotBlank());
		assertThat(edges.getFirst().getParser().getHeaderNames()).contains("document", "documentName", "section",
				"address");
		Set<String> ends = new TreeSet<>();
		edges.forEach((row) -> ends.addAll(List.of(row.get("source"), row.get("target"))));
		assertThat(ends).contains("org:nelson-trust", "scheme:gloucestershire-vulnerable-women");
		assertThat(this.exports.csv("partners.csv" + NELSON)).extracting((row) -> row.get("body.name"))
			.contains("Gloucester City Council", "Gloucester Homes");
	}

	@Test
	void aNeighbourhoodIsTheOneOfTheQuestion() {
		JsonNode graph = this.exports.json("neighbourhood.json" + NELSON + "&hops=2");
		JsonNode asked = new GraphQlClient(this.port).data("""
				{ neighbourhood(id: "org:nelson-trust", hops: 2, maxNodes: 500, maxEdges: 2000) {
				  nodes { node { id } } edges { id } } }""").get("neighbourhood");
		assertThat(ids(graph.get("nodes"), "/id")).isEqualTo(ids(asked.get("nodes"), "/node/id"));
		assertThat(ids(graph.get("edges"), "/id")).isEqualTo(ids(asked.get("edges"), "/id"));
	}

	@Test
	void aNodeComesWithAllItsRelationshipsAsInTheWholeGraph() {
		JsonNode whole = this.exports.json("graph.json");
		JsonNode node = this.exports.json("node.json?id=area:avon-and-somerset");
		Set<String> expected = whole.get("edges")
			.valueStream()
			.filter((edge) -> edge.get("source").asString().equals("area:avon-and-somerset")
					|| edge.get("target").asString().equals("area:avon-and-somerset"))
			.map((edge) -> edge.get("id").asString())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(ids(node.get("edges"), "/id")).isNotEmpty().isEqualTo(expected);
		assertThat(ids(node.get("nodes"), "/id")).contains("area:avon-and-somerset", "region:south-west");
		assertThat(node.get("edges").valueStream())
			.allSatisfy((edge) -> assertThat(edge.get("citations")).isNotEmpty());
	}

	@Test
	void allPagesAreInTheFile() {
		int total = new GraphQlClient(this.port).data("{ introductions { totalCount } }")
			.at("/introductions/totalCount")
			.asInt();
		assertThat(total).isPositive();
		assertThat(this.exports.json("introductions.json").at("/answer/edges")).hasSize(total);
		assertThat(this.exports.csv("gaps.csv?of=need:accommodation")).hasSize(43);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			node.jsonld?id=org:nelson-trst                       | 404 | NOT_FOUND    | org:nelson-trust
			partners.csv?id=org:nelson-trst                      | 404 | NOT_FOUND    | org:nelson-trust
			partners.csv                                         | 400 | BAD_ARGUMENT | id
			partners.csv?id=org:nelson-trust&id=org:st-giles     | 400 | BAD_ARGUMENT | more than once
			neighbourhood.gexf?id=org:nelson-trust&hops=9        | 400 | BAD_ARGUMENT | 1 to 3
			neighbourhood.gexf?id=org:nelson-trust&hops=two      | 400 | BAD_ARGUMENT | whole number
			gaps.csv?onlyNotFound=maybe                          | 400 | BAD_ARGUMENT | true or false
			gaps.csv?by=MONEY                                    | 400 | BAD_ARGUMENT | MONEY
			gaps.csv?first=5                                     | 400 | BAD_ARGUMENT | first
			paths.csv?from=org:nelson-trust&to=org:nelson-trust  | 400 | BAD_ARGUMENT | org:nelson-trust
			gaps.gexf                                            | 404 | NOT_FOUND    | gaps.csv
			""")
	void whatHasNoAnswerIsRefusedWithAWayOut(String path, int status, String code, String hint) {
		HttpResponse<String> answer = this.exports.get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(answer.body()).contains("\"code\":\"" + code + "\"", hint).doesNotContain("xception");
	}

	private static Set<String> ids(JsonNode items, String pointer) {
		return items.valueStream()
			.map((item) -> item.at(pointer).asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
