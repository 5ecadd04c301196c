package org.pccgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class AreasBrowserIT {

	private static final String TILE = "#map a[data-id='area:%s']";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void showsEveryAreaAsATileAndAsALineOfTheTable(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/areas");
			assertThat(page.locator("#map a.tile")).hasCount(43);
			assertThat(page.locator("#map a.silent")).hasCount(13);
			assertThat(tile(page, "staffordshire")).containsText("15 schemes, 7 more only planned");
			assertThat(tile(page, "kent")).containsText("no document says anything of a scheme here");
			assertThat(page.locator("#table tbody th[scope=row]")).hasCount(43);
			assertThat(line(page, "Staffordshire").locator("td")).hasText(new String[] { "15", "7" });
			assertThat(line(page, "Kent")).containsText("No document says anything of a scheme here");
			assertThat(page.locator("#table")).containsText("South West stated in 5 of 5 areas");
			visit.screenshot("areas-" + width);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
			assertThat(visit.operations()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void tellsWhatWasNotFoundFromWhatIsOnlyPlannedAndFromSilence(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/areas");
			page.locator("#of").selectOption("approach:deferred-prosecution");
			assertThat(page.locator("#map h2")).hasText("Schemes stated to use the approach “Deferred prosecution”");
			assertThat(page.locator("#map a.stated .value")).hasText(new String[] { "1", "1", "1", "1" });
			assertThat(tile(page, "kent")).hasClass(Pattern.compile("silent"));
			assertThat(tile(page, "essex")).containsText("no statement found in 5 documents");
			page.locator("#of").selectOption("approach:treatment-requirement");
			assertThat(tile(page, "durham")).containsText("only planned: 1 scheme");
			assertThat(page).hasURL(Pattern.compile(".*of=approach%3Atreatment-requirement.*"));
			visit.screenshot("areas-planned-" + width);
			visit.assertAccessible();
			page.goBack();
			assertThat(page.locator("#of")).hasValue("approach:deferred-prosecution");
			assertThat(page.locator("#map a.stated")).hasCount(4);
			visit.assertQuietAndAtHome();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void choosesAnAreaByKeyboardAndTellsWhatIsStatedThere(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/areas?of=approach:deferred-prosecution");
			page.locator("#of").focus();
			page.keyboard().press("Tab");
			assertThat(tile(page, "northumbria")).isFocused();
			page.keyboard().press("ArrowDown");
			assertThat(tile(page, "durham")).isFocused();
			page.keyboard().press("ArrowLeft");
			assertThat(tile(page, "cumbria")).isFocused();
			page.keyboard().press("End");
			page.keyboard().press("ArrowLeft");
			page.keyboard().press("Enter");
			Locator area = page.locator("#area");
			assertThat(area.locator("h2")).hasText("Durham");
			if (width < 960) {
				assertThat(area.locator("h2")).isFocused();
			}
			assertThat(area.locator(".finding")).hasText("Deferred prosecution: 1 scheme.");
			Locator scheme = area.locator(".works").first();
			assertThat(scheme).containsText("Checkpoint (Durham)");
			scheme.locator("summary").click();
			assertThat(scheme.locator("details")).containsText("Briefing on reoffending policy");
			assertThat(area).containsText("Police, Crime and Victims' Commissioner for Durham");
			assertThat(area.locator(".suggestion")).containsText("No document says that they should meet");
			assertThat(area.locator(".suggestion")).containsText("Staffordshire");
			area.locator(".partners summary").click();
			assertThat(area.locator(".partners li").first()).isVisible();
			assertThat(area.getByText("All that is known of Durham")).hasAttribute("href", "/area/durham");
			visit.screenshot("areas-durham-" + width);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void putsUpToFourAreasSideBySide(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/areas?area=area:dorset");
			page.locator("#area").getByText("Add to the comparison").click();
			assertThat(page.locator("#with-0")).hasValue("area:dorset");
			page.locator("#with-1").selectOption("area:gloucestershire");
			page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator("#with-2")).isVisible();
			visit.open(
					"/areas?with=area:avon-and-somerset&with=area:gloucestershire&with=area:wiltshire&with=area:dorset");
			assertThat(page.locator("#chooser select")).hasCount(4);
			Locator comparison = page.locator("#comparison");
			assertThat(comparison)
				.containsText("No approach was found of which documents state that all 4 areas have it.");
			Locator nelson = comparison.locator("tr", new Locator.LocatorOptions().setHasText("The Nelson Trust"));
			assertThat(nelson.locator("td").last()).containsText("no statement found");
			assertThat(nelson.locator("td .sources").first()).containsText("source");
			comparison.locator("details.alone > summary").first().click();
			assertThat(comparison.locator("details.alone").first()).containsText("Deferred prosecution");
			assertThat(fileBehind(page, "Compared approaches as CSV")).contains("Deferred prosecution",
					"area:wiltshire");
			assertThat(fileBehind(page, "Compared partners as CSV")).contains("The Nelson Trust");
			visit.screenshot("areas-compared-" + width);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void ordersTheTableAndCountsPartners() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/areas?of=partners");
			page.locator("#table").getByText("By number").click();
			assertThat(page.locator("#table tbody th[scope=row]").first()).hasText("Leicestershire");
			assertThat(page.locator("#table tbody td.found").first()).hasText("23");
			assertThat(page).hasURL(Pattern.compile(".*sort=found.*"));
			assertThat(page.locator("#table th[aria-sort=descending]")).hasText("Partners");
		}
	}

	@Test
	void givesTheMapAsFiles() throws IOException {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/areas?of=need:accommodation");
			String svg = Files.readString(saved(page, "Map as SVG").path());
			assertThat(svg).startsWith("<svg").contains("Accommodation", "Northumbria", "no statement", "url(#hatch)");
			Download png = saved(page, "Map as PNG");
			assertThat(png.suggestedFilename()).endsWith(".png");
			assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(50_000);
			assertThat(Files.readString(saved(page, "Table as CSV").path()).lines()).hasSize(44)
				.anySatisfy((line) -> assertThat(line).isEqualTo(
						"area:hertfordshire,Hertfordshire,East of England,1,1,\"1 scheme, 1 more only planned\""))
				.anySatisfy((line) -> assertThat(line).isEqualTo("area:essex,Essex,East of England,1,,1 scheme"));
			assertThat(page.getByText("The query behind this view")).hasAttribute("href",
					Pattern.compile("/graphiql\\?query=query\\+StatedByArea.*"));
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void standsInAFrameOfSomebodyElse() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/embed/areas?area=area:durham");
			assertThat(page.locator("header")).hasCount(0);
			tile(page, "surrey").click();
			assertThat(page.locator("#area h2")).hasText("Surrey");
			assertThat(page).hasURL(Pattern.compile(".*/embed/areas\\?area=area%3Asurrey"));
			Page beside = page.waitForPopup(() -> page.getByText("All that is known of Surrey").click());
			assertThat(beside).hasURL(Pattern.compile(".*/area/surrey"));
			visit.assertAccessible();
		}
	}

	@Test
	void saysWhereAnAddressNamesNothing() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/areas?area=area:nowhere&with=area:durham&with=area:durrham");
			assertThat(page.locator("#area")).containsText("No police force area has the id area:nowhere");
			assertThat(page.locator("#comparison").getByRole(AriaRole.ALERT))
				.containsText("Nothing here has the id `area:durrham`");
			visit.open("/areas?of=approach:nothing");
			assertThat(page.locator("#map")).containsText("This can’t be shown");
			page.locator("#of").selectOption("partners");
			assertThat(page.locator("#map a.tile")).hasCount(43);
			visit.assertAccessible();
		}
	}

	private static Locator tile(Page page, String slug) {
		return page.locator(TILE.formatted(slug));
	}

	private static Locator line(Page page, String name) {
		return page.locator("#table tbody tr", new Page.LocatorOptions().setHasText(name));
	}

	private String fileBehind(Page page, String label) {
		APIResponse file = page.request()
			.get("http://localhost:" + this.port + page.getByText(label).getAttribute("href"));
		assertThat(file).isOK();
		return file.text();
	}

	private static Download saved(Page page, String label) {
		return page.waitForDownload(() -> page.getByText(label).click());
	}

}
