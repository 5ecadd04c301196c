package org.pccgraph.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What people ask about is nobody's business but theirs. */
@ApplicationTest
class SilenceIT {

	private static final String NAME = "Jo-Marker Zq7Person";

	private static final String ENCODED = NAME.replace(" ", "%20");

	private final HttpClient http = HttpClient.newHttpClient();

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@LocalServerPort
	private int port;

	@BeforeEach
	void listen() {
		this.log.start();
		root().addAppender(this.log);
	}

	@AfterEach
	void stop() {
		root().detachAppender(this.log);
	}

	@Test
	void whatIsAskedAboutIsInNoLogAndNoMetric() throws Exception {
		List<String> operations = List.of("{ search(text: \"%s\") { totalCount } }",
				"{ node(id: \"person:%s\") { id } }", "{ partnersOf(id: \"org:%s\") { totalCount } }",
				"{ people(where: { name: { eq: \"%s\" } }) { totalCount } }", "{ people(asOf: \"%s\") { totalCount } }",
				"{ people(after: \"%s\") { totalCount } }", "{ people(where: { nonsense: \"%s\" }) { totalCount } }",
				"{ \"%s\" ", "# %s\n{ dataset { version } }");
		for (String operation : operations) {
			post("{\"query\": \"" + operation.formatted(NAME).replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
		}
		post("{\"query\": \"query Q($v: String!) { search(text: $v) { totalCount } }\", \"variables\": {\"v\": \""
				+ NAME + "\"}}");
		post("{\"query\": \"{ __typename }\", \"nonsense\": " + NAME);
		for (String path : List.of("/search?q=", "/person/", "/", "/nowhere/", "/export/node.json?id=person:",
				"/export/timeline.csv?id=", "/export/", "/export/network/bodies-by-schemes.gexf?asOf=",
				"/graphql?documentId=", "/graphql?query=", "/graphql?variables=", "/actuator/", "/actuator/health/")) {
			get(path + ENCODED);
		}
		assertThat(this.log.list).noneSatisfy((event) -> assertThat(told(event)).containsIgnoringCase("Zq7Person"));
		assertThat(get("/actuator/prometheus")).contains("http_server_requests")
			.doesNotContainIgnoringCase("Zq7Person");
	}

	private static String told(ILoggingEvent event) {
		return event.getFormattedMessage() + event.getMDCPropertyMap()
				+ ((event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy()) : "");
	}

	private void post(String body) throws Exception {
		this.http.send(request("/graphql").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private String get(String path) throws Exception {
		return this.http.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("User-Agent", NAME)
			.header("Referer", "http://localhost/" + ENCODED);
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
