package org.pccgraph.store;

import org.junit.jupiter.api.Test;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** A build without the server, as the profile {@code server} makes it. */
class NoNeo4jTests {

	private final ApplicationContextRunner withoutServer = new ApplicationContextRunner()
		.withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
		.withUserConfiguration(EmbeddedNeo4jConfiguration.class, NoNeo4jConfiguration.class)
		.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class));

	@Test
	void itSaysThatAServerMustBeNamed() {
		this.withoutServer.run((context) -> assertThat(new StoreFailureAnalyzer().analyze(context.getStartupFailure()))
			.satisfies((told) -> assertThat(told.getDescription()).contains("no Neo4j inside"))
			.satisfies((told) -> assertThat(told.getAction()).contains("--spring.neo4j.uri=")));
	}

	@Test
	void withAServerNamedItUsesThat() {
		this.withoutServer.withPropertyValues("spring.neo4j.uri=bolt://localhost:1")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(Driver.class));
	}

}
