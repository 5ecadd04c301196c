package org.pccgraph.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pccgraph.test.ApplicationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Grants are as the 360Giving standard has them. */
@ApplicationTest
class GrantsIT {

	@LocalServerPort
	private int port;

	@Test
	void eachHasWhatTheStandardRequires() {
		Exports exports = new Exports(this.port);
		JsonNode file = exports.json("grants.json");
		assertThat(file.get("grants").size()).isPositive();
		assertThat(file.get("grants").valueStream()).allSatisfy((grant) -> {
			assertThat(grant.propertyNames()).contains("id", "title", "description", "currency", "amountAwarded",
					"awardDate", "recipientOrganization", "fundingOrganization");
			assertThat(grant.get("awardDate").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
			assertThat(grant.get("awardDateBasis").asString()).isNotBlank();
			assertThat(grant.get("amountAwarded").isNumber()).isTrue();
			assertThat(grant.at("/recipientOrganization/0").propertyNames()).contains("id", "name");
			assertThat(grant.at("/fundingOrganization/0").propertyNames()).contains("id", "name");
		});
		int leftOut = file.get("leftOut").valueStream().mapToInt(JsonNode::asInt).sum();
		assertThat(file.get("grants").size() + leftOut).isEqualTo((int) exports.json("graph.json")
			.get("nodes")
			.valueStream()
			.filter((node) -> node.get("type").asString().equals("Grant"))
			.count());
	}

	/**
	 * Against the standard's own schemas, in a folder; they aren't part of this project.
	 */
	@Test
	@EnabledIfSystemProperty(named = "threesixtygiving.schema", matches = ".+",
			disabledReason = "Grants weren't checked against the 360Giving schema; -Dthreesixtygiving.schema=<folder> says where it is")
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
