package org.pccgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Chromium;
import org.pccgraph.test.Golden;
import org.pccgraph.test.Visit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for each page: all of those with an address of their own, a node's of each
 * type, what may be embedded, GraphiQL, and dead links.
 */
@EnabledIf(value = "org.pccgraph.test.Chromium#isInstalled",
		disabledReason = "No Chromium at /usr/bin/chromium; name one with -Dchromium.path=…")
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageBrowserIT {

	private static final List<String> DEAD = List.of("/scheme/no-such-scheme", "/embed/scheme/no-such-scheme",
			"/nowhere");

	/** The README's table: a row tells a kind of address and its policy. */
	private static final Pattern POLICY = Pattern.compile("(?m)^\\| (.+) \\| `(default-src [^`]+)` \\|$");

	private static final List<String> ASKING = List.of("/search?q=leyhill",
			"/paths?from=org:nelson-trust&to=prison:leyhill", "/approaches?approach=approach:womens-centre",
			"/areas?area=area:dorset", "/areas?of=need:accommodation", "/areas?of=approach:deferred-prosecution",
			"/areas?of=partners",
			"/areas?with=area:avon-and-somerset&with=area:gloucestershire&with=area:wiltshire&with=area:dorset",
			"/network?of=areas", "/network?of=providers", "/scheme/project-she");

	/** What pages asked, by document: the first asked with it. */
	private final Map<String, JsonNode> operations = new TreeMap<>();

	private Chromium chromium;

	private Map<String, String> policies;

	@LocalServerPort
	private int port;

	@Autowired
	private GraphModel model;

	@BeforeAll
	void start() throws IOException {
		this.chromium = new Chromium();
		this.policies = new HashMap<>();
		POLICY.matcher(Files.readString(Path.of("README.md")))
			.results()
			.forEach((row) -> this.policies.put(row.group(1), row.group(2)));
	}

	@AfterAll
	void stop() {
		this.chromium.close();
	}

	@ParameterizedTest
	@MethodSource
	@Order(1)
	void asksNothingOfOthersAndSaysWhatABrowserMayDo(String path) {
		try (Visit visit = new Visit(this.chromium, this.port, 1600)) {
			visit.open(path);
			Response page = visit.answers().getFirst();
			assertThat(page.status()).isEqualTo(DEAD.contains(path) ? 404 : 200);
			assertThat(page.headers().get("content-security-policy")).isEqualTo(policy(path));
			assertThat(visit.answers()).allSatisfy((answer) -> assertThat(answer.headers()).as(answer.url())
				.containsEntry("x-content-type-options", "nosniff")
				.containsEntry("referrer-policy", "no-referrer"));
			visit.assertQuietAndAtHome();
			visit.asked()
				.stream()
				.map(JsonMapper.shared()::readTree)
				.forEach((asked) -> this.operations.putIfAbsent(asked.get("query").asString(), asked));
		}
	}

	/** What the application has planned before anybody asks. */
	@Test
	@Order(2)
	void asksWhatIsPlannedAtTheStart() {
		List<JsonNode> asked = this.operations.values()
			.stream()
			.filter((operation) -> !operation.get("query").asString().contains("__schema"))
			.toList();
		Golden.file("src/main/resources/explorer/operations.json")
			.assertMatches(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(asked) + "\n");
	}

	Stream<String> asksNothingOfOthersAndSaysWhatABrowserMayDo() throws Exception {
		List<String> nodes = aNodeOfEachType();
		List<String> pages = Arrays.stream(Page.values()).map(Page::path).toList();
		Stream<String> embeddable = Stream.concat(pages.stream().filter((path) -> !path.equals("/")),
				nodes.stream().limit(1));
		return Stream
			.of(pages.stream(), ASKING.stream(), nodes.stream(), embeddable.map((path) -> "/embed" + path),
					Stream.of("/graphiql"), DEAD.stream())
			.flatMap((paths) -> paths);
	}

	private List<String> aNodeOfEachType() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:%d/export/graph.json".formatted(this.port)))
			.build();
		JsonNode graph = JsonMapper.shared()
			.readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
		Map<String, String> found = new TreeMap<>();
		graph.get("nodes")
			.forEach((node) -> found.putIfAbsent(node.get("type").asString(),
					"/" + node.get("id").asString().replaceFirst(":", "/")));
		assertThat(found).containsOnlyKeys(this.model.nodeTypes().keySet());
		return List.copyOf(found.values());
	}

	private String policy(String path) {
		String row = path.equals("/graphiql") ? "`/graphiql`"
				: path.startsWith("/embed/") ? "`/embed/…`" : "everything else";
		return this.policies.getOrDefault(row, "no policy in the README for " + row);
	}

}
