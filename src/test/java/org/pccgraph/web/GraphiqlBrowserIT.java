package org.pccgraph.web;

import com.microsoft.playwright.Download;
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

	/**
	 * The insides of CodeMirror, which has a text field of its own for those who type.
	 */
	private static final String EDITORS = ".CodeMirror-scroll";

	private static final String VARIABLES = ".graphiql-editor-tool .CodeMirror";

	private static final String RESULT = ".result-window .CodeMirror";

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
			assertThat(text(page, VARIABLES)).contains("org:nelson-trust");
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
	void listsTheExamplesByWhoAsksThem() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql");
			assertThat(page.locator(".examples h3").allInnerTexts()).containsExactly("For policy researchers",
					"For front-end developers", "For the association");
			assertThat(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("For the association"))
				.getByRole(AriaRole.BUTTON)
				.first()
				.innerText()).startsWith("Brokers between regions");
			assertThat(page.locator("header nav [aria-current]").innerText()).isEqualTo("GraphiQL");
			assertThat(page.locator("#coverage").innerText()).contains("30 of 43 police force areas");
			visit.assertAccessible(EDITORS);
		}
	}

	@Test
	void sharesAQueryByALinkThatDoesNotRunByItself() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT);
				Visit other = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql");
			choose(page, "Who works with a body");
			write(page, "# mine & yours, 100 %");
			press(page, "Share: copy a link to this query");
			page.getByText("Link copied").waitFor();
			Page opened = other.open(page.url().replaceFirst("^http://[^/]+", ""));
			assertThat(query(opened)).isEqualTo(query(page)).endsWith("# mine & yours, 100 %");
			assertThat(text(opened, VARIABLES)).isEqualTo(text(page, VARIABLES)).contains("org:nelson-trust");
			assertThat(text(opened, RESULT)).isEmpty();
			assertThat(run(opened)).contains("Gloucester Women's Centre");
			write(opened, "# changed");
			opened.waitForURL((address) -> address.endsWith("/graphiql"));
			other.assertQuietAndAtHome();
		}
	}

	@Test
	void opensALinkBesideWhatWasWritten() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql");
			choose(page, "Who works with a body");
			write(page, "# mine");
			page.waitForTimeout(1000);
			visit.open("/graphiql?query=%7B+dataset+%7B+version+%7D+%7D");
			assertThat(query(page)).isEqualTo("{ dataset { version } }");
			assertThat(text(page, VARIABLES)).isEmpty();
			page.getByRole(AriaRole.TAB).first().click();
			assertThat(query(page)).endsWith("# mine");
		}
	}

	@Test
	void tellsWhenAQueryIsTooLongForALink() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql");
			page.evaluate("document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror"
					+ ".setValue('# ' + 'long '.repeat(2000))");
			press(page, "Share: copy a link to this query");
			assertThat(page.locator("#note").innerText()).contains("too long for a link", "8,000");
			assertThat(page.url()).endsWith("/graphiql");
			visit.assertAccessible(EDITORS);
		}
	}

	@Test
	void savesTheResultAsCsv() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql?example=partners-of-a-body");
			Download file = page.waitForDownload(() -> press(page, "Save the result as CSV"));
			assertThat(file.suggestedFilename()).startsWith("pcc-partnership-graph-answer-").endsWith(".csv");
			assertThat(file.path()).content().contains("body.name", "Gloucester Homes");
			page.getByText("Saved as pcc-partnership-graph-answer-").waitFor();
			visit.open("/graphiql?query=%7B+a:dataset+%7B+version+%7D+b:dataset+%7B+version+%7D+%7D");
			press(page, "Save the result as CSV");
			page.getByText("made of one root field").waitFor();
			assertThat(page.locator("#note").getAttribute("class")).contains("failed");
		}
	}

	@Test
	void keepsWhatAUserWroteInItsTab() {
		try (Visit visit = new Visit(chromium, this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql");
			write(page, "# mine");
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

	private static void write(Page page, String text) {
		page.locator(".graphiql-query-editor .CodeMirror").click();
		page.keyboard().press("Control+End");
		page.keyboard().type(text);
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
	}

	/** Runs the operation in the editor and waits for its answer. */
	private static String run(Page page) {
		page.locator(".graphiql-execute-button").click();
		page.waitForFunction(
				"() => document.querySelector('.result-window .CodeMirror').CodeMirror.getValue().includes('{')");
		return text(page, RESULT);
	}

	private static String query(Page page) {
		return text(page, ".graphiql-query-editor .CodeMirror");
	}

	/** The whole text of an editor, lines that are scrolled away included. */
	private static String text(Page page, String editor) {
		return (String) page.evaluate("(editor) => document.querySelector(editor).CodeMirror.getValue()", editor);
	}

}
