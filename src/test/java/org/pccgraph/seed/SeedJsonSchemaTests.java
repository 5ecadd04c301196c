package org.pccgraph.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.SchemaFiles;
import org.pccgraph.test.Golden;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The JSON Schema beside the seed is up to date and accepts what the loader accepts. */
class SeedJsonSchemaTests {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final TypeDefinitionRegistry sdl = SchemaFiles.read();

	private final GraphModel model = GraphModel.read(this.sdl);

	private final Map<String, String> schemas = Map.of("registry", write(generator().registry()), "section",
			write(generator().section()), "document", write(generator().document()), "tombstones",
			write(generator().tombstones()));

	@ParameterizedTest
	@ValueSource(strings = { "registry", "section", "document", "tombstones" })
	void theCommittedSchemaIsTheGeneratedOne(String name) {
		Golden.file("seed/%s.schema.json".formatted(name)).assertMatches(this.schemas.get(name));
	}

	@TestFactory
	Stream<DynamicTest> everySeedFileFollowsItsSchema() {
		return Stream
			.of(SeedFolder.read("seed"), TestSeed.sound().folder(), SeedFolder.read("src/test/resources/buried-seed"))
			.flatMap((folder) -> folder.files().stream())
			.map((file) -> DynamicTest.dynamicTest(file.path(), () -> assertThat(errors(file)).isEmpty()));
	}

	@Test
	void mistakesAreFoundWhileWriting() {
		assertThat(errors("section", "section: { id: section:a-1 }")).isNotEmpty();
		assertThat(errors("section", section("{ about: scheme:a, deliverdBy: [org:b] }"))).isNotEmpty();
		assertThat(errors("section", section("{ about: scheme:a, deliveredBy: [area:b] }"))).isNotEmpty();
		assertThat(errors("section", section("{ about: scheme:a, deliveredBy: [{ id: org:b, rol: x }] }")))
			.isNotEmpty();
		assertThat(errors("section", section("{ about: scheme:a, status: RUNING }"))).isNotEmpty();
		assertThat(errors("section", section("{ about: scheme:a, start: 2021 }"))).isNotEmpty();
		assertThat(errors("section", section("{ id: scheme:a, name: A, kind: PILOT }"))).isNotEmpty();
		assertThat(errors("section", section("{ about: scheme:a, figures: [{ id: figure:f, kind: OUTCOME }] }")))
			.isNotEmpty();
		assertThat(errors("registry", "nodes: [{ id: org:a, name: A }]")).isNotEmpty();
		assertThat(errors("registry", "nodes: [{ id: orgs:a, name: A, kind: CHARITY }]")).isNotEmpty();
		assertThat(errors("document", "document: { id: document:a, name: A }")).isNotEmpty();
		assertThat(errors("tombstones", "tombstones: [{ id: org:a, date: \"2026\", reason: DUPLICAT }]")).isNotEmpty();
		assertThat(errors("tombstones", "tombstones: [{ id: org:a, hash: x, date: \"2026\", reason: MISTAKE }]"))
			.isNotEmpty();
	}

	@Test
	void nodesCanBeDeclaredWhereTheyAreStated() {
		assertThat(errors("section", section("""
				{ about: org:a, figures: [figure:x, { id: figure:f, kind: OUTCOME, measure: m, value: one,
				  basis: STATEMENT, about: [scheme:b] }], grantsGiven: [{ id: grant:g, name: G, status: BID,
				  role: giver }, { id: grant:h, role: giver }] }"""))).isEmpty();
	}

	private static String section(String entry) {
		return "section: { id: section:a-1, name: A }\nstates:\n  - " + entry;
	}

	private SeedJsonSchema generator() {
		return new SeedJsonSchema(this.model, this.sdl);
	}

	private static String write(Map<String, Object> schema) {
		return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
	}

	private List<Error> errors(SeedFile file) {
		String name = file.path().endsWith("/document.yaml") ? "document" : file.path().startsWith("documents/")
				? "section" : file.path().equals(TombstoneReader.FILE) ? "tombstones" : "registry";
		return errors(name, new String(file.content(), StandardCharsets.UTF_8));
	}

	private List<Error> errors(String name, String yaml) {
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(this.schemas.get(name), InputFormat.JSON);
		Object content = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
		return schema.validate(JSON.valueToTree(content));
	}

}
