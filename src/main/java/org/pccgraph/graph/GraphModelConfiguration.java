package org.pccgraph.graph;

import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the SDL and the model once for the application. */
@Configuration(proxyBeanMethods = false)
class GraphModelConfiguration {

	@Bean
	TypeDefinitionRegistry graphSchema() {
		return SchemaFiles.read();
	}

	@Bean
	GraphModel graphModel(TypeDefinitionRegistry graphSchema) {
		return GraphModel.read(graphSchema);
	}

	@Bean
	IdHash idHash(@Value("${tombstones.key:" + IdHash.DEFAULT_KEY + "}") String key) {
		return new IdHash(key);
	}

}
