package org.pccgraph.explorer;

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
class HomeBrowserIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void showsTheWaysInWithTheirCounts(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/");
			assertThat(page.locator("#ways li")).hasCount(11);
			assertThat(page.locator("#ways li").first()).containsText("43");
			assertThat(page.locator("#coverage")).containsText("30 of 43 police force areas");
			visit.screenshot("home-" + width);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
			assertThat(visit.operations()).isEqualTo(1);
		}
	}

	@Test
	void findsByKeyboardWhatIsTypedWithAnError() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/");
			page.getByLabel("Find a scheme, body, person, prison or place").focus();
			page.keyboard().type("nelsen tru");
			Locator options = page.getByRole(AriaRole.OPTION);
			assertThat(options.first()).containsText("The Nelson Trust");
			page.keyboard().press("ArrowDown");
			visit.assertAccessible();
			page.keyboard().press("Enter");
			page.waitForURL("**/org/nelson-trust");
		}
	}

	@Test
	void searchesFromTheHeaderOfEveryPage() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/search?q=leyhill");
			assertThat(page.locator(".hits li").first()).containsText("Leyhill");
			page.locator("#site-search").focus();
			page.keyboard().type("checkpoint");
			assertThat(page.locator(".site-search .autocomplete__option").first()).containsText("Checkpoint");
			visit.screenshot("search-360");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void searchesForWhatWasTypedBeforeTheBoxCouldSuggest() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/scheme/project-she");
			page.route("**/accessible-autocomplete.min.js", (route) -> {
				page.keyboard().type("check");
				route.resume();
			});
			page.locator("#site-search").focus();
			assertThat(page.locator("#site-search[aria-controls]")).hasValue("check");
			page.keyboard().type("point");
			assertThat(page.locator("#site-search")).hasValue("checkpoint");
			assertThat(page.locator(".site-search .autocomplete__option").first()).containsText("Checkpoint");
			assertThat(page.locator("#site-search")).isFocused();
		}
	}

	@Test
	void saysWhatToTryWhereNothingIsFound() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/search?q=zzqxy&type=Prison");
			assertThat(page.locator("#found")).containsText("Nothing found for “zzqxy”");
			assertThat(page.locator("#found a").first()).hasText("Search everything");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void suggestsWhatADeadLinkMeant() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/scheme/projekt-she");
			assertThat(page.locator("h1")).hasText("There is nothing at this address");
			assertThat(page.locator("#found a").first()).hasText("Project SHE");
			visit.assertAccessible();
		}
	}

	@Test
	void keepsWhatIsThereAndTriesAgainWhenTheServerIsGone() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/search?q=nelson");
			page.route(Visit.GRAPHQL, (route) -> route.abort());
			page.locator("#q").fill("leyhill");
			page.locator("main button[type=submit]").click();
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("can’t be reached");
			page.unroute(Visit.GRAPHQL);
			page.locator(".failure button").click();
			assertThat(page.locator(".hits li").first()).containsText("Leyhill");
		}
	}

}
