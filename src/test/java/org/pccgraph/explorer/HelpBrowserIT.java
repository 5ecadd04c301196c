package org.pccgraph.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class HelpBrowserIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void tellsWhatIsHereAndWhatIsNot(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/help");
			assertThat(page.locator(".model svg g")).hasCount(11);
			Locator missing = page.locator("#missing");
			assertThat(missing).containsText("30 of 43 police force areas");
			assertThat(missing).containsText("Warwickshire");
			assertThat(missing).containsText("196 national contracts");
			assertThat(missing.locator("table").first().locator("tbody tr")).hasCount(17);
			assertThat(missing).containsText("about 2021");
			assertThat(visit.operations()).isEqualTo(1);
			visit.screenshot("help-" + width);
			visit.assertAccessible();
			missing.locator("summary").click();
			assertThat(missing.locator("table")
				.last()
				.locator("tr", new Locator.LocatorOptions().setHasText("Norfolk's Foundations Project"))).isVisible();
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void saysWhomToAskWhereTheServerDoesNot() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/help#report");
			assertThat(page.locator("#report-title")).isInViewport();
			assertThat(page.locator("#report")).containsText("Whoever runs it can be asked");
			assertThat(page.locator("#report .button")).hasCount(0);
			assertThat(page.getByLabel("Your report").inputValue()).contains("Source: (the section and document");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void saysWhereToReportWhereTheServerDoes() {
		try (Visit visit = new Visit(this.port, 360)) {
			visit.open("/")
				.route("**/help",
						(route) -> route.fulfill(new Route.FulfillOptions().setResponse(route.fetch())
							.setBody(route.fetch()
								.text()
								.replace("<body ", "<body data-contact=\"https://example.org/issues\" "))));
			Page page = visit.open("/help");
			assertThat(page.locator("#report .button")).hasAttribute("href", "https://example.org/issues");
			assertThat(page.locator("#report")).not().containsText("Whoever runs it");
		}
	}

}
