package org.pccgraph.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
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
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class NodeBrowserIT {

	@LocalServerPort
	private int port;

	/*
	 * Type, path, title, a list on its page, what stands in it, and which section states
	 * that.
	 */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					Scheme          | /scheme/project-she                                  | Project SHE | Others that take part | The Nelson Trust | Project SHE
					Organisation    | /org/sunderland-city-council                         | Sunderland City Council | Covers | Sunderland | Sunderland City Council
					Prison          | /prison/leyhill                                      | Leyhill | Schemes that work with it | Low-carbon modular homes built by prisoners at HMP Leyhill | First affordable home built by prisoners
					Partnership     | /partnership/south-west-reducing-reoffending-partnership | South West Reducing Reoffending Partnership | Members | Ministry of Justice | South West Reducing Reoffending Partnership
					Person          | /person/mark-shelford                                | Mark Shelford | Posts held | Police and Crime Commissioner for Avon and Somerset | Reducing Reoffending
					Office          | /office/avon-and-somerset-pcc                        | Police and Crime Commissioner for Avon and Somerset | Holders | Sue Mountstevens | PCCs Making a Difference
					ForceArea       | /area/avon-and-somerset                              | Avon and Somerset | What works here | Project SHE | Project SHE
					Region          | /region/south-west                                   | South West | In it | Devon and Cornwall | The whole grouping
					ProbationRegion | /probation-region/south-west                         | South West | In it | Avon and Somerset | All probation regions and their police force areas
					Place           | /place/bridgwater                                    | Bridgwater | What works here | Women's Centre in Bridgwater | Project SHE
					Fund            | /fund/safer-in-sussex                                | Safer in Sussex fund | Held by | Office of the Police and Crime Commissioner for Sussex | Prison mentoring, restorative justice
					Grant           | /grant/west-midlands-enterprise-to-employment        | Commissioner's money for Enterprise to Employment | For | Enterprise to Employment | Offender to Rehab
					Award           | /award/communicating-youth-justice-awards            | Youth Justice Board Communicating Youth Justice Awards | Who was considered | Sunderland City Council | Sunderland City Council
					Approach        | /approach/employment-and-skills                      | Employment and skills | Schemes | Enterprise to Employment | Offender to Rehab
					Need            | /need/drugs-and-alcohol                              | Drugs and alcohol | Schemes | #MORSE | The launch of the #MORSE
					Cohort          | /cohort/women                                        | Women | Schemes | Project SHE | Project SHE
					Figure          | /figure/aspire-clients-supported                     | Clients helped with employability, sport, housing advice, a way to help with substance misuse or contact with employers who are open to them | About | Through the Prison Gate | Pathways to Employment
					Policy          | /policy/neighbourhood-crime-integrated-offender-management-strategy | Neighbourhood Crime Integrated Offender Management Strategy | Issued by | Home Office | Refreshed offender management programme
					Contract        | /contract/prj-6166                                   | Accommodation for South Wales | Provided by | The Forward Trust | All contracts of the catalogue
					Document        | /document/apcc-2021                                  | PCCs Making a Difference: Reducing Reoffending In Focus | Issued by | Association of Police and Crime Commissioners | PCCs Making a Difference
					Section         | /section/apcc-2021-foreword-amy-rees                 | Foreword from Amy Rees, Director General of Probation and Wales | What it states | Electronic Monitoring | PCCs Making a Difference
					""")
	void showsEveryTypeWithAFactAndItsSource(String type, String path, String title, String list, String fact,
			String source) {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = opened(visit, path);
			assertThat(page.locator("h1")).hasText(title);
			assertThat(page.locator("body")).hasAttribute("data-type", type);
			Locator item = listed(page, list)
				.filter(new Locator.FilterOptions()
					.setHas(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(fact).setExact(true))))
				.first();
			assertThat(item).isVisible();
			// A section is the source of what it states itself.
			assertThat("Section".equals(type) ? page.locator("dl.facts").first() : item).containsText(source);
			visit.assertAccessible();
			page.setViewportSize(1600, 900);
			visit.assertAccessible();
			visit.screenshot("node-" + type.toLowerCase() + "-1600");
			visit.assertQuietAndAtHome();
		}
	}

	/**
	 * The page, once its facts are there: a question of a kind that nobody asked before
	 * takes its time.
	 */
	private static Page opened(Visit visit, String path) {
		Page page = visit.open(path);
		page.waitForSelector(".takeaway");
		return page;
	}

	/** The lines or rows under a term or a heading. */
	private static Locator listed(Page page, String title) {
		Pattern exactly = Pattern.compile("^\\s*" + title + "\\s*$");
		Locator lines = page.locator("dt")
			.filter(new Locator.FilterOptions().setHasText(exactly))
			.locator("+ dd > ul > li");
		Locator headings = page.locator("h2, h3").filter(new Locator.FilterOptions().setHasText(exactly));
		return lines.or(headings.locator("~ .scroll tbody > tr"));
	}

	@Test
	void asksTwiceAndDrawsTheSurroundingsOnlyWhenSomebodyComesToThem() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = opened(visit, "/scheme/project-she");
			assertThat(page.locator("#timeline ~ dl")).containsText("Project SHE is stated to be running");
			assertThat(visit.operations()).isEqualTo(2);
			page.locator("#around").scrollIntoViewIfNeeded();
			page.waitForSelector(".around-picture[data-settled]");
			assertThat(visit.operations()).isEqualTo(2);
			Locator twin = page.locator(".twin > summary");
			twin.focus();
			page.keyboard().press("Enter");
			assertThat(
					page.locator(".twin li").filter(new Locator.FilterOptions().setHasText("The Nelson Trust")).first())
				.isVisible();
			visit.screenshot("node-around-360");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void namesPartnersWithWhatMakesThemSo() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = opened(visit, "/org/sunderland-city-council");
			Locator row = page.locator("table.partners tr")
				.filter(new Locator.FilterOptions().setHasText("Bolton Metropolitan Borough Council"));
			assertThat(row.getByRole(AriaRole.LINK,
					new Locator.GetByRoleOptions().setName("Reducing Re-offending Beacon year")))
				.hasAttribute("href", Pattern.compile("/scheme/reducing-reoffending-beacon-year$"));
			assertThat(row).containsText("Sunderland City Council delivers it (beacon authority)");
			Locator sources = row.locator("details.sources > summary").first();
			sources.focus();
			page.keyboard().press("Enter");
			assertThat(row.locator("cite").first()).isVisible();
			visit.assertAccessible();
		}
	}

	@Test
	void showsTheRestOfALongListOnDemand() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = opened(visit, "/org/ingeus-uk-limited");
			Locator contracts = page.locator("section[aria-labelledby=national-contracts] tbody > tr");
			assertThat(contracts).hasCount(25);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Show all 26")))
				.focus();
			page.keyboard().press("Enter");
			assertThat(contracts).hasCount(26);
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void tellsWhatHeldAtADateAndKindlyOfADateThatIsNone() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = opened(visit, "/scheme/drive-project");
			page.getByLabel("As of").focus();
			page.keyboard().type("2019");
			page.keyboard().press("Enter");
			assertThat(page.locator(".notice")).containsText("possibly");
			assertThat(page).hasURL(Pattern.compile("/scheme/drive-project\\?asOf=2019$"));
			assertThat(page.locator("section[aria-labelledby=assessed-and-recognised] .held").first())
				.hasText("possibly");
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
			page.getByLabel("As of").fill("20x9");
			page.keyboard().press("Enter");
			assertThat(page.locator(".as-of [role=alert]")).containsText("“20x9” can’t be read as a date");
			assertThat(page.locator("h1")).hasText("The Drive Project");
			assertThat(page.locator("#timeline")).isVisible();
			visit.assertAccessible();
			page.goBack();
			assertThat(page.getByLabel("As of")).hasValue("2019");
			assertThat(page.locator(".notice")).isVisible();
			page.getByText("All dates").click();
			assertThat(page.locator(".notice")).hasCount(0);
			assertThat(page).hasURL(Pattern.compile("/scheme/drive-project$"));
		}
	}

	@Test
	void putsWhatSectionsSaySideBySide() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = opened(visit, "/scheme/checkpoint-durham");
			assertThat(page.locator("table.statements tbody > tr")).hasCount(3);
			assertThat(page.locator("table.statements"))
				.containsText("The original Checkpoint, on which Surrey's is based.");
			assertThat(page.locator(".differs")).hasCount(0);
			// No two sections of the seed differ on a scheme's status so far: let them.
			page.route(Visit.GRAPHQL, NodeBrowserIT::sayThatItEnded);
			page.reload();
			assertThat(page.locator("th .differs")).hasCount(1);
			assertThat(page.locator("td.differing")).hasCount(2);
			assertThat(page.locator("section[aria-labelledby=said-title]"))
				.containsText("The sections differ on its status");
			visit.assertAccessible();
		}
	}

	private static void sayThatItEnded(Route route) {
		APIResponse response = route.fetch();
		// The statements stand before the scheme's own status.
		String text = response.text();
		route.fulfill(new Route.FulfillOptions().setResponse(response)
			.setBody(text.contains("\"statedIn\"") ? text.replaceFirst("\"status\":\"RUNNING\"", "\"status\":\"ENDED\"")
					: text));
	}

	@Test
	void canBeTakenAway() throws IOException {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = opened(visit, "/scheme/project-she");
			assertThat(saved(page, "Table as CSV")).contains("list,id,type,name")
				.contains("scheme:project-she,partners,org:nelson-trust,Organisation,The Nelson Trust");
			assertThat(saved(page, "JSON")).contains("\"partners\"")
				.contains("\"timeline\"")
				.contains("org:nelson-trust");
			assertThat(page.getByText("The query behind this view")).hasAttribute("href",
					Pattern.compile("/graphiql\\?query=query\\+SchemePage.*project-she"));
			page.getByText("Link, embed and cite this view").click();
			assertThat(page.getByLabel("Cite it"))
				.hasValue(Pattern.compile("^Project SHE\\. PCC partnership graph, dataset .*"));
			visit.assertAccessible();
			visit.open("/embed/scheme/project-she");
			assertThat(page.locator("h1")).hasText("Project SHE");
			assertThat(page.locator("header, .takeaway")).hasCount(0);
			visit.assertAccessible();
			visit.assertQuietAndAtHome();
		}
	}

	private static String saved(Page page, String button) throws IOException {
		Download download = page.waitForDownload(
				() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
					.click());
		Path file = download.path();
		return Files.readString(file);
	}

	@Test
	void triesAgainWhenTheServerWasGone() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/");
			page.route(Visit.GRAPHQL, (route) -> route.abort());
			visit.open("/person/mark-shelford");
			assertThat(page.locator("h1")).hasText("Mark Shelford");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("can’t be reached");
			visit.assertAccessible();
			page.unroute(Visit.GRAPHQL);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();
			assertThat(page.locator("main")).containsText("Posts held");
		}
	}

}
