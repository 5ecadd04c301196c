package org.pccgraph.test;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The store and nothing above it. Not marked as a configuration, since the application
 * would find it.
 */
@ComponentScan("org.pccgraph.store")
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
class StoreSlice {

}
