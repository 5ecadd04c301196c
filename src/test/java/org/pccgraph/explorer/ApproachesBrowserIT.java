package org.pccgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ApproachesBrowserIT {

	@LocalServerPort
	private int port;

	@Test
	void countsSchemesByApproachAndRegion() throws IOException {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/approaches");
			assertThat(page.locator(".matrix thead th")).hasCount(14);
			Locator first = page.locator(".matrix tbody tr").first();
			assertThat(first.locator("th, td")).hasText(new String[] { "Diversion", "9", "16", "26", "2",
					"·no statement found in 5 documents", "1", "3", "1", "4", "3", "2", "6", "3" });
			assertThat(page.getByText("(1) only planned, proposed or bid for")).isVisible();
			visit.screenshot("approaches-1600");
			visit.assertAccessible();
			assertThat(visit.operations()).isEqualTo(1);
			Download csv = page.waitForDownload(() -> page.getByText("Table as CSV").click());
			assertThat(Files.readAllLines(csv.path()).get(1))
				.startsWith("Diversion,approach:diversion,9,16,26,2,no statement found in 5 documents,1,");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void isAListWhereTheWindowIsNarrow() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/approaches");
			Locator first = page.locator(".matrix-list > li").first();
			assertThat(first).containsText("26 schemes in 16 areas of 9 regions");
			assertThat(first.locator(".chip")).hasCount(9);
			visit.screenshot("approaches-360");
			visit.assertAccessible();
			first.getByText("West Midlands").click();
			assertThat(page.locator("h1")).hasText("Diversion");
			assertThat(page.locator(".chip[aria-current]")).containsText("West Midlands");
			visit.screenshot("approach-360");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void leadsByKeyboardFromANumberToSchemesResultsAndBack() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/approaches");
			page.getByLabel("2 schemes in East Midlands: Diversion").focus();
			for (int i = 0; i < 5; i++) {
				page.keyboard().press("ArrowRight");
			}
			assertThat(page.getByLabel("3 schemes in South West: Diversion")).isFocused();
			page.keyboard().press("Enter");
			assertThat(page.locator("h1")).isFocused();
			assertThat(page.locator("h1")).hasText("Diversion");
			assertThat(page.getByLabel("South West, area by area").locator("tbody tr").nth(1))
				.containsText("No statement found in 5 documents");
			assertThat(page.locator("table.schemes tbody tr")).hasCount(3);
			Locator result = page.locator("table.results tbody tr");
			assertThat(result).hasCount(1);
			assertThat(result).containsText("93.1%");
			assertThat(result).containsText("Out of 86");
			assertThat(result).containsText("Take care: No whole number of 86 women makes 93.1%");
			assertThat(page.getByText("No stated result was found of Court Up, Project SHE.")).isVisible();
			assertThat(page.locator(".suggestion").first()).containsText("Suggestion Avon and Somerset and Cheshire");
			visit.screenshot("approach-1600");
			visit.assertAccessible();
			assertThat(visit.operations()).isEqualTo(2);
			page.getByText("All approaches by regions").press("Enter");
			assertThat(page.locator(".matrix").getByText("Diversion", new Locator.GetByTextOptions().setExact(true)))
				.isFocused();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void putsApproachesOfAllRegionsSideBySide() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/approaches?approach=approach:womens-centre");
			assertThat(page.locator("#page")).containsText("Stated of 6 schemes in 4 force areas of 4 regions.");
			assertThat(page.locator("dl.facts")).containsText("Diversion in 4 schemes");
			assertThat(page.locator("dl.facts")).containsText("Charity in 2 schemes, 2 bodies");
			assertThat(page.locator(".chip").filter(new Locator.FilterOptions().setHasText("North East")))
				.containsText("(1)");
			assertThat(visit.operations()).isEqualTo(2);
			page.locator(".chip").filter(new Locator.FilterOptions().setHasText("London")).click();
			assertThat(page.locator("#page")).containsText("No statement found in London in 5 documents.");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void keepsTheYearsInTheDrillDown() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/approaches?asOf=2019&approach=approach:diversion");
			assertThat(page.locator(".notice")).containsText("Only what certainly or possibly held in 2019.");
			Locator sources = page.locator("table.results details.sources").last();
			sources.locator("summary").click();
			assertThat(sources.locator("cite")).isVisible();
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void narrowsOrdersAndGroupsInItsAddress() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/approaches");
			page.locator("#need").selectOption("need:accommodation");
			assertThat(page.locator(".matrix tbody tr").first().locator("th, td.number"))
				.hasText(new String[] { "Resettlement", "4", "7", "8" });
			assertThat(page.locator(".notice")).containsText("Only schemes for the need “Accommodation”");
			page.getByText("Show everything").click();
			page.getByText("Schemes", new Page.GetByTextOptions().setExact(true)).and(page.locator(".sorter")).click();
			assertThat(page.locator("th[aria-sort=descending]")).containsText("Schemes");
			page.getByLabel("Narrower approaches under their broader ones").check();
			assertThat(page.locator(".matrix tbody th").nth(1)).hasClass("depth-1");
			assertThat(page).hasURL(Pattern.compile(".*/approaches\\?sort=schemes&group=1"));
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					approach=approach:womens-centres                    | Nothing here has the id “approach:womens-centres” | Women's centre
					approach=approach:diversion&region=region:southwest | Nothing here has the id “region:southwest” | South West
					need=need:acommodation                              | This can’t be shown as it is asked | For any need
					asOf=lately                                         | This can’t be shown as it is asked | At any time
					""")
	void tellsWhatCannotBeShownWithAWayOut(String query, String title, String wayOut) {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/approaches?" + query);
			assertThat(page.locator(".failure h2")).hasText(title);
			visit.assertAccessible();
			page.locator(".failure").getByText(wayOut, new Locator.GetByTextOptions().setExact(true)).click();
			assertThat(page.locator(".failure")).hasCount(0);
			assertThat(page.locator(".chip").first()).isVisible();
		}
	}

	@Test
	void isEmbeddedWithoutItsForm() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/embed/approaches?min=5");
			assertThat(page.locator(".filters, .site-header, .takeaway")).hasCount(0);
			assertThat(page.getByText("10 approaches", new Page.GetByTextOptions().setExact(true))).isVisible();
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

}
