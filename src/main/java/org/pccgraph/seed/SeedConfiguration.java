package org.pccgraph.seed;

import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.IdHash;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.StoreContents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Loads the seed at start, unless {@code seed.load=false} leaves the database as it is.
 * {@code seed.bulk=true} loads a seed that is too large for one transaction, into an
 * empty database. {@code erase=<id>} erases instead of loading.
 */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(SeedConfiguration.class);

	@Bean
	BulkLoadMark bulkLoadMark(GraphDatabase database) {
		return new BulkLoadMark(database);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "seed.load", matchIfMissing = true)
	SeedLoader seedLoader(GraphDatabase database, GraphModel model, @Value("${seed:classpath:seed}") String seed,
			@Value("${seed.bulk:false}") boolean bulk, IdHash key) {
		return new SeedLoader(database, model, seed, bulk, key);
	}

	/** A command, not a part of the service: the process ends after it. */
	@Bean
	@ConditionalOnProperty("erase")
	ApplicationRunner erasure(GraphDatabase database, GraphModel model, IdHash key,
			@Value("${seed:classpath:seed}") String seed, @Value("${erase}") String id) {
		return (arguments) -> new Erasure(database, model, seed, key).erase(id).forEach(logger::info);
	}

	/** Asked for only where the server inside this process has no database yet. */
	@Bean
	@Lazy
	@ConditionalOnBooleanProperty("seed.bulk")
	StoreContents bulkContents(GraphModel model, @Value("${seed:classpath:seed}") String seed, IdHash key) {
		return SeedLoader.contents(model, seed, key);
	}

}
