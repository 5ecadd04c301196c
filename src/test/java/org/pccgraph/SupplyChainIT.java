package org.pccgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what the application is made of, as its SBOM tells, to the list of licences. */
@EnabledIf(value = "isThere", disabledReason = "The application isn't packaged: run the phase verify")
class SupplyChainIT {

	private static final Path SBOM = Path.of("target/classes/META-INF/sbom/application.cdx.json");

	private static final String NEO4J = "org.neo4j:neo4j";

	private final JsonNode sbom = JsonMapper.shared().readTree(SBOM.toFile());

	private final Map<?, ?> list = list();

	@Test
	void everyPartHasALicenceOnTheList() {
		Map<String, Set<String>> others = new TreeMap<>();
		licences().forEach((part, licences) -> {
			if (licences.stream().noneMatch(entries("allowed")::contains)) {
				others.put(part, licences);
			}
		});
		assertThat(others).as("parts without an allowed licence").isEmpty();
	}

	@Test
	void withoutNeo4jNothingAsksThatTheWholeBeGpl() {
		Set<String> parts = partsWithout(NEO4J);
		assertThat(parts).hasSizeBetween(30, licences().size() - 30).doesNotContain(NEO4J);
		assertThat(licences()).allSatisfy((part, licences) -> {
			if (parts.contains(part)) {
				assertThat(licences).as(part).anyMatch((one) -> !entries("withNeo4jOnly").contains(one));
			}
		});
	}

	@Test
	void scriptsForThePagesAreAmongTheParts() {
		assertThat(licences()).containsKeys("org.mvnpm:graphiql", "org.webjars.npm:react", "org.webjars.npm:react-dom",
				"org.webjars.npm:cytoscape", "org.webjars.npm:lit-html");
	}

	@Test
	void everyPartHasAVersionAndAHash() {
		assertThat(this.sbom.path("components").valueStream()).isNotEmpty().allSatisfy((part) -> {
			assertThat(part.path("version").asString()).as(name(part)).isNotEmpty().doesNotEndWith("-SNAPSHOT");
			assertThat(part.path("hashes").isEmpty()).as(name(part)).isFalse();
		});
	}

	static boolean isThere() {
		return Files.exists(SBOM);
	}

	private Map<String, Set<String>> licences() {
		Map<String, Set<String>> licences = new TreeMap<>();
		for (JsonNode part : this.sbom.path("components")) {
			Object stated = ((Map<?, ?>) this.list.get("stated")).get(name(part));
			licences.put(name(part),
					(stated != null) ? Set.of(stated.toString())
							: part.path("licenses")
								.valueStream()
								.map(this::licence)
								.collect(Collectors.toCollection(TreeSet::new)));
		}
		return licences;
	}

	private String licence(JsonNode entry) {
		if (entry.has("expression")) {
			return entry.path("expression").asString();
		}
		JsonNode licence = entry.path("license");
		String told = licence.has("id") ? licence.path("id").asString() : licence.path("name").asString();
		Object known = ((Map<?, ?>) this.list.get("names")).get(told);
		return (known != null) ? known.toString() : told;
	}

	/** What can be reached from the application by another way than through a part. */
	private Set<String> partsWithout(String left) {
		Map<String, JsonNode> below = new TreeMap<>();
		this.sbom.path("dependencies")
			.forEach((part) -> below.put(part.path("ref").asString(), part.path("dependsOn")));
		Map<String, String> names = new TreeMap<>();
		this.sbom.path("components").forEach((part) -> names.put(part.path("bom-ref").asString(), name(part)));
		Set<String> found = new TreeSet<>();
		Deque<String> next = new ArrayDeque<>(
				List.of(this.sbom.path("metadata").path("component").path("bom-ref").asString()));
		while (!next.isEmpty()) {
			JsonNode parts = below.get(next.pop());
			if (parts != null) {
				for (JsonNode ref : parts) {
					String name = names.get(ref.asString());
					if (name != null && !name.equals(left) && found.add(name)) {
						next.push(ref.asString());
					}
				}
			}
		}
		return found;
	}

	private Set<?> entries(String key) {
		return Set.copyOf((List<?>) this.list.get(key));
	}

	private static String name(JsonNode part) {
		return part.path("group").asString() + ":" + part.path("name").asString();
	}

	private static Map<?, ?> list() {
		try {
			return (Map<?, ?>) new Load(LoadSettings.builder().build())
				.loadFromString(Files.readString(Path.of("src/test/resources/licences.yaml")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
