package org.pccgraph.web;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class GraphiqlBrowserIT {

	/**
	 * The insides of CodeMirror, which has a text field of its own for those who type.
	 */
	private static final String EDITORS = ".CodeMirror-scroll";

	private static final String VARIABLES = ".graphiql-editor-tool .CodeMirror";

	private static final String RESULT = ".result-window .CodeMirror";

	private static final String ANSWERED = "() => document.querySelector('.result-window .CodeMirror').CodeMirror.getValue().includes('{')";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "LIGHT, 'rgb(255, 255, 255)'", "DARK, 'rgb(33, 42, 59)'" })
	void answersTheWelcomeQueryAndAnExampleFromThisServerAlone(ColorScheme scheme, String ground) {
		try (Visit visit = new Visit(this.port, scheme)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT)) {
			Page page = visit.open("/graphiql?example=women-diverted-from-court");
			assertThat(run(page)).contains("\"schemes\"", "Court Up").doesNotContain("\"errors\"");
			assertThat(page.locator("[aria-current=true]").textContent()).startsWith("Women diverted from court");
			visit.screenshot("graphiql-link");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void listsTheExamplesByWhoAsksThem() {
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT);
				Visit other = new Visit(this.port, ColorScheme.LIGHT)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.LIGHT)) {
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
		try (Visit visit = new Visit(this.port, ColorScheme.DARK)) {
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

	@ParameterizedTest
	@CsvSource({ "360, LIGHT", "360, DARK", "1600, LIGHT", "1600, DARK" })
	void isReadAndUsedAtAnyWidth(int width, ColorScheme scheme) {
		try (Visit visit = new Visit(this.port, width, scheme)) {
			Page page = visit.open("/graphiql");
			choose(page, "Who works with a body");
			assertThat(run(page)).contains("Gloucester Women's Centre");
			visit.screenshot("graphiql-%d-%s".formatted(width, scheme));
			visit.assertAccessible(EDITORS);
			press(page, "Show Documentation Explorer");
			page.locator("a.graphiql-doc-explorer-type-name").first().click();
			page.locator("a.graphiql-doc-explorer-field-name").first().waitFor();
			visit.screenshot("graphiql-explained-%d-%s".formatted(width, scheme));
			visit.assertAccessible(EDITORS);
			press(page, "Save the result as CSV");
			page.getByText("Saved as pcc-partnership-graph-answer-").waitFor();
			visit.assertQuietAndAtHome();
		}
	}

	/** From the first control to the last and on to the first, then a question. */
	@Test
	void isUsedByKeyboardAlone() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/graphiql");
			List<String> met = new ArrayList<>();
			String first = tab(page, "Tab");
			for (String name = first; met.size() < 100
					&& !(name.equals(first) && !met.isEmpty()); name = tab(page, "Tab")) {
				met.add(name);
			}
			assertThat(met).hasSizeLessThan(100)
				.contains("Skip to the main content", "Query", "Variables, as JSON", "Answer",
						"Execute query (Ctrl-Enter)", "Share: copy a link to this query", "Save the result as CSV");
			String example = met.stream().filter((name) -> name.startsWith("Who works with a body")).findFirst().get();
			reach(page, "Tab", example);
			page.keyboard().press("Enter");
			reach(page, "Tab", "Query");
			page.keyboard().press("Control+Home");
			page.keyboard().type("# by keyboard\n");
			assertThat(query(page)).startsWith("# by keyboard").contains("partnersOf");
			page.keyboard().press("Control+Enter");
			page.waitForFunction(ANSWERED);
			assertThat(text(page, RESULT)).contains("Gloucester Women's Centre");
			reach(page, "Tab", "Variables, as JSON");
			reach(page, "Shift+Tab", "Query");
			reach(page, "Tab", "Save the result as CSV");
			Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
			assertThat(file.path()).content().contains("Gloucester Homes");
			visit.assertQuietAndAtHome();
		}
	}

	/** What turns while a question runs, for those who don't mind. */
	@Test
	void turnsNothingForThoseWhoAskedForLessMotion() {
		try (Visit moving = new Visit(this.port, ColorScheme.LIGHT); Visit still = new Visit(this.port, 1600)) {
			Page page = waiting(moving);
			page.waitForFunction("document.getAnimations().length > 0");
			waiting(still);
			still.assertStill();
		}
	}

	/** GraphiQL while it waits for an answer that doesn't come. */
	private static Page waiting(Visit visit) {
		Page page = visit.open("/graphiql");
		page.route(Visit.GRAPHQL, (question) -> {
		});
		page.locator(".graphiql-execute-button").click();
		page.locator(".graphiql-spinner").waitFor();
		return page;
	}

	private static void reach(Page page, String key, String name) {
		int steps = 0;
		while (!tab(page, key).equals(name)) {
			assertThat(++steps).as("steps on the way to " + name).isLessThan(100);
		}
	}

	/** Goes on by one, and says where that is; the page itself has no name. */
	private static String tab(Page page, String key) {
		page.keyboard().press(key);
		return (String) page.evaluate("""
				() => {
					const { activeElement: e } = document;
					return e === document.body ? '' : e.getAttribute('aria-label') ?? e.innerText.trim();
				}""");
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
		page.waitForFunction(ANSWERED);
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
