package org.pccgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/**
 * The application: loads the seed into Neo4j and serves it as GraphQL. Spring's own
 * observations would time each field of each node; ours time what operators ask about.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
public class PartnershipGraphApplication {

	public static void main(String[] args) {
		SpringApplication.run(PartnershipGraphApplication.class, args);
	}

}
