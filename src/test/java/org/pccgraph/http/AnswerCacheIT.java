package org.pccgraph.http;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@TestPropertySource(properties = { "query.cache.enabled=true", "query.dataset-check=200ms", "network.patience=0s" })
class AnswerCacheIT {

	private static final String PAGE = "query Page($first: Int) { schemes(first: $first) { edges { node { id } } } }";

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Driver driver;

	@LocalServerPort
	private int port;

	private GetClient client;

	@BeforeEach
	void connect() {
		this.client = new GetClient(this.port);
	}

	@Test
	void whatWasAnsweredIsAnsweredAgainWithoutTheDatabase() {
		Map<String, Object> asked = Map.of("query", PAGE, "variables", Map.of("first", 7));
		byte[] first = this.client.post(asked).body();
		assertThat(during(() -> {
			assertThat(this.client.post(asked).body()).isEqualTo(first);
			assertThat(this.client.post(asked, "Accept", "application/graphql-response+json").body()).isEqualTo(first);
			assertThat(this.client.get(Map.of("query", PAGE, "variables", "{\"first\":7}")).body()).isEqualTo(first);
		})).isEmpty();
		assertThat(during(() -> this.client.post(Map.of("query", PAGE, "variables", Map.of("first", 8))))).hasSize(1);
	}

	@Test
	void anErrorIsAskedForAgain() {
		Map<String, Object> asked = Map.of("query", "{ partnersOf(id: \"org:nobody\") { totalCount } }");
		assertThat(GetClient.code(this.client.post(asked))).isEqualTo("NOT_FOUND");
		assertThat(during(() -> this.client.post(asked))).isNotEmpty();
	}

	@Test
	void aNetworkThatIsBeingComputedIsAskedForAgain() {
		String query = "{ network(projection: PROVIDERS_BY_CONTRACTS, asOf: \"2030\") { state progress } }";
		HttpResponse<byte[]> first = this.client.query(query);
		assertThat(GetClient.json(first).at("/data/network/state").asString()).isEqualTo("COMPUTING");
		assertThat(GetClient.header(first, "Cache-Control")).contains("no-store");
		assertThat(GetClient.header(first, "ETag")).isEmpty();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> GetClient.json(this.client.query(query)).at("/data/network/state").asString().equals("READY"));
		assertThat(during(() -> this.client.query(query))).isEmpty();
	}

	@Test
	void anotherDatasetMakesOldAnswersAndTagsInvalid() {
		String query = "{ dataset { version } schemes { totalCount } }";
		String tag = GetClient.header(this.client.query(query), "ETag");
		assertThat(this.client.query(query, "If-None-Match", tag).statusCode()).isEqualTo(304);
		String version = rename("another");
		try {
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.untilAsserted(
						() -> assertThat(this.client.query(query, "If-None-Match", tag).statusCode()).isEqualTo(200));
			assertThat(GetClient.json(this.client.query(query)).at("/data/dataset/version").asString())
				.isEqualTo("another");
			assertThat(GetClient.header(this.client.query(query), "ETag")).isNotEqualTo(tag);
		}
		finally {
			rename(version);
		}
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(GetClient.header(this.client.query(query), "ETag")).isEqualTo(tag));
		assertThat(GetClient.json(this.client.query(query)).at("/data/dataset/version").asString()).isEqualTo(version);
	}

	/** As if another process had loaded another dataset. */
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

	/** Without the question whether another dataset was loaded. */
	private List<String> during(Runnable work) {
		return this.statements.during(work)
			.stream()
			.filter((statement) -> !statement.contains("RETURN d.version AS version"))
			.filter((statement) -> !statement.contains("db.stats.retrieve"))
			.toList();
	}

}
