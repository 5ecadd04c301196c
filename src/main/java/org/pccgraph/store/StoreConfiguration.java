package org.pccgraph.store;

import java.time.Duration;

import org.neo4j.driver.Driver;
import org.pccgraph.telemetry.Spans;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Opens the database. The web server accepts requests only when all beans are there, so
 * what must happen before that is done by a bean that takes the {@link GraphDatabase}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class StoreConfiguration {

	@Bean
	GraphDatabase graphDatabase(Driver driver, Neo4jConnectionDetails connection, StoreProperties properties,
			@Value("${spring.neo4j.uri:}") String other, ObjectProvider<Spans> tracing) {
		Spans spans = tracing.getIfAvailable(() -> Spans.NONE);
		// The server inside this process is there, however long it takes.
		Duration patience = StringUtils.hasText(other) ? Duration.ZERO : properties.embedded().startTimeout();
		return new FirstConnection(connection.getUri(), properties.database(), patience)
			.attempt(() -> properties.readOnly() ? GraphDatabase.readOnly(driver, properties.database(), spans)
					: GraphDatabase.open(driver, properties.database(), properties.writeTimeout(), spans));
	}

}
