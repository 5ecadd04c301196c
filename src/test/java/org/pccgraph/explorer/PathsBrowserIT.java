package org.pccgraph.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class PathsBrowserIT {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1600 })
	void tellsTheWayAsSentencesWithSourcesAndAsAPicture(int width) {
		try (Visit visit = new Visit(this.port, width)) {
			Page page = visit.open("/paths?from=org:avon-and-somerset-opcc&to=prison:leyhill");
			assertThat(page.locator("#answer h2").first()).hasText("One way of 3 steps");
			Locator steps = page.locator(".steps > li");
			assertThat(steps).hasCount(3);
			assertThat(steps.first()).containsText("is a member of South West Reducing Reoffending Partnership");
			assertThat(steps.last()).containsText("works with Leyhill (trains at; pilot).");
			steps.first().locator("summary").click();
			assertThat(steps.first().locator("cite")).containsText("Reducing Reoffending");
			assertThat(page.locator("#from"))
				.hasValue("Office of the Police and Crime Commissioner for Avon and Somerset");
			assertThat(page.locator(".picture[data-settled]")).isVisible();
			assertThat(page.locator("[aria-labelledby=both-title]"))
				.containsText("That isn’t to say that nobody does.");
			visit.screenshot("paths-" + width);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
			assertThat(visit.operations()).isEqualTo(2);
		}
	}

	@Test
	void isSearchedSwappedAndWidenedByKeyboard() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/paths");
			assertThat(page.locator("#answer li")).hasCount(5);
			choose(page, "#from", "nelsen trust", "The Nelson Trust");
			assertThat(page.locator("#answer")).containsText("Say in “To” what to connect it with.");
			choose(page, "#to", "leyhill", "Leyhill");
			assertThat(page.locator(".way")).hasCount(1);
			page.getByLabel("Swap from and to").press("Enter");
			assertThat(page.locator("#from")).hasValue("Leyhill");
			assertThat(page.locator("#to")).hasValue("The Nelson Trust");
			page.locator("#options summary").press("Enter");
			page.locator("#lengths").selectOption("2");
			assertThat(page.locator("#answer h2").first()).hasText("5 ways of 5 and 6 steps");
			assertThat(page.locator("#told")).hasText("5 paths found, the shortest of 5 steps");
			Locator show = page.getByText("Show this way in the picture").nth(1);
			show.press("Enter");
			assertThat(page.locator(".way button[aria-pressed=true]")).hasCount(1);
			assertThat(page).hasURL(Pattern.compile(".*from=prison.*to=org.*lengths=2.*"));
			visit.assertAccessible();
			page.goBack();
			assertThat(page.locator(".way")).hasCount(1);
			assertThat(page.locator("#lengths")).hasValue("1");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void asksWhichOneIsMeantAndSaysWhatToLoosen() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/paths?from=org:nelson-trust");
			page.locator("#to").fill("checkpoint");
			page.locator("#to").press("Enter");
			page.locator("#meant")
				.getByText("Checkpoint (Durham)", new Locator.GetByTextOptions().setExact(true))
				.click();
			assertThat(page.locator("#answer h2").first()).hasText("No path was found");
			assertThat(page.locator("#answer")).containsText("Up to 6 steps");
			assertThat(page.locator("#answer"))
				.containsText("Not through regions, areas, places, approaches, needs, groups served or documents");
			visit.screenshot("paths-none-1600");
			visit.assertAccessible();
			page.getByText("Let ways pass approaches, needs and groups served too").click();
			assertThat(page.locator(".way").first()).isVisible();
			assertThat(page.locator("[name=pass-vocabulary]")).isChecked();
			visit.assertQuietAndAtHome();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					from=org:nelson-trust&to=org:nelson-trust           | Both are The Nelson Trust           | Nacro and St Giles Trust
					from=org:nelsn-trust&to=prison:leyhill              | Nothing here has the id “org:nelsn-trust” | The Nelson Trust
					from=org:nelson-trust&to=prison:leyhill&hops=9      | This can’t be searched as it is asked | Search with the usual options
					from=org:nelson-trust&to=prison:leyhill&asOf=lately | This can’t be searched as it is asked | At any time
					""")
	void tellsWhatCannotBeSearchedWithAWayOut(String query, String title, String wayOut) {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/paths?" + query);
			assertThat(page.locator("#answer h2").first()).hasText(title);
			visit.assertAccessible();
			page.locator("#answer").getByText(wayOut, new Locator.GetByTextOptions().setExact(true)).first().click();
			assertThat(page.locator(".way").first()).isVisible();
		}
	}

	@Test
	void showsPartnersOfBothAndIsEmbedded() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/embed/paths?from=org:avon-and-somerset-opcc&to=org:gloucestershire-opcc");
			assertThat(page.locator("#finder, .site-header, .takeaway")).hasCount(0);
			assertThat(page.locator(".shared > li")).hasCount(10);
			assertThat(page.locator(".shared > li").first()).containsText("National Probation Service");
			assertThat(page.locator(".shared > li").first()).containsText(
					"With Office of the Police and Crime Commissioner for Avon and Somerset in Community Payback in Avon and Somerset: delivers it");
			assertThat(page.locator(".picture[data-settled]")).isVisible();
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void saysThatASearchTookTooLongAndKeepsWhatWasAsked() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/paths?from=org:nelson-trust&to=prison:leyhill");
			page.route(Visit.GRAPHQL, (route) -> {
				if (route.request().postData().contains("HowTwoAreConnected")) {
					route.fulfill(new Route.FulfillOptions().setContentType("application/graphql-response+json")
						.setBody("{\"errors\":[{\"message\":\"Stopped.\",\"extensions\":{\"code\":\"TIMEOUT\"}}]}"));
				}
				else {
					route.resume();
				}
			});
			page.locator("#options summary").click();
			page.locator("#lengths").selectOption("3");
			assertThat(page.locator("#answer h2").first()).hasText("The search took too long");
			assertThat(page.locator("#to")).hasValue("Leyhill");
			page.unroute(Visit.GRAPHQL);
			page.getByText("The shortest ways only").click();
			assertThat(page.locator(".way")).hasCount(1);
		}
	}

	private static void choose(Page page, String box, String words, String name) {
		page.locator(box).focus();
		page.keyboard().type(words);
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText(name);
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
	}

}
