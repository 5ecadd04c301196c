package org.pccgraph.insight;

import org.pccgraph.store.GraphDatabase;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is computed outside of the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkProperties.class)
class InsightConfiguration {

	@Bean
	Networks networks(GraphDatabase database, NetworkProperties properties) {
		return new Networks(new SnapshotReader(database, properties.maxAffiliations())::read, properties.limits(),
				properties.patience(), properties.kept());
	}

}
