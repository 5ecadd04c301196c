package org.pccgraph.explorer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.GraphQlClient;
import org.pccgraph.test.Visit;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class NetworkBrowserIT {

	private static final double PATIENCE = 90_000;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	private static final String FOR_FILTERS = """
			{
				network(projection: PROJECTION) {
					members(first: 500) { edges { node { node { id ... on Organisation { kind } } } } }
					edges(first: 500) { edges { node {
						source { id } target { id } via(first: 10) { edges { node { id } } } citations { document { id } }
					} } }
				}
				needs(first: 100) { edges { node { id schemes(first: 100) { edges { node { id } } } } } }
			}""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void drawsTheNetworkAndListsTheSame(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = settled(visit, "/network?colour=community");
			assertThat(page.locator("main")).containsText("174 bodies and 483 connections shown");
			assertThat(page.locator("main")).containsText("10 bodies without a partner are left out");
			assertThat(page.locator(".picture-canvas")).hasAttribute("aria-label",
					"Bodies that share schemes or partnerships: 174 nodes and 483 lines");
			assertThat(page.locator(".picture-legend li").first()).hasText("West Midlands");
			assertThat(row(page)).containsText("National Probation Service");
			assertThat(row(page)).containsText("49");
			visit.screenshot("network-" + width);
			press(page, "Communities");
			assertThat(page).hasURL(Pattern.compile(".*list=communities.*"));
			assertThat(row(page)).containsText("West Midlands");
			press(page, "Brokers");
			assertThat(row(page)).containsText("National Probation Service");
			press(page, "Connections");
			assertThat(page.locator("main table tbody tr")).hasCount(20);
			press(page, "Show all 483");
			assertThat(page.locator("main table tbody tr")).hasCount(483);
			press(page, "Parts");
			assertThat(page.locator("main")).containsText("10 bodies without a partner");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
			assertThat(visit.operations()).as("the network as one page").isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void filtersAndTellsWhatIsLeft(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = settled(visit, "/network");
			page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
			page.getByLabel("Connects the region").selectOption("region:south-west");
			assertThat(page.locator("main")).containsText("of the 184 and 483 loaded");
			page.getByLabel("Through the approach").selectOption("approach:gender-responsive-support");
			page.getByLabel("Size tells").selectOption("betweenness");
			assertThat(page.locator(".measure")).containsText("shortest ways between two others");
			assertThat(page.locator(".filters > summary")).hasText("Filters (2 on)");
			assertThat(page.locator("main tbody")).containsText("The Nelson Trust");
			assertThat(page.locator("main tbody")).not().containsText("G4S");
			visit.assertAccessible();
			String address = page.url();
			page.getByText("Take all filters away").click();
			assertThat(page.locator("main")).containsText("174 bodies and 483 connections shown");
			page.goBack();
			assertThat(page).hasURL(address);
			assertThat(page.locator(".filters > summary")).hasText("Filters (2 on)");
			page.getByLabel("Network of").selectOption("areas");
			assertThat(page.locator("main")).containsText("30 areas and 249 connections shown");
			visit.assertQuietAndAtHome();
		}
	}

	/** As many connections are left as the API has that fit. */
	@ParameterizedTest
	@CsvSource({ "bodies, BODIES_BY_SCHEMES, kind, Organisation:CHARITY",
			"bodies, BODIES_BY_SCHEMES, need, need:accommodation",
			"bodies, BODIES_BY_SCHEMES, document, document:apcc-2021",
			"areas, AREAS_BY_APPROACHES, document, document:apcc-2021" })
	void filtersLeaveWhatFits(String of, String projection, String filter, String value) {
		JsonNode api = new GraphQlClient(this.port).data(FOR_FILTERS.replace("PROJECTION", projection));
		long left = nodes(api.at("/network/edges")).filter(fits(filter, value, api)).count();
		assertThat(left).isPositive();
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = settled(visit, "/network?of=" + of);
			page.getByText("Filters", new Page.GetByTextOptions().setExact(true)).click();
			page.locator("#network-" + filter).selectOption(value);
			assertThat(page.locator("main"))
				.containsText(Pattern.compile("Filtered: .* and\\s+%d connections? of the".formatted(left)));
			assertThat(page.locator(".takeaway")).containsText("the other files and the query have the whole network");
			visit.assertQuietAndAtHome();
		}
	}

	private static Predicate<JsonNode> fits(String filter, String value, JsonNode api) {
		return switch (filter) {
			case "kind" -> {
				Set<String> members = nodes(api.at("/network/members")).map((member) -> member.path("node"))
					.filter((body) -> value.equals("Organisation:" + body.path("kind").asString()))
					.map((body) -> body.path("id").asString())
					.collect(Collectors.toSet());
				yield (edge) -> members.contains(edge.at("/source/id").asString())
						&& members.contains(edge.at("/target/id").asString());
			}
			case "need" -> {
				Set<String> schemes = nodes(api.path("needs"))
					.filter((need) -> need.path("id").asString().equals(value))
					.flatMap((need) -> nodes(need.path("schemes")))
					.map((scheme) -> scheme.path("id").asString())
					.collect(Collectors.toSet());
				yield (edge) -> nodes(edge.path("via")).anyMatch((via) -> schemes.contains(via.path("id").asString()));
			}
			default -> (edge) -> edge.path("citations")
				.valueStream()
				.anyMatch((citation) -> citation.at("/document/id").asString().equals(value));
		};
	}

	private static Stream<JsonNode> nodes(JsonNode connection) {
		return connection.path("edges").valueStream().map((edge) -> edge.path("node"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void findsAndExpandsAMemberAndReadsTheStatementsBehindAnEdge(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = settled(visit, "/network");
			Locator panel = page.locator("#network-panel");
			page.getByLabel("Find a body in the picture").focus();
			page.keyboard().type("The Nelson Trust");
			page.keyboard().press("Enter");
			assertThat(panel.locator("h2")).hasText("The Nelson Trust");
			assertThat(panel).containsText("6 partners. It has a part in 2 schemes and partnerships");
			press(page, "Add its neighbourhood");
			assertThat(panel).containsText("Take its neighbourhood away");
			assertThat(page.locator(".picture-legend")).containsText("Scheme", patiently());
			press(page, "meet in 1 : read the statements about Gloucester City Council");
			assertThat(panel).containsText("Gloucestershire Vulnerable Women with Complex Needs Project", patiently());
			assertThat(panel.locator("cite").first())
				.hasText("PCCs Making a Difference: Reducing Reoffending In Focus");
			assertThat(panel).containsText("They meet in 1 scheme or partnership");
			visit.screenshot("network-edge-" + width);
			visit.assertAccessible();
			press(page, "Back to the whole picture");
			assertThat(panel.locator("h2")).hasText("Look closer");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void showsThePathBetweenTwo() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = settled(visit, "/network");
			page.getByLabel("Show the path between").fill("The Nelson Trust");
			page.keyboard().press("Enter");
			page.getByLabel("and", new Page.GetByLabelOptions().setExact(true)).fill("Leicester City Council");
			page.keyboard().press("Enter");
			Locator panel = page.locator("#network-panel");
			assertThat(panel.locator("h2")).hasText("From The Nelson Trust to Leicester City Council");
			assertThat(panel.locator("ol > li")).hasCount(5);
			assertThat(panel.locator("ol > li").first()).containsText(
					"The Nelson Trust and Office of the Police and Crime Commissioner for Gloucestershire meet in");
			assertThat(panel.getByText("More ways between the two")).hasAttribute("href",
					"/paths?from=org%3Anelson-trust&to=org%3Aleicester-city-council");
			visit.assertAccessible();
			page.reload();
			assertThat(panel.locator("ol > li")).hasCount(5);
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void movesByKeyboardAndLetsThePageScroll() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = settled(visit, "/network?of=areas");
			Locator canvas = page.locator(".picture-canvas");
			canvas.scrollIntoViewIfNeeded();
			byte[] before = canvas.screenshot();
			page.getByLabel("Zoom in").focus();
			page.keyboard().press("Enter");
			page.keyboard().press("ArrowLeft");
			page.waitForTimeout(300);
			assertThat(canvas.screenshot()).isNotEqualTo(before);
			double top = scroll(page);
			canvas.hover();
			page.mouse().wheel(0, 300);
			page.waitForFunction("(top) => scrollY > top", top);
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void tellsThePageWhichNodeOfThePictureWasChosen() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/help");
			page.evaluate("""
					async () => {
						const { picture } = await import('/explorer/picture.js');
						const element = document.createElement('div');
						document.getElementById('page').replaceChildren(element);
						await picture(element, { nodes: [{ id: 'one', name: 'One', type: 'Scheme' }], edges: [] },
							{ label: 'One', onNode: (id) => (window.chosen = id) });
					}""");
			page.locator(".picture-canvas").click();
			page.waitForFunction("window.chosen === 'one'");
		}
	}

	/** A line between two stands in the middle. */
	@Test
	void tellsThePageWhichLineOfThePictureWasChosen() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/help");
			page.evaluate(
					"""
							async () => {
								const { picture } = await import('/explorer/picture.js');
								const element = document.createElement('div');
								document.getElementById('page').replaceChildren(element);
								await picture(element, {
									nodes: [{ id: 'one', name: 'One', type: 'Scheme' }, { id: 'two', name: 'Two', type: 'Scheme' }],
									edges: [{ id: 'between', source: 'one', target: 'two' }],
								}, {
									label: 'Two', places: { one: { x: 0, y: 0 }, two: { x: 400, y: 0 } },
									onEdge: (id) => (window.chosen = id), onNode: (id) => (window.chosen = id),
								});
							}""");
			page.locator(".picture-canvas").click();
			page.waitForFunction("window.chosen === 'between'");
		}
	}

	@Test
	void givesFilesThatAreWhatTheyAreCalledAndTheSameEachTime() throws Exception {
		String first;
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = settled(visit, "/network?of=providers&colour=community");
			byte[] png = bytes(page.waitForDownload(() -> page.getByText("Picture as PNG").click()));
			assertThat(png).startsWith(PNG).hasSizeGreaterThan(50_000);
			first = svg(page);
			assertThat(page.locator(".files a[href^='/export']")).hasCount(7);
			for (Locator link : page.locator(".files a[href^='/export']").all()) {
				APIResponse response = page.request().get("http://localhost:" + this.port + link.getAttribute("href"));
				assertThat(response.status()).as(response.url()).isEqualTo(200);
				assertThat(response.body()).as(response.url()).hasSizeGreaterThan(1000);
			}
			visit.assertQuietAndAtHome();
		}
		assertThat(first).contains(">Providers that share national contracts<", "St Giles Trust", "documents of",
				"PCC partnership graph, dataset", "Larger: linked to more others");
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(first)));
		try (Visit visit = new Visit(this.port, 1600)) {
			assertThat(svg(settled(visit, "/network?of=providers&colour=community"))).isEqualTo(first);
		}
	}

	@Test
	void isShownInsideOfOtherPages() {
		try (Visit visit = new Visit(this.port, 1600)) {
			String host = "http://localhost:" + this.port + "/host-page";
			Page page = visit.open("/help");
			page.route(host, (route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
				.setBody(
						"<!DOCTYPE html><title>Host</title><iframe width=900 height=900 src='/embed/network?of=areas'></iframe>")));
			page.navigate(host);
			FrameLocator frame = page.frameLocator("iframe");
			frame.locator("#network-picture[data-settled]").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
			assertThat(frame.locator("main")).containsText("30 areas and 249 connections shown");
			assertThat(frame.locator(".site-header")).hasCount(0);
			assertThat(frame.locator(".takeaway")).hasCount(0);
			assertThat(frame.locator("#coverage")).containsText("30 of 43");
		}
	}

	@Test
	void keepsWhatIsThereWhenTheServerIsGone() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = settled(visit, "/network?of=areas");
			page.route(Visit.GRAPHQL, (route) -> route.abort());
			page.getByLabel("As of").selectOption("2019");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("can’t be reached");
			page.unroute(Visit.GRAPHQL);
			page.locator(".failure button").click();
			assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
			assertThat(page).hasURL(Pattern.compile(".*asOf=2019.*"));
			assertThat(page)
				.hasTitle("Network map: Police force areas that share approaches, as of 2019 · PCC partnership graph");
		}
	}

	private static Page settled(Visit visit, String path) {
		Page page = visit.open(path);
		page.locator("#network-picture[data-settled]").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
		return page;
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).focus();
		page.keyboard().press("Enter");
	}

	private static Locator row(Page page) {
		return page.locator("main table tbody tr").first();
	}

	private static String svg(Page page) throws IOException {
		return new String(bytes(page.waitForDownload(() -> page.getByText("Picture as SVG").click())),
				StandardCharsets.UTF_8);
	}

	private static byte[] bytes(Download download) {
		try {
			return Files.readAllBytes(download.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ContainsTextOptions patiently() {
		return new ContainsTextOptions().setTimeout(PATIENCE);
	}

	private static double scroll(Page page) {
		return ((Number) page.evaluate("scrollY")).doubleValue();
	}

}
