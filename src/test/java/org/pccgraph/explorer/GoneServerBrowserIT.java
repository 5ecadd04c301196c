package org.pccgraph.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The server is gone in the middle: each page says so and tries again, and nothing that
 * was there is lost or turns false.
 */
@BrowserTest
class GoneServerBrowserIT {

	private static final String GONE = "can’t be reached";

	private static final Pattern PICTURES = Pattern.compile("/webjars/cytoscape/");

	private static final Pattern TYPE_AHEAD = Pattern.compile("/webjars/accessible-autocomplete/");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                                          | #ways li
			/search?q=nelson                           | .hits li
			/schemes                                   | main tbody tr
			/areas                                     | main tbody tr
			/areas?area=area:dorset                    | #area h2
			/approaches                                | main tbody tr
			/approaches?approach=approach:womens-centre | main tbody tr
			/network?of=areas                          | main tbody tr
			/paths?from=org:nelson-trust&to=prison:leyhill | main .way
			/help                                      | #missing table
			/scheme/project-she                        | dl.facts
			/scheme/no-such-scheme                     | #found a
			""")
	void aPageSaysSoAndTriesAgain(String path, String answered) {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.prepare("");
			page.route(Visit.GRAPHQL, Route::abort);
			visit.open(path);
			assertThat(page.locator("main .failure").first()).containsText(GONE);
			visit.assertAccessible();
			page.unroute(Visit.GRAPHQL);
			Locator again = again(page);
			while (again.count() > 0) {
				int left = again.count();
				again.first().click();
				assertThat(again).not().hasCount(left);
			}
			assertThat(page.locator(answered).first()).isVisible();
		}
	}

	@Test
	void aNodeIsNotSaidToHaveHadNothingAtADateThatCouldNotBeAskedFor() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/org/nelson-trust");
			page.route(Visit.GRAPHQL, Route::abort);
			page.locator("#as-of").fill("2019");
			page.locator("#as-of").press("Enter");
			assertThat(page.locator("main .failure")).containsText(GONE);
			assertThat(page.locator("main")).not().containsText("no statement certainly or possibly held then");
			page.unroute(Visit.GRAPHQL);
			again(page).click();
			assertThat(page.locator("main .notice")).containsText("As of 2019");
			assertThat(page.locator("#timeline")).isVisible();
			page.locator("#around").scrollIntoViewIfNeeded();
			assertThat(page.locator(".around-content .loading")).hasCount(0);
		}
	}

	@Test
	void aListThatCouldNotBeShownWholeSaysSoAndStays() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/document/apcc-2021");
			Locator more = page.locator("button.more").first();
			String name = more.innerText();
			page.route(Visit.GRAPHQL, Route::abort);
			more.click();
			assertThat(page.locator("main .failure")).containsText(GONE);
			page.unroute(Visit.GRAPHQL);
			again(page).click();
			assertThat(page.locator("main .failure")).hasCount(0);
			assertThat(page.getByText(name, new Page.GetByTextOptions().setExact(true))).hasCount(0);
		}
	}

	@Test
	void theNetworkSaysWhatIsMissing() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/network?chosen=org:nelson-trust");
			page.locator("#network-picture[data-settled]").waitFor();
			page.route(Visit.GRAPHQL, Route::abort);
			page.getByText("Add its neighbourhood").click();
			assertThat(page.locator("main .failure")).containsText(GONE);
			page.unroute(Visit.GRAPHQL);
			again(page).click();
			assertThat(page.locator("main .failure")).hasCount(0);
			assertThat(page.getByText("Take its neighbourhood away")).isVisible();
			page.route(Visit.GRAPHQL, Route::abort);
			page.getByText("Filters").first().click();
			assertThat(page.locator("details.filters .failure")).containsText(GONE);
			page.getByLabel("As of").selectOption("2019");
			assertThat(page.locator("main > .failure")).containsText(GONE);
			assertThat(page.locator("main")).not().containsText("connections shown");
			page.unroute(Visit.GRAPHQL);
			page.locator("main > .failure button").click();
			assertThat(page.locator("main")).containsText("shown");
		}
	}

	/** It would be the whole network otherwise, under the filter's name. */
	@Test
	void aFilterWhoseChoicesAreMissingIsNotSaidToBeOn() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.prepare("");
			page.route(Visit.GRAPHQL, (route) -> {
				if (String.valueOf(route.request().postData()).contains("FilterChoices")) {
					route.abort();
				}
				else {
					route.resume();
				}
			});
			visit.open("/network?approach=approach:womens-centre");
			assertThat(page.locator("main > .failure")).containsText(GONE);
			assertThat(page.locator("main")).not().containsText("Filtered:");
			page.unroute(Visit.GRAPHQL);
			again(page).click();
			assertThat(page.locator("main")).containsText("Filtered:");
		}
	}

	@Test
	void whatCanNotBeSavedIsSaid() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/schemes");
			page.route(Visit.GRAPHQL, Route::abort);
			for (String file : new String[] { "Table as CSV", "JSON" }) {
				Locator button = page.getByRole(AriaRole.BUTTON,
						new Page.GetByRoleOptions().setName(file).setExact(true));
				button.click();
				assertThat(page.locator(".takeaway .unsaved")).containsText(GONE);
				page.unroute(Visit.GRAPHQL);
				page.waitForDownload(button::click);
				assertThat(page.locator(".takeaway .unsaved")).isHidden();
				page.route(Visit.GRAPHQL, Route::abort);
			}
		}
	}

	@Test
	void withoutTheirLibrariesBoxesAreFormsAndPicturesAreWords() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.prepare("");
			page.route(TYPE_AHEAD, Route::abort);
			page.route(PICTURES, Route::abort);
			visit.open("/");
			page.locator("#home-search").fill("leyhill");
			page.locator("#home-search").press("Enter");
			assertThat(page.locator(".hits li").first()).containsText("Leyhill");
			visit.open("/paths");
			page.locator("#from").fill("The Nelson Trust");
			page.locator("#to").fill("HMP Leyhill");
			page.locator("#to").press("Enter");
			assertThat(page.locator("main .way").first()).isVisible();
			assertThat(page.locator(".picture-place")).containsText("can’t be drawn");
			visit.open("/network?of=areas");
			assertThat(page.locator("#network-picture")).containsText("can’t be drawn");
			assertThat(page.locator("main tbody tr").first()).isVisible();
		}
	}

	@Test
	void typingSaysThatNothingCanBeFound() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/");
			page.route(Visit.GRAPHQL, Route::abort);
			page.locator("#home-search").pressSequentially("leyhill");
			assertThat(page.locator(".autocomplete__option--no-results")).containsText(GONE);
		}
	}

	private static Locator again(Page page) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"));
	}

}
