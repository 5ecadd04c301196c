package org.pccgraph.export;

import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import tools.jackson.databind.JsonNode;

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

}
