package org.pccgraph.web;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that is served writes. */
@ApplicationTest
class ClosedIT {

	private static final List<String> UNSAFE = List.of("POST", "PUT", "PATCH", "DELETE");

	/** The one controller that is for whatever failed, with any method. */
	private static final Set<String> ANY_METHOD = Set.of("/error");

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private ApplicationContext application;

	@Autowired
	private StatementCounter statements;

	@LocalServerPort
	private int port;

	@Test
	void noAddressTakesAMethodThatWrites() throws Exception {
		Set<String> addresses = addresses();
		assertThat(addresses)
			.contains("/graphql", "/export/x", "/export/network/x", "/actuator/health", "/areas", "/graphiql/examples",
					"/embed/areas")
			.anyMatch((address) -> address.endsWith("/x"));
		long writing = this.statements.writing();
		for (String address : addresses) {
			assertThat(status("GET", address)).as("GET " + address).isLessThan(500);
			for (String method : UNSAFE) {
				assertThat(status(method, address)).as(method + " " + address).isBetween(400, 499);
			}
		}
		assertThat(this.statements.writing()).as("sessions that may write").isEqualTo(writing);
	}

	@Test
	void controllersAnswerReadingMethodsAlone() {
		this.application.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.filter((info) -> !ANY_METHOD.containsAll(info.getPatternValues()))
			.forEach((info) -> assertThat(info.getMethodsCondition().getMethods()).as(info.toString())
				.isNotEmpty()
				.isSubsetOf(RequestMethod.GET, RequestMethod.HEAD));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { __typename }", "mutation { createScheme(id: \"x\") { id } }",
			"subscription { __typename }", "{ schemes { delete } }" })
	void theSchemaHasNothingThatWrites(String operation) throws Exception {
		long writing = this.statements.writing();
		String body = "{\"query\": \"%s\"}".formatted(operation.replace("\"", "\\\""));
		HttpResponse<String> answer = this.http
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.header("Accept", "application/graphql-response+json")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("GRAPHQL_VALIDATION_FAILED");
		assertThat(this.statements.writing()).isEqualTo(writing);
	}

	@ParameterizedTest
	@ValueSource(strings = { "env", "configprops", "beans", "heapdump", "threaddump", "loggers", "mappings", "shutdown",
			"caches", "metrics", "info", "conditions", "health/neo4j" })
	void ofOurInsidesOnlyHealthAndMetricsAreTold(String endpoint) throws Exception {
		assertThat(status("GET", "/actuator/" + endpoint)).isEqualTo(404);
		assertThat(status("POST", "/actuator/" + endpoint)).isBetween(400, 499);
	}

	private Set<String> addresses() {
		Set<String> patterns = new TreeSet<>();
		this.application.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.keySet()
				.stream()
				.map(RequestMappingInfo::getPatternValues)
				.forEach(patterns::addAll));
		this.application.getBeansOfType(RouterFunctionMapping.class)
			.values()
			.stream()
			.map(RouterFunctionMapping::getRouterFunction)
			.filter(Objects::nonNull)
			.forEach((routes) -> routes.accept(visitor(RouterFunctions.Visitor.class,
					(arguments) -> predicates(arguments, (path) -> patterns.add((String) path)))));
		Set<String> addresses = new TreeSet<>();
		patterns.forEach((pattern) -> addresses
			.add(pattern.replaceAll("\\{\\w+:(\\w+)[^}]*}", "$1").replaceAll("\\{[^}]*}|\\*+", "x")));
		return addresses;
	}

	private static void predicates(Object[] arguments, Consumer<Object> path) {
		if (arguments.length > 0 && arguments[0] instanceof RequestPredicate predicate) {
			predicate.accept(visitor(RequestPredicates.Visitor.class, (told) -> {
				if (told.length == 1 && told[0] instanceof String text && text.startsWith("/")) {
					path.accept(text);
				}
			}));
		}
	}

	/** A visitor is told much, of which we want to hear little. */
	private static <V> V visitor(Class<V> type, Consumer<Object[]> told) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				told.accept((arguments != null) ? arguments : new Object[0]);
				return null;
			}));
	}

	private int status(String method, String address) throws Exception {
		return this.http
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
				.header("Content-Type", "application/json")
				.method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
				.build(), BodyHandlers.ofString())
			.statusCode();
	}

}
