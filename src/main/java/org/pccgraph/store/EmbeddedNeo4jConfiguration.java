package org.pccgraph.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the server inside this process where no other is given and this build has one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@Conditional(EmbeddedNeo4jConfiguration.NoOtherServer.class)
@EnableConfigurationProperties(StoreProperties.class)
class EmbeddedNeo4jConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedNeo4j embeddedNeo4j(StoreProperties properties, ObjectProvider<StoreContents> contents) {
		StoreImport bulk = new StoreImport(properties.embedded());
		if (bulk.isPossible()) {
			contents.ifAvailable(bulk::run);
		}
		return EmbeddedNeo4j.start(properties.embedded());
	}

	@Bean
	@Lazy
	StoreArchive storeArchive(StoreProperties properties) {
		return new StoreArchive(properties.embedded());
	}

	/** An empty {@code spring.neo4j.uri} is none: so a variable can be left blank. */
	static class NoOtherServer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
		}

	}

}
