package org.pccgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: loads the seed into Neo4j and serves it as GraphQL. */
@SpringBootApplication
public class PartnershipGraphApplication {

	public static void main(String[] args) {
		SpringApplication.run(PartnershipGraphApplication.class, args);
	}

}
