package org.pccgraph.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser's visit to our pages, with everything that it asked for or complained of. */
public final class Visit implements AutoCloseable {

	/** The addresses of the GraphQL API, with the query in it or not. */
	public static final Pattern GRAPHQL = Pattern.compile("/graphql(\\?.*)?$");

	/** WCAG 2.2 at level AA, with what it takes over from the versions before. */
	private static final String AXE = """
			((others) => axe.run({ exclude: others }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
				.then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
					nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`))))
			""";

	/** In milliseconds. */
	private static final int PATIENCE = 90_000;

	private final String origin;

	private final BrowserContext context;

	private final Page page;

	private final List<String> requests = new ArrayList<>();

	private final List<String> operations = new ArrayList<>();

	private final List<Response> answers = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	/**
	 * A visit with a window 1440 pixels wide.
	 * @param port where our server listens
	 * @param scheme light or dark
	 */
	public Visit(int port, ColorScheme scheme) {
		this(port, new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
	}

	/**
	 * A visit with a window as wide as said, in which nothing moves by itself.
	 * @param port where our server listens
	 * @param width the window's width in pixels
	 */
	public Visit(int port, int width) {
		this(port, width, ColorScheme.LIGHT);
	}

	/**
	 * A visit with a window as wide as said, in which nothing moves by itself.
	 * @param port where our server listens
	 * @param width the window's width in pixels
	 * @param scheme light or dark
	 */
	public Visit(int port, int width, ColorScheme scheme) {
		this(port,
				new Browser.NewContextOptions().setViewportSize(width, 900)
					.setReducedMotion(ReducedMotion.REDUCE)
					.setColorScheme(scheme));
	}

	private Visit(int port, Browser.NewContextOptions options) {
		this.origin = "http://localhost:" + port;
		this.context = Chromium.browser().newContext(options);
		// The database plans what it is asked for the first time, which takes long where
		// much else is going on.
		this.context.setDefaultTimeout(PATIENCE);
		this.context.setDefaultNavigationTimeout(PATIENCE);
		this.context.onRequest((request) -> {
			this.requests.add(request.url());
			URI url = URI.create(request.url());
			if (request.url().startsWith(this.origin + "/graphql") && url.getPath().equals("/graphql")) {
				this.operations.add((url.getRawQuery() == null) ? request.postData() : body(url.getRawQuery()));
			}
		});
		this.context.onResponse(this.answers::add);
		this.context.onRequestFailed((request) -> {
			// What a page gives up itself, since something else was typed, hasn't failed.
			if (!"net::ERR_ABORTED".equals(request.failure())) {
				this.complaints.add("failed: " + request.url());
			}
		});
		this.context.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type()) && !tellsTheStatusOfThePage(message)) {
				this.complaints.add(message.type() + ": " + message.text());
			}
		});
		this.context.onWebError((error) -> this.complaints.add("uncaught: " + error.error()));
		this.page = this.context.newPage();
	}

	/**
	 * Opens a page of ours.
	 * @param path its path, with a slash in front
	 * @return the page, once nothing is being loaded any more
	 */
	public Page open(String path) {
		this.page.navigate(this.origin + path);
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		return this.page;
	}

	/**
	 * Readies a page that isn't opened yet.
	 * @param script run in every page before anything else
	 * @return the page
	 */
	public Page prepare(String script) {
		this.page.addInitScript(script);
		return this.page;
	}

	/**
	 * Keeps a picture of the whole page under {@code target/screenshots}.
	 * @param name the file's name without ending
	 */
	public void screenshot(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target", "screenshots", name + ".png")));
	}

	/** Nothing failed or complained, and nothing was asked of any other server. */
	public void assertQuietAndAtHome() {
		assertThat(this.complaints).isEmpty();
		assertThat(this.requests).isNotEmpty().allSatisfy((url) -> assertThat(url).startsWith(this.origin + "/"));
	}

	/**
	 * Axe-core finds no violation of WCAG 2.2 AA, and nothing is wider than the window.
	 * @param others selectors of what others made, and isn't looked at
	 */
	@SuppressWarnings("unchecked")
	public void assertAccessible(String... others) {
		this.page.evaluate(axe());
		assertThat((List<String>) this.page.evaluate(AXE, List.of(others))).isEmpty();
		assertThat(this.page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
	}

	/** Nothing moves, as those who asked for less motion are owed. */
	public void assertStill() {
		assertThat(this.page
			.evaluate("document.getAnimations().map((one) => one.animationName ?? one.transitionProperty)"))
			.isEqualTo(List.of());
	}

	/**
	 * How many GraphQL operations were asked for so far.
	 * @return their number
	 */
	public int operations() {
		return this.operations.size();
	}

	/**
	 * Which GraphQL operations were asked for so far.
	 * @param others addresses that don't count
	 * @return the requests' bodies
	 */
	public Stream<String> asked(List<?> others) {
		List<String> left = others.stream().map((url) -> body(URI.create(url.toString()).getRawQuery())).toList();
		return this.operations.stream().filter((asked) -> !left.contains(asked));
	}

	/**
	 * What was answered so far, the page itself first.
	 * @return the answers in their order
	 */
	public List<Response> answers() {
		return List.copyOf(this.answers);
	}

	/** The operation of an address, as it would be posted. */
	private static String body(String query) {
		Map<String, String> parameters = Arrays.stream(query.split("&"))
			.map((parameter) -> parameter.split("=", 2))
			.collect(Collectors.toMap((parts) -> parts[0],
					(parts) -> URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
		JsonMapper json = JsonMapper.shared();
		return json.createObjectNode()
			.put("query", parameters.get("query"))
			.<ObjectNode>set("variables", json.readTree(parameters.get("variables")))
			.toString();
	}

	/**
	 * The browser's own remark on a page that is a refusal; what it is, tests see by
	 * themselves.
	 */
	private boolean tellsTheStatusOfThePage(ConsoleMessage message) {
		return message.text().startsWith("Failed to load resource: the server responded with a status of")
				&& !this.answers.isEmpty() && message.location().startsWith(this.answers.getFirst().url() + ":");
	}

	private static String axe() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
