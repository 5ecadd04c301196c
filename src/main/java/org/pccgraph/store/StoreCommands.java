package org.pccgraph.store;

import java.nio.file.Path;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Commands, not parts of the service: {@code store.dump=<file>} writes the database
 * inside this process to a file, {@code store.restore=<file>} takes it from one. The
 * process ends after them. They are an application of their own, since all else would
 * start the database.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
@Import(EmbeddedNeo4jConfiguration.class)
public class StoreCommands {

	/** The properties that are commands. */
	public static final Set<String> PROPERTIES = Set.of("store.dump", "store.restore");

	private static final Logger logger = LoggerFactory.getLogger(StoreCommands.class);

	@Bean
	@ConditionalOnProperty("store.dump")
	ApplicationRunner storeDump(ObjectProvider<StoreArchive> archive, @Value("${store.dump}") Path file) {
		return (arguments) -> logger.info("Dumped to {}, its checksum beside it: {}", file,
				required(archive).dump(file));
	}

	@Bean
	@ConditionalOnProperty("store.restore")
	ApplicationRunner storeRestore(ObjectProvider<StoreArchive> archive, @Value("${store.restore}") Path file) {
		return (arguments) -> logger.info("Restored {}: {}", file, required(archive).restore(file));
	}

	private static StoreArchive required(ObjectProvider<StoreArchive> archive) {
		StoreArchive found = archive.getIfAvailable();
		if (found == null) {
			throw new StoreUnavailableException(
					"Only the database inside this process can be dumped and restored here.",
					"Leave out spring.neo4j.uri, or use that server's own neo4j-admin.", null);
		}
		return found;
	}

}
