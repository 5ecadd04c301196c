package org.pccgraph.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Golden;
import org.pccgraph.test.GraphQlClient;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on coverage says what the served dataset says. */
@ApplicationTest
class CoveragePageIT {

	private static final List<String> NODES = List.of("Scheme", "Partnership", "Organisation", "Person", "Fund",
			"Grant", "Figure", "Policy", "Place", "Prison", "Award");

	@LocalServerPort
	private int port;

	@Test
	void isTheDatasetsOwn() {
		GraphQlClient client = new GraphQlClient(this.port);
		JsonNode dataset = client.data("""
				{ dataset { nodeCount relationshipCount relationshipsWithoutCitation figuresWithCaveat forceAreas
				  forceAreasCovered firstYear lastYear nodesByType { type count }
				  facts { document { id name } section { id number name } kind count } } }""").path("dataset");
		JsonNode uncovered = client.data("""
				{ forceAreas(first: 100, where: { initiatives: { none: { node: { nodeType: { eq: Scheme } } } }
				  places: { none: { node: { initiatives: { some: { node: { nodeType: { eq: Scheme } } } } } } } }) {
				  edges { node { name } } } }""").path("forceAreas").path("edges");
		Golden.file("seed/COVERAGE.md").assertMatches(page(dataset, uncovered));
	}

	private static String page(JsonNode dataset, JsonNode uncovered) {
		List<String> lines = new ArrayList<>();
		lines.add("# What the graph covers");
		lines.add("Written from `dataset { … }` by a test, which fails where this page and the data differ.");
		lines.add("");
		lines.add("- %,d nodes, %,d relationships; relationships without citation: %d; figures with a caveat: %d"
			.formatted(dataset.path("nodeCount").asInt(), dataset.path("relationshipCount").asInt(),
					dataset.path("relationshipsWithoutCitation").asInt(), dataset.path("figuresWithCaveat").asInt()));
		lines.add("- schemes in %d of %d force areas, in documents from %d to %d".formatted(
				dataset.path("forceAreasCovered").asInt(), dataset.path("forceAreas").asInt(),
				dataset.path("firstYear").asInt(), dataset.path("lastYear").asInt()));
		lines.add("- no statement of a scheme found in: " + uncovered.valueStream()
			.map((edge) -> edge.path("node").path("name").asString())
			.collect(Collectors.joining(", ")) + ". That isn't to say that there is none.");
		lines.add("");
		lines.add("## Nodes of each type");
		lines.add("");
		lines.add("| type | nodes |");
		lines.add("|---|--:|");
		dataset.path("nodesByType")
			.forEach((type) -> lines
				.add("| %s | %d |".formatted(type.path("type").asString(), type.path("count").asInt())));
		sections(dataset.path("facts"), lines);
		return String.join("\n", lines) + "\n";
	}

	private static void sections(JsonNode facts, List<String> lines) {
		Map<String, Map<String, Map<String, Integer>>> documents = new TreeMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		for (JsonNode fact : facts) {
			String document = fact.path("document").path("id").asString();
			JsonNode section = fact.path("section");
			names.put(document, fact.path("document").path("name").asString());
			String title = (section.path("number").asString("") + " " + section.path("name").asString()).strip();
			documents.computeIfAbsent(document, (key) -> new LinkedHashMap<>())
				.computeIfAbsent(title, (key) -> new TreeMap<>())
				.put(fact.path("kind").asString(), fact.path("count").asInt());
		}
		documents.forEach((document, sections) -> {
			Set<String> kinds = new LinkedHashSet<>(NODES);
			kinds.retainAll(sections.values()
				.stream()
				.flatMap((counts) -> counts.keySet().stream())
				.collect(Collectors.toSet()));
			lines.add("");
			lines.add("## " + names.get(document));
			lines.add("");
			lines.add("| section | " + String.join(" | ", kinds) + " | other nodes | relationships | statements |");
			lines.add("|---|" + "--:|".repeat(kinds.size() + 3));
			sections.forEach((section,
					counts) -> lines.add("| " + section + " | "
							+ kinds.stream()
								.map((kind) -> String.valueOf(counts.getOrDefault(kind, 0)))
								.collect(Collectors.joining(" | "))
							+ " | " + sum(counts, "[A-Z][a-z].*", kinds) + " | " + sum(counts, "[A-Z_]+", kinds) + " | "
							+ sum(counts, "[a-z].*", kinds) + " |"));
		});
	}

	/** Types are in camel case, relationships in capitals, properties begin small. */
	private static int sum(Map<String, Integer> counts, String kinds, Set<String> without) {
		return counts.entrySet()
			.stream()
			.filter((count) -> count.getKey().matches(kinds) && !without.contains(count.getKey()))
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

}
