package org.pccgraph.explorer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody may serve other things beside this from the same host. */
@BrowserTest
@TestPropertySource(properties = "server.servlet.context-path=/graph")
class ContextPathBrowserIT {

	@LocalServerPort
	private int port;

	@Test
	void allIsBelowIt() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/graph/");
			page.locator("#ways a").first().waitFor();
			page.locator("#home-search").fill("project she");
			assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Project SHE");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL("**/graph/scheme/project-she");
			page.locator("header").getByText("GraphiQL").click();
			page.locator(".graphiql-execute-button").click();
			assertThat(page.locator(".result-window")).containsText("forceAreasCovered");
			page.locator(".examples button").first().click();
			assertThat(page.locator(".graphiql-query-editor")).containsText("RecurringApproaches");
			visit.open("/graph/search?q=nelson");
			assertThat(page.locator(".hits a").first()).hasAttribute("href", "/graph/org/nelson-trust");
			visit.assertQuietAndAtHome();
			assertThat(visit.answers()).extracting(Response::url)
				.allMatch((url) -> url.startsWith("http://localhost:%d/graph/".formatted(this.port)));
		}
	}

	@Test
	void deadLinksLeadBackIntoIt() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/graph/nowhere");
			page.getByText("start page").click();
			page.waitForURL("**/graph/");
		}
	}

}
