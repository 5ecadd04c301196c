package org.pccgraph.explorer;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has no mouse comes everywhere, sees where that is, and does what others do. */
@BrowserTest
class KeyboardBrowserIT {

	/** A page has hundreds of controls with all of its details open, never so many. */
	private static final int FAR = 3000;

	/**
	 * Opens what is folded, and counts what can be pressed, chosen or typed into. Of what
	 * has its own keys for moving inside, one is to be met.
	 */
	private static final String CONTROLS = """
			() => {
				document.querySelectorAll('details').forEach((one) => (one.open = true));
				window.met = new Map();
				document.addEventListener('focusin', ({ target }) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(target);
					met.set(target, outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
				});
				window.controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
					.filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
				return controls.length;
			}""";

	private static final String NAMES = "(controls) => controls.map((one) => `${one.tagName} ${one.id || one.textContent.trim()}`)";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search?q=nelson", "/organisations", "/scheme/project-she", "/org/nelson-trust",
			"/network?of=areas", "/paths?from=org:nelson-trust&to=prison:leyhill",
			"/approaches?approach=approach:womens-centre",
			"/areas?area=area:durham&with=area:avon-and-somerset&with=area:dorset", "/help", "/scheme/no-such-scheme",
			"/nowhere" })
	void comesToEveryControlAndSeesWhereThatIs(String path) {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open(path);
			int controls = ((Number) page.evaluate(CONTROLS)).intValue();
			assertThat(controls).isBetween(5, FAR);
			// Parts that scroll are met too, what was unfolded may bring more, and after
			// the
			// last comes the browser itself.
			for (int i = 0; i < 2 * controls + 20; i++) {
				page.keyboard().press("Tab");
			}
			assertThat(missed(page, "!met.has(one)")).as("not met").isEmpty();
			assertThat(missed(page, "met.get(one) === false")).as("not seen").isEmpty();
			visit.assertQuietAndAtHome();
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> missed(Page page, String which) {
		return (List<String>) page
			.evaluate("() => (%s)(controls.filter((one) => one.isConnected && %s))".formatted(NAMES, which));
	}

	@Test
	void narrowsAListLeafsThroughItAndTakesItAway() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/organisations");
			reach(page, "nav[aria-label=Pages] button");
			page.keyboard().press("Enter");
			assertThat(page.locator("main [role=status]").first()).containsText("page 2 of");
			reach(page, "#q");
			page.keyboard().type("nelson");
			page.keyboard().press("Enter");
			assertThat(page.locator("main tbody tr")).hasCount(1);
			reach(page, ".files button");
			Download table = page.waitForDownload(() -> page.keyboard().press("Enter"));
			assertThat(table.path()).content().contains("The Nelson Trust");
			reach(page, ".takeaway summary");
			page.keyboard().press("Enter");
			reach(page, "#view-citation");
			assertThat((String) page.evaluate("document.activeElement.value"))
				.contains("PCC partnership graph, dataset");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			assertThat(page.locator(":focus")).hasText(Pattern.compile("Copied|Press Ctrl\\+C"));
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void putsAreasSideBySide() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/areas");
			reach(page, "#with-0");
			page.keyboard().type("Dor");
			reach(page, "#with-1");
			page.keyboard().type("Glou");
			reach(page, "#chooser button[type=submit]");
			page.keyboard().press("Enter");
			assertThat(page).hasURL(Pattern.compile(".*with=area%3Adorset&with=area%3Agloucestershire.*"));
			assertThat(page.locator("#comparison thead").first()).containsText("Gloucestershire");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void filtersTheNetworkAndChoosesOfItsList() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/network");
			reach(page, ".filters > summary");
			page.keyboard().press("Enter");
			reach(page, "#network-region");
			page.keyboard().type("South W");
			assertThat(page.locator(".filters > summary")).hasText("Filters (1 on)");
			assertThat(page.locator(".takeaway")).containsText("the other files and the query have the whole network");
			reach(page, "main tbody th button");
			String name = page.locator(":focus").innerText();
			page.keyboard().press("Enter");
			assertThat(page.locator("#network-panel h2")).hasText(name);
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void findsAWayBetweenTwo() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/paths");
			reach(page, "#from");
			page.keyboard().type("nelson trust");
			page.locator("#from-box [role=option]").first().waitFor();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			reach(page, "#to");
			page.keyboard().type("leyhill");
			page.locator("#to-box [role=option]").first().waitFor();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			reach(page, "#finder button[type=submit]");
			page.keyboard().press("Enter");
			assertThat(page.locator("#answer .way").first()).containsText("Nelson Trust");
			reach(page, "#options > summary");
			page.keyboard().press("Enter");
			reach(page, "#fields select");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void readsTheHelpAndCopiesTheForm() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/help");
			reach(page, "#report-text + button");
			page.keyboard().press("Enter");
			assertThat(page.locator(":focus")).hasText(Pattern.compile("Copied|Press Ctrl\\+C"));
			visit.assertQuietAndAtHome();
		}
	}

	/** Goes on with Tab alone until there. */
	private static void reach(Page page, String selector) {
		page.locator(selector).first().waitFor();
		int steps = 0;
		do {
			page.keyboard().press("Tab");
			assertThat(++steps).as("steps on the way to " + selector).isLessThan(FAR);
		}
		while (!(boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector));
	}

}
