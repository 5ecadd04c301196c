package org.pccgraph.web;

import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires pages, filters and refusals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestProperties.class)
class WebConfiguration implements WebMvcConfigurer {

	/** The page itself is one of the explorer's. */
	static final String GRAPHIQL = "/graphiql";

	/** Filters that read a request; what comes after them has it in memory. */
	private static final int READING = Ordered.LOWEST_PRECEDENCE - 100;

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController(GRAPHIQL + "/", GRAPHIQL);
	}

	@Bean
	FilterRegistrationBean<ResponseHeaders> responseHeaders() {
		FilterRegistrationBean<ResponseHeaders> filter = new FilterRegistrationBean<>(new ResponseHeaders());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ConcreteContentType> concreteContentType() {
		FilterRegistrationBean<ConcreteContentType> filter = new FilterRegistrationBean<>(new ConcreteContentType());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ReadableParameters> readableParameters() {
		FilterRegistrationBean<ReadableParameters> filter = new FilterRegistrationBean<>(new ReadableParameters());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return filter;
	}

	/**
	 * Our own scripts and styles are asked about each time, and mostly haven't changed.
	 * Tags are weak, since what has a strong one isn't compressed.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
		ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter();
		tags.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(tags);
		filter.addUrlPatterns("/explorer/*", GRAPHIQL + "/*");
		return filter;
	}

	@Bean
	FilterRegistrationBean<RequestLimit> requestLimit(RequestProperties properties, GraphQlProperties graphQl) {
		FilterRegistrationBean<RequestLimit> filter = new FilterRegistrationBean<>(
				new RequestLimit(properties, graphQl.getHttp().getPath()));
		filter.setOrder(READING);
		return filter;
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "query.warm-up", matchIfMissing = true)
	WarmUp warmUp(ExecutionGraphQlService service, JsonMapper json) {
		return new WarmUp(service, json);
	}

	/** Before Spring's own routes, which begin at 0. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphQlRefusals(GraphQlProperties graphQl,
			@Value("${query.cache.get:true}") boolean get) {
		return GraphQlRefusals.at(graphQl.getHttp().getPath(), new TreeSet<>(
				get ? Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST) : Set.of(HttpMethod.POST)));
	}

}
