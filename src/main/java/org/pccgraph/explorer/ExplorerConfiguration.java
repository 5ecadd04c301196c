package org.pccgraph.explorer;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.pccgraph.api.ServedDataset;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.graph.NodeType;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the explorer's addresses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExplorerProperties.class)
class ExplorerConfiguration implements WebMvcConfigurer {

	private static final String EMBED = "/embed";

	private static final HttpMethod[] READING = { HttpMethod.GET, HttpMethod.HEAD };

	private static final List<String> METHODS = Arrays.stream(READING).map(HttpMethod::name).toList();

	private static final List<String> LIBRARIES = List.of("/webjars/lit-html/**", "/webjars/accessible-autocomplete/**",
			"/webjars/cytoscape/**", "/webjars/cytoscape-fcose/**", "/webjars/cose-base/**", "/webjars/layout-base/**",
			"/webjars/react/**", "/webjars/react-dom/**", "/_static/graphiql/**");

	private final Assets assets = Assets.read();

	/**
	 * Other people's scripts have their version in the address, so they never change; so
	 * have ours, where a page asks for them. Ours name others by their relative address.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		CacheControl forEver = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
		for (String library : LIBRARIES) {
			registry.addResourceHandler(library, this.assets.path() + library)
				.addResourceLocations("classpath:/META-INF/resources" + library.replace("**", ""))
				.setCacheControl(forEver);
		}
		registry.addResourceHandler(this.assets.path() + "/explorer/**")
			.addResourceLocations("classpath:/static/explorer/")
			.setCacheControl(forEver);
	}

	@Bean
	RouterFunction<ServerResponse> explorerPages(ExecutionGraphQlService graphQl, GraphModel model,
			TypeDefinitionRegistry sdl, ServedDataset served, ExplorerProperties properties, JsonMapper json,
			@Value("${query.cache.get:true}") boolean askedByGet) {
		Shells shells = new Shells(new ShellData(graphQl, served), this.assets, properties.contact(), reasons(sdl),
				askedByGet ? FirstQuestions.read(json) : FirstQuestions.none(json));
		String prefixes = model.nodeTypes().values().stream().map(NodeType::prefix).collect(Collectors.joining("|"));
		String node = "/{prefix:" + prefixes + "}/{slug}";
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (Page page : Page.values()) {
			add(routes, page.path(), (request) -> shells.page(page, request, false));
			add(routes, EMBED + page.path(), (request) -> shells.page(page, request, true));
		}
		add(routes, "/graphiql", shells::graphiql);
		add(routes, node, (request) -> shells.node(request, false));
		add(routes, EMBED + node, (request) -> shells.node(request, true));
		return routes.build();
	}

	/**
	 * A page of another instance, older or newer, may ask us for its scripts: it gets
	 * ours, which it must not keep.
	 */
	@Bean
	RouterFunction<ServerResponse> otherAssets() {
		RequestPredicate others = RequestPredicates.GET("/assets/{version}/{kind:explorer|webjars}/{*rest}")
			.and((request) -> !request.path()
				.startsWith(request.requestPath().contextPath().value() + this.assets.path() + "/"));
		return RouterFunctions.route(others,
				(request) -> ServerResponse
					.temporaryRedirect(URI.create(request.requestPath().contextPath().value() + "/"
							+ request.pathVariable("kind") + request.pathVariable("rest")))
					.cacheControl(CacheControl.noStore())
					.build());
	}

	/** Why something can have been removed, as the SDL says it. */
	private static Map<String, String> reasons(TypeDefinitionRegistry sdl) {
		Map<String, String> reasons = new HashMap<>();
		sdl.getType("TombstoneReason", EnumTypeDefinition.class)
			.orElseThrow()
			.getEnumValueDefinitions()
			.forEach((value) -> {
				Description description = value.getDescription();
				reasons.put(value.getName(), (description != null) ? description.getContent() : value.getName());
			});
		return reasons;
	}

	/** Pages are for reading; whatever else is tried is told so. */
	private static void add(RouterFunctions.Builder routes, String path, HandlerFunction<ServerResponse> page) {
		RequestPredicate here = RequestPredicates.path(path);
		routes.route(here.and(RequestPredicates.methods(READING)), page);
		routes.route(here, (request) -> {
			throw new HttpRequestMethodNotSupportedException(request.method().name(), METHODS);
		});
	}

}
