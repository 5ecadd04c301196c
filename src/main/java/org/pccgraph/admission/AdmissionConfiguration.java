package org.pccgraph.admission;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires the turns of pages, exports and operations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConcurrencyProperties.class)
class AdmissionConfiguration {

	private static final String EXPORTS = "/export/";

	/** What is served without asking the database; health must be told under any load. */
	private static final List<String> WITHOUT_DATABASE = List.of("/actuator/", "/webjars/", "/_static/", "/assets/",
			"/explorer/", "/graphiql/", "/graphql/schema", "/graphql/schema.d.ts", "/error");

	/** After what reads bodies, so that a slow sender has no turn yet. */
	private static final int AFTER_READING = Ordered.LOWEST_PRECEDENCE - 99;

	@Bean
	Turns turns(ConcurrencyProperties properties) {
		return properties.turns();
	}

	@Bean
	OperationTurns operationTurns(ConcurrencyProperties properties, Turns turns) {
		return new OperationTurns(properties.clientAddresses(), turns, properties.planningTurns());
	}

	/**
	 * Exports take longer than all else and have turns of their own; operations take
	 * theirs where it is known that they aren't answered from memory.
	 */
	@Bean
	FilterRegistrationBean<ConcurrencyLimit> concurrencyLimit(ConcurrencyProperties properties, Turns turns,
			GraphQlProperties graphQl) {
		List<String> exempt = new ArrayList<>(WITHOUT_DATABASE);
		exempt.add(EXPORTS);
		exempt.add(graphQl.getHttp().getPath());
		return limit(properties, turns, exempt, "/*");
	}

	@Bean
	FilterRegistrationBean<ConcurrencyLimit> exportConcurrencyLimit(ConcurrencyProperties properties) {
		return limit(properties, properties.exportTurns(), List.of(), EXPORTS + "*");
	}

	private static FilterRegistrationBean<ConcurrencyLimit> limit(ConcurrencyProperties properties, Turns turns,
			List<String> exempt, String pattern) {
		FilterRegistrationBean<ConcurrencyLimit> filter = new FilterRegistrationBean<>(
				new ConcurrencyLimit(properties.clientAddresses(), turns, exempt));
		filter.addUrlPatterns(pattern);
		filter.setOrder(AFTER_READING);
		return filter;
	}

}
