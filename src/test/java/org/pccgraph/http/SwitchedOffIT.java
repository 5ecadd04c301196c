package org.pccgraph.http;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.security.InternalAuthToken;
import org.pccgraph.PartnershipGraphApplication;
import org.pccgraph.test.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A second application over the same database, with neither cache nor GET. */
@ApplicationTest
class SwitchedOffIT {

	@Autowired
	private Neo4jConnectionDetails connection;

	@Autowired
	private Driver driver;

	@Test
	void everyOperationIsAnsweredByTheDatabaseAndGetIsRefused() {
		try (ConfigurableApplicationContext application = application()) {
			GetClient client = new GetClient(
					Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")));
			assertThat(GetClient.header(client.query("{ __typename }"), "Allow")).isEqualTo("POST");
			assertThat(GetClient.code(client.query("{ __typename }"))).isEqualTo("METHOD_NOT_ALLOWED");
			Map<String, Object> asked = Map.of("query", "{ dataset { version } }");
			byte[] before = client.post(asked).body();
			String version = rename("another");
			try {
				assertThat(client.post(asked).body()).isNotEqualTo(before);
			}
			finally {
				rename(version);
			}
			assertThat(client.post(asked).body()).isEqualTo(before);
		}
	}

	private String rename(String version) {
		try (Session session = this.driver.session()) {
			return session.executeWrite(
					(transaction) -> transaction
						.run("CYPHER 25 MATCH (d:Dataset) WITH d, d.version AS old SET d.version = $version RETURN old",
								Map.of("version", version))
						.single()
						.get("old")
						.asString());
		}
	}

	private ConfigurableApplicationContext application() {
		Map<String, Value> credentials = ((InternalAuthToken) this.connection.getAuthToken()).toMap();
		return new SpringApplicationBuilder(PartnershipGraphApplication.class).web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--query.cache.enabled=false", "--query.cache.get=false", "--query.time-limit=1m",
					"--spring.neo4j.uri=" + this.connection.getUri(),
					"--spring.neo4j.authentication.username=" + credentials.get("principal").asString(),
					"--spring.neo4j.authentication.password=" + credentials.get("credentials").asString());
	}

}
