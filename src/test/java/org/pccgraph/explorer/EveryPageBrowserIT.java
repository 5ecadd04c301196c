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

import com.fasterxml.jackson.annotation.JsonInclude;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pccgraph.graph.GraphModel;
import org.pccgraph.test.BrowserTest;
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
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageBrowserIT {

	/** Of nothing that there is a page of, so it states no fact. */
	private static final String NO_PAGE = "/nowhere";

	private static final List<String> DEAD = List.of("/scheme/no-such-scheme", "/embed/scheme/no-such-scheme", NO_PAGE);

	/** The README's table: a row tells a kind of address and its policy. */
	private static final Pattern POLICY = Pattern.compile("(?m)^\\| (.+) \\| `(default-src [^`]+)` \\|$");

	private static final List<String> ASKING = List.of("/search?q=leyhill",
			"/paths?from=org:nelson-trust&to=prison:leyhill", "/approaches?approach=approach:womens-centre",
			"/areas?area=area:dorset", "/areas?of=need:accommodation", "/areas?of=approach:deferred-prosecution",
			"/areas?of=partners",
			"/areas?with=area:avon-and-somerset&with=area:gloucestershire&with=area:wiltshire&with=area:dorset",
			"/network?of=areas", "/network?of=providers", "/scheme/project-she");

	/** Of one page. */
	private static final int MOST_QUESTIONS = 2;

	/** What was asked before the page's modules were there, and they had no use for. */
	private static final String UNUSED = "() => [...window.begun?.keys() ?? []]";

	/**
	 * What pages asked, by document: the first asked with it, by a plain page if there is
	 * one.
	 */
	private final Map<String, Asked> operations = new TreeMap<>();

	/** What each node's page is for. */
	private final Map<String, String> types = new HashMap<>();

	private Map<String, String> policies;

	@LocalServerPort
	private int port;

	@Autowired
	private GraphModel model;

	@BeforeAll
	void start() throws IOException {
		this.policies = new HashMap<>();
		POLICY.matcher(Files.readString(Path.of("README.md")))
			.results()
			.forEach((row) -> this.policies.put(row.group(1), row.group(2)));
	}

	@ParameterizedTest
	@MethodSource
	@Order(1)
	void asksNothingOfOthersAndSaysWhatABrowserMayDo(String path) {
		try (Visit visit = new Visit(this.port, 1600)) {
			com.microsoft.playwright.Page opened = visit.open(path);
			List<?> unused = (List<?>) opened.evaluate(UNUSED);
			Response page = visit.answers().getFirst();
			assertThat(page.status()).isEqualTo(DEAD.contains(path) ? 404 : 200);
			assertThat(page.headers().get("content-security-policy")).isEqualTo(policy(path));
			assertThat(visit.answers()).allSatisfy((answer) -> assertThat(answer.headers()).as(answer.url())
				.containsEntry("x-content-type-options", "nosniff")
				.containsEntry("referrer-policy", "no-referrer"));
			visit.assertQuietAndAtHome();
			visit.assertStill();
			if (path.startsWith("/embed/")) {
				visit.assertAccessible();
				opened.setViewportSize(360, 900);
				visit.assertAccessible();
			}
			if (!path.equals(NO_PAGE)) {
				assertThat(opened.locator("#coverage").innerText()).contains("of 43 police force areas");
			}
			assertThat(visit.answers()).extracting(Response::url)
				.filteredOn((url) -> url.contains("/graphql?"))
				.doesNotHaveDuplicates();
			assertThat(visit.asked(List.of())).hasSizeLessThanOrEqualTo(MOST_QUESTIONS);
			if (!Boolean.getBoolean("golden.update")) {
				assertThat(unused).as("asked at first, but not by the page's modules").isEmpty();
			}
			visit.asked(unused)
				.map(JsonMapper.shared()::readTree)
				.map((asked) -> new Asked(pageOf(path, asked), asked.get("query").asString(), asked.path("variables")))
				.forEach((asked) -> this.operations.merge(asked.query(), asked,
						(one, other) -> (one.page() != null) ? one : other));
		}
	}

	/** A place in a list is known from an answer only. */
	private @Nullable String pageOf(String path, JsonNode asked) {
		boolean first = asked.path("variables")
			.propertyNames()
			.stream()
			.noneMatch((name) -> name.matches("(after|before).*"));
		return !first ? null
				: Arrays.stream(Page.values()).map(Page::path).anyMatch(path::equals) ? path : this.types.get(path);
	}

	/**
	 * An operation that a page asked.
	 *
	 * @param page the page, if it asks that at once
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	private record Asked(@Nullable String page, String query, JsonNode variables) {
	}

	/** What the application has planned before anybody asks. */
	@Test
	@Order(2)
	void asksWhatIsPlannedAtTheStart() {
		List<Asked> asked = this.operations.values()
			.stream()
			.filter((operation) -> !operation.query().contains("__schema"))
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
		found.forEach((type, path) -> this.types.put(path, type));
		assertThat(found).containsOnlyKeys(this.model.nodeTypes().keySet());
		return List.copyOf(found.values());
	}

	private String policy(String path) {
		String row = path.equals("/graphiql") ? "`/graphiql`"
				: path.startsWith("/embed/") ? "`/embed/…`" : "everything else";
		return this.policies.getOrDefault(row, "no policy in the README for " + row);
	}

}
