package org.pccgraph.seed;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.StoreContents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Loads the seed at start, unless {@code seed.load=false} leaves the database as it is.
 * {@code seed.bulk=true} loads a seed that is too large for one transaction, into an
 * empty database.
 */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	@Bean
	BulkLoadMark bulkLoadMark(GraphDatabase database) {
		return new BulkLoadMark(database);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "seed.load", matchIfMissing = true)
	SeedLoader seedLoader(GraphDatabase database, GraphModel model, @Value("${seed:classpath:seed}") String seed,
			@Value("${seed.bulk:false}") boolean bulk) {
		return new SeedLoader(database, model, seed, bulk);
	}

	/** Asked for only where the server inside this process has no database yet. */
	@Bean
	@Lazy
	@ConditionalOnBooleanProperty("seed.bulk")
	StoreContents bulkContents(GraphModel model, @Value("${seed:classpath:seed}") String seed) {
		return SeedLoader.contents(model, seed);
	}

}
