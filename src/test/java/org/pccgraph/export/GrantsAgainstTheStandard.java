package org.pccgraph.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Grants follow the 360Giving standard's own schemas. Those aren't part of this project,
 * so this is run by hand:
 * {@code mvn verify -Dit.test=GrantsAgainstTheStandard -Dthreesixtygiving.schema=<folder>}.
 */
@ApplicationTest
class GrantsAgainstTheStandard {

	@LocalServerPort
	private int port;

	@Test
	void theyFollowTheStandardsSchema() throws Exception {
		JsonMapper json = new JsonMapper();
		Map<String, String> schemas = new HashMap<>();
		String packages = schema("360-giving-package-schema.json");
		String item = json.readTree(packages).at("/properties/grants/items/$ref").asString();
		schemas.put(item, schema("360-giving-schema.json"));
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(schemas));
		assertThat(registry.getSchema(packages)
			.validate(new Exports(this.port).json("grants.json"),
					(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true))))
			.isEmpty();
	}

	/** They name their dialect by another address than the dialect does itself. */
	private static String schema(String name) throws Exception {
		return Files.readString(Path.of(System.getProperty("threesixtygiving.schema"), name))
			.replace("http://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema");
	}

}
