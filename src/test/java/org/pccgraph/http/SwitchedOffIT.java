package org.pccgraph.http;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.SecondApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

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
		try (SecondApplication application = SecondApplication.start(this.connection, "query.cache.enabled=false",
				"query.cache.get=false")) {
			GetClient client = new GetClient(application.port());
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

}
