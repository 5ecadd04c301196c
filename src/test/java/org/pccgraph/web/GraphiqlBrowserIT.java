package org.pccgraph.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Chromium;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf(value = "org.pccgraph.test.Chromium#isInstalled",
		disabledReason = "No Chromium at /usr/bin/chromium; name one with -Dchromium.path=…")
@ApplicationTest
class GraphiqlBrowserIT {

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		chromium = new Chromium();
	}

	@AfterAll
	static void stop() {
		chromium.close();
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT, 'rgb(255, 255, 255)'", "DARK, 'rgb(33, 42, 59)'" })
	void answersTheWelcomeQueryAndAnExampleFromThisServerAlone(ColorScheme scheme, String ground) {
		try (Visit visit = new Visit(chromium, this.port, scheme)) {
			Page page = visit.open("/graphiql");
			assertThat(page.title()).isEqualTo("GraphiQL · PCC partnership graph");
			assertThat(run(page)).contains("\"forceAreasCovered\"", "Reducing Reoffending In Focus");
			visit.screenshot("graphiql-welcome-" + scheme);
			choose(page, "Who works with a body");
			assertThat(text(page, ".graphiql-editor-tool .CodeMirror")).contains("org:nelson-trust");
			assertThat(run(page)).contains("\"partnersOf\"", "Gloucester Women's Centre").doesNotContain("\"errors\"");
			assertThat(page.url()).endsWith("/graphiql?example=partners-of-a-body");
			assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo(ground);
			visit.screenshot("graphiql-example-" + scheme);
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void opensWithTheExampleOfALink() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql?example=women-diverted-from-court");
			assertThat(run(page)).contains("\"schemes\"", "Court Up").doesNotContain("\"errors\"");
			assertThat(page.locator("[aria-current=true]").textContent()).startsWith("Women diverted from court");
			visit.screenshot("graphiql-link");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void keepsWhatAUserWroteInItsTab() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql");
			page.locator(".graphiql-query-editor .CodeMirror").click();
			page.keyboard().press("Control+End");
			page.keyboard().type("# mine");
			choose(page, "Prisons, and who works inside them");
			assertThat(page.getByRole(AriaRole.TAB).count()).isEqualTo(2);
			assertThat(query(page)).contains("PrisonsAndWhoWorksInside");
			page.getByRole(AriaRole.TAB).first().click();
			assertThat(query(page)).contains("# mine");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void explainsTheSchemaAndOpensItsDialogsUnderThePolicy() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.DARK)) {
			Page page = visit.open("/graphiql");
			press(page, "Show Documentation Explorer");
			page.getByText("Query", new Page.GetByTextOptions().setExact(true)).first().click();
			page.getByText("partnersOf").first().waitFor();
			visit.screenshot("graphiql-documentation");
			press(page, "Open settings dialog");
			page.getByText("Clear storage").waitFor();
			visit.screenshot("graphiql-settings");
			visit.assertQuietAndAtHome();
		}
	}

	private static void choose(Page page, String title) {
		page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Examples by question"))
			.getByRole(AriaRole.BUTTON)
			.filter(new Locator.FilterOptions().setHasText(title))
			.click();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
	}

	/** Runs the operation in the editor and waits for its answer. */
	private static String run(Page page) {
		page.locator(".graphiql-execute-button").click();
		page.waitForFunction(
				"() => document.querySelector('.result-window .CodeMirror').CodeMirror.getValue().includes('{')");
		return text(page, ".result-window .CodeMirror");
	}

	private static String query(Page page) {
		return text(page, ".graphiql-query-editor .CodeMirror");
	}

	/** The whole text of an editor, lines that are scrolled away included. */
	private static String text(Page page, String editor) {
		return (String) page.evaluate("(editor) => document.querySelector(editor).CodeMirror.getValue()", editor);
	}

}
