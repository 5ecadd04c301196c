package org.pccgraph.bench;

import java.util.HashMap;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.store.GraphDatabase;
import org.pccgraph.store.StoreContents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the benchmark adds to the application: its data, and the Cypher written by hand
 * behind plain HTTP. Not marked as a configuration, since the application would find it
 * in tests.
 */
class BaselineRoutes {

	@Bean
	SyntheticStore syntheticStore(GraphDatabase database, GraphModel model, @Value("${bench.schemes}") int schemes) {
		return new SyntheticStore(database, model, schemes);
	}

	@Bean
	@Lazy
	StoreContents syntheticContents(GraphModel model, @Value("${bench.schemes}") int schemes) {
		return SyntheticStore.graph(model, schemes).contents();
	}

	@Bean
	RouterFunction<ServerResponse> baselines(Driver driver) {
		Map<String, String> statements = new HashMap<>();
		Headline.all().forEach((headline) -> statements.put(headline.name(), headline.baseline()));
		return RouterFunctions.route().POST("/bench/{name}", (request) -> {
			Map<String, Object> variables = request.body(new ParameterizedTypeReference<Map<String, Object>>() {
			});
			String statement = statements.get(request.pathVariable("name"));
			try (Session session = driver.session()) {
				return ServerResponse.ok()
					.body(Map.of("data", session.executeRead(
							(transaction) -> transaction.run(statement, variables).single().get("data").asMap())));
			}
		}).build();
	}

}
