package org.pccgraph.explorer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the pages have in common. */
@BrowserTest
class SiteBrowserIT {

	private static final int SCRIPTS_LIMIT = 150 * 1024;

	@LocalServerPort
	private int port;

	/** As they come over the wire; a picture's library is asked for by the picture. */
	@ParameterizedTest
	@ValueSource(strings = { "/", "/scheme/project-she" })
	void loadsFewScripts(String path) {
		try (Visit visit = new Visit(this.port, 1600)) {
			visit.open(path);
			List<Response> scripts = visit.answers()
				.stream()
				.filter((answer) -> answer.headers().getOrDefault("content-type", "").contains("javascript"))
				.filter((answer) -> !drawsPictures(answer.url()))
				.toList();
			assertThat(scripts).hasSizeGreaterThan(3)
				.filteredOn((script) -> script.body().length > 2048)
				.allSatisfy((script) -> assertThat(script.headers()).containsEntry("content-encoding", "gzip"));
			assertThat(scripts.stream().mapToInt((script) -> script.request().sizes().responseBodySize).sum())
				.isBetween(1, SCRIPTS_LIMIT);
		}
	}

	@Test
	void loadsNoPictureLibraryWhereThereIsNoPicture() {
		try (Visit visit = new Visit(this.port, 1600)) {
			visit.open("/");
			visit.open("/search?q=nelson");
			assertThat(visit.answers()).extracting(Response::url).noneMatch(SiteBrowserIT::drawsPictures);
		}
	}

	@Test
	void isWalkedThroughByKeyboard() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/");
			assertThat(tab(page)).isEqualTo("Skip to the main content");
			assertThat(page.locator(".skip").boundingBox().x).isGreaterThanOrEqualTo(0);
			assertThat(tab(page)).isEqualTo("PCC partnership graph");
			for (String link : page.locator("nav a").allInnerTexts()) {
				assertThat(tab(page)).isEqualTo(link);
			}
			assertThat(tab(page)).isEqualTo("Find a scheme, body, person, prison or place");
			assertThat(tab(page)).isEqualTo("Search");
			assertThat(tab(page)).isEqualTo(page.locator("#ways a").first().innerText());
			page.reload();
			assertThat(tab(page)).isEqualTo("Skip to the main content");
			page.keyboard().press("Enter");
			assertThat(page.locator("main")).isFocused();
			assertThat(tab(page)).isEqualTo("Find a scheme, body, person, prison or place");
		}
	}

	@Test
	void isFramedByOthersOnlyWhereItIsMeantToBe() throws IOException {
		HttpServer other = serve("""
				<iframe name="embed" src="http://localhost:%1$d/embed/search?q=nelson"></iframe>
				<iframe name="page" src="http://localhost:%1$d/search?q=nelson"></iframe>
				<iframe name="graphiql" src="http://localhost:%1$d/graphiql"></iframe>
				""".formatted(this.port));
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/");
			page.navigate("http://127.0.0.1:" + other.getAddress().getPort());
			assertThat(page.frameLocator("[name=embed]").locator(".hits li").first()).containsText("Nelson");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(page.frames()).extracting(Frame::url)
				.filteredOn((url) -> url.startsWith("http://localhost:"))
				.containsExactly("http://localhost:%d/embed/search?q=nelson".formatted(this.port));
		}
		finally {
			other.stop(0);
		}
	}

	@Test
	void printsWithoutNavigationAndWithItsSources() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/scheme/project-she");
			Locator source = page.locator("main details.sources li").first();
			assertThat(source).isHidden();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("header nav")).isHidden();
			assertThat(page.locator(".site-search")).isHidden();
			assertThat(page.locator(".site-footer #coverage")).isVisible();
			assertThat(source).isVisible();
			visit.screenshot("print");
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
			assertThat(source).isHidden();
		}
	}

	/** What is pressed to sort by it or to choose it is a name too. */
	@Test
	void printsNamesThatCanBePressed() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page list = visit.open("/organisations");
			list.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(list.locator("thead button").first()).isVisible();
			assertThat(list.locator("[type=submit]:visible")).hasCount(0);
			Page network = visit.open("/network?list=edges");
			assertThat(network.locator("tbody th button").first()).isVisible();
			assertThat(network.locator("tbody td:nth-child(2) button").first()).isVisible();
			assertThat(network.locator("tbody td:last-child button").first()).isHidden();
			visit.screenshot("print-network");
		}
	}

	/** A4 with margins of a centimetre. */
	@ParameterizedTest
	@ValueSource(strings = { "/organisations", "/network", "/network?list=edges", "/approaches",
			"/approaches?approach=approach:womens-centre", "/areas?with=area:avon-and-somerset&with=area:dorset",
			"/org/nelson-trust", "/document/apcc-2021", "/help" })
	void whatIsPrintedFitsThePaper(String path) {
		try (Visit visit = new Visit(this.port, 718)) {
			Page page = visit.open(path);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.evaluate("""
					[document.documentElement, ...document.querySelectorAll('.scroll, .picture, main svg, main table')]
						.filter((part) => part.scrollWidth > part.clientWidth + 1
							|| part.getBoundingClientRect().right > innerWidth + 1)
						.map((part) => part.className || part.tagName)""")).isEqualTo(List.of());
		}
	}

	/** Whatever is wrong in an address, the page looks like the others and helps. */
	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void helpsWhereAnAddressIsNone(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/nowhere");
			assertThat(page.locator("h1")).hasText("There is nothing at this address");
			visit.screenshot("error-" + width);
			visit.assertAccessible();
			page.locator("#meant").fill("nelson");
			page.keyboard().press("Enter");
			assertThat(page.locator(".hits li").first()).containsText("Nelson");
			visit.assertQuietAndAtHome();
		}
	}

	/** Somebody else's page. */
	private static HttpServer serve(String html) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		byte[] body = html.getBytes(StandardCharsets.UTF_8);
		server.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
		return server;
	}

	/** Goes on by one, sees that it shows, and says where it is. */
	private static String tab(Page page) {
		page.keyboard().press("Tab");
		Locator focused = page.locator(":focus");
		assertThat(focused
			.evaluate("(e) => getComputedStyle(e).outlineStyle + parseFloat(getComputedStyle(e).outlineWidth)"))
			.isEqualTo("solid3");
		Object name = focused.evaluate("(e) => e.labels?.[0]?.innerText || e.innerText");
		return String.valueOf(name).strip();
	}

	private static boolean drawsPictures(String url) {
		return url.matches(".*/webjars/(cytoscape|cytoscape-fcose|cose-base|layout-base)/.*");
	}

}
