package org.pccgraph.explorer;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.BuriedSeed;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The addresses of what was merged and removed, as people meet them. */
@BrowserTest
@BuriedSeed
class TombstonesBrowserIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void whatWasErasedIsSaidToBeGoneAndNotSearchedFor(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/person/ann-oldcastle");
			assertThat(visit.answers().getFirst().status()).isEqualTo(410);
			assertThat(page.locator("h1")).hasText("This was removed");
			assertThat(page.locator("main")).containsText("It was erased");
			assertThat(page.locator("main")).containsText("22 November 2026");
			assertThat(page.locator("#meant")).hasValue("");
			assertThat(page.locator("#found")).isEmpty();
			assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("oldcastle");
			visit.screenshot("removed-" + width);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void aSearchAndTheHelpPageLeadOn() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/scheme/gamma");
			page.locator("#meant").fill("alpha");
			page.locator("#meant").press("Enter");
			page.waitForURL("**/search?q=alpha");
			visit.open("/scheme/gamma");
			page.getByText("How removals work").click();
			page.waitForURL("**/help");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void aMergedAddressOpensWhatItBecame() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/org/one-house-trust");
			page.waitForURL("**/org/one");
			assertThat(page.locator("h1")).containsText("One House");
			visit.assertQuietAndAtHome();
		}
	}

}
