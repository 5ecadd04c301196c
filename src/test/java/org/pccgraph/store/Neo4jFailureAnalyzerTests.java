package org.pccgraph.store;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class Neo4jFailureAnalyzerTests {

	private static final ServiceUnavailableException GONE = new ServiceUnavailableException("Gone");

	private final Neo4jFailureAnalyzer analyzer = new Neo4jFailureAnalyzer(
			new MockEnvironment().withProperty("spring.neo4j.uri", "bolt://127.0.0.1:1"));

	@Test
	void aFailureIsToldInWords() {
		assertThat(this.analyzer.analyze(new IllegalStateException("In a bean", GONE))).satisfies((told) -> {
			assertThat(told.getDescription()).endsWith("It says: Gone");
			assertThat(told.getAction()).contains("the database holds what it held before");
		});
	}

	@Test
	void whatIsKnownBetterIsLeftToOthers() {
		assertThat(this.analyzer.analyze(new StoreUnavailableException("Can't be reached", "Start it", GONE))).isNull();
	}

}
