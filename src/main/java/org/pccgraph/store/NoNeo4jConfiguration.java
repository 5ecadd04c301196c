package org.pccgraph.store;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Says what is missing where neither this build has a server nor another one is given,
 * instead of looking for one at the driver's default address.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@Conditional(EmbeddedNeo4jConfiguration.NoOtherServer.class)
class NoNeo4jConfiguration {

	@Bean
	Neo4jConnectionDetails noNeo4j() {
		throw new StoreUnavailableException("This build of the application has no Neo4j inside, and none is named.",
				"Say where one is, such as --spring.neo4j.uri=neo4j://localhost:7687, with "
						+ "spring.neo4j.authentication.username and .password; or take the build with Neo4j inside.",
				null);
	}

}
