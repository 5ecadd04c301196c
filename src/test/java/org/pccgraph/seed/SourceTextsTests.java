package org.pccgraph.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks up in the documents' texts what the seed says that they print. Values are looked
 * up in the section that states them, names in the section too where the sections are
 * about different areas, else in the whole document, which introduces its bodies once.
 */
@ExtendWith(SourcesCondition.class)
class SourceTextsTests {

	private static final Map<String, String> FILES = Map.of("document:apcc-2021",
			"apcc-2021-reducing-reoffending-in-focus.txt", "document:avon-somerset-web",
			"avon-and-somerset-opcc-reducing-reoffending-page.txt", "document:durham-briefing",
			"durham-opcvc-reoffending-briefing.txt", "document:staffordshire-2018",
			"staffordshire-police-and-crime-panel-2018-04-23.txt", "document:beacon-2008",
			"idea-beacon-reducing-reoffending-theme-guide-2008.txt");

	private static final String ABOUT_MANY_AREAS = "document:apcc-2021";

	private static final String EXCEPTIONS = "/source-texts-exceptions.yaml";

	/** Found by their words side by side only; other names may be composed by us. */
	private static final Set<String> PROPER = Set.of("Person", "Prison");

	private static final Set<String> COMPOSED = Set.of("Organisation", "Partnership", "Scheme", "Fund", "Policy");

	private static final Map<String, SourceText> BY_SECTION = new HashMap<>();

	private static final Map<String, SourceText> NAMED_IN = new HashMap<>();

	private static SeedGraph graph;

	@BeforeAll
	static void readTexts() throws IOException {
		graph = SeedGraph.read(SeedFolder.read("seed"), TestSeed.MODEL);
		for (Map.Entry<String, String> file : FILES.entrySet()) {
			String text = Files.readString(SourcesCondition.folder().resolve(file.getValue()));
			Map<String, SourceText> sections = SourceSections.of(text, sections(file.getKey()));
			BY_SECTION.putAll(sections);
			SourceText whole = SourceText.of(text);
			boolean cut = file.getKey().equals(ABOUT_MANY_AREAS);
			sections.forEach((section, own) -> NAMED_IN.put(section, cut ? own : whole));
		}
	}

	@Test
	void everyValueIsPrintedInItsSection() {
		assertThat(missing("Figure", "value")).isEmpty();
		assertThat(missing("Grant", "printed")).isEmpty();
	}

	@Test
	void everyNameStandsInTheTextOrIsExplained() throws IOException {
		Set<Name> missing = new HashSet<>();
		for (GraphEdge edge : statedIn().toList()) {
			GraphNode node = node(edge.identity().source());
			SourceText text = NAMED_IN.get(edge.identity().target());
			if (names(node).noneMatch((name) -> stands(node, name, text))) {
				missing.add(new Name(edge.identity().target(), node.id()));
			}
		}
		assertThat(missing).as("names that aren't in the text, and exceptions that aren't needed")
			.containsExactlyInAnyOrderElementsOf(exceptions());
	}

	private static List<String> missing(String label, String property) {
		List<String> missing = new ArrayList<>();
		for (GraphEdge edge : statedIn().toList()) {
			GraphNode node = node(edge.identity().source());
			Object value = node.label().equals(label) ? node.get(property) : null;
			String section = edge.identity().target();
			if (value != null && !BY_SECTION.get(section).prints(value.toString())) {
				missing.add("%s: '%s' of %s".formatted(section, value, node.id()));
			}
		}
		return missing;
	}

	private static boolean stands(GraphNode node, String name, SourceText text) {
		if (PROPER.contains(node.label())) {
			return text.names(name);
		}
		return !COMPOSED.contains(node.label()) || text.names(name) || text.hasWordsOf(name);
	}

	private static Stream<String> names(GraphNode node) {
		List<?> aliases = (List<?>) Objects.requireNonNull(node.get("aliases"));
		return Stream.concat(Stream.of(node.get("name")), aliases.stream()).map(String::valueOf);
	}

	private static Stream<GraphEdge> statedIn() {
		return graph.edges()
			.stream()
			.filter((edge) -> edge.identity().type().equals("STATED_IN")
					&& BY_SECTION.containsKey(edge.identity().target()));
	}

	private static List<SourceSections.Section> sections(String document) {
		return graph.edges()
			.stream()
			.map(GraphEdge::identity)
			.filter((edge) -> edge.type().equals("PART_OF") && edge.target().equals(document))
			.map((edge) -> node(edge.source()))
			.map((node) -> new SourceSections.Section(node.id(), String.valueOf(node.get("name")),
					(String) node.get("number")))
			.toList();
	}

	private static GraphNode node(String id) {
		return Objects.requireNonNull(graph.nodes().get(id), id);
	}

	private static List<Name> exceptions() throws IOException {
		List<Name> names = new ArrayList<>();
		try (InputStream file = SourceTextsTests.class.getResourceAsStream(EXCEPTIONS)) {
			Object entries = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
			for (Object entry : (List<?>) entries) {
				Map<?, ?> fields = (Map<?, ?>) entry;
				assertThat(fields.get("reason")).as("reason of %s", fields).isNotNull();
				((List<?>) fields.get("sections"))
					.forEach((section) -> names.add(new Name("section:" + section, (String) fields.get("node"))));
			}
		}
		return names;
	}

	/**
	 * A name that a section should have.
	 *
	 * @param section the section
	 * @param node whose name it is
	 */
	private record Name(String section, String node) {
	}

}
