package org.pccgraph.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
class ListBrowserIT {

	@LocalServerPort
	private int port;

	/* A search that leaves one row, and what that row tells. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			/schemes       | project she         | Bridgwater
			/organisations | nelson trust        | Charity
			/partnerships  | south west reducing | Ministry of Justice
			/people        | amy rees            | Director General of Probation and Wales
			/prisons       | leyhill             | Low-carbon modular homes built by prisoners at HMP Leyhill
			/funds         | safer in sussex     | Office of the Police and Crime Commissioner for Sussex
			/policies      | neighbourhood crime | Home Office
			/documents     | making a difference | Association of Police and Crime Commissioners
			/commissioners | avon                | Mark Shelford
			""")
	void listsEveryKindAndFindsByName(String path, String text, String told) {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open(path);
			page.waitForSelector("tbody > tr");
			visit.assertAccessible();
			assertThat(visit.operations()).isLessThanOrEqualTo(2);
			page.getByLabel("Name contains").focus();
			page.keyboard().type(text);
			page.keyboard().press("Enter");
			assertThat(page.locator("tbody > tr")).hasCount(1);
			assertThat(page.locator("tbody > tr")).containsText(told);
			page.setViewportSize(1600, 900);
			visit.assertAccessible();
			visit.screenshot("list" + path.replace('/', '-') + "-1600");
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void narrowsSortsAndLeafsWithTheStateInItsAddress() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/schemes?kind=PROJECT&region=region:south-west");
			assertThat(page.locator("tbody > tr")).hasCount(3);
			assertThat(page.getByLabel("Works in the region")).hasValue("region:south-west");
			page.getByText("Show all").click();
			assertThat(page.locator("#found [role=status]")).hasText(Pattern.compile("^\\d+ schemes, page 1 of 4$"));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Figures"))).focus();
			page.keyboard().press("Enter");
			Locator column = page.locator("th[aria-sort=descending]");
			assertThat(column).containsText("Figures");
			assertThat(page.locator("tbody > tr").first()).containsText("Oxygen Gateway");
			page.getByText("Next page").click();
			assertThat(page.locator("#found [role=status]")).containsText("page 2 of 4");
			String second = page.locator("tbody th").first().textContent();
			String address = page.url();
			page.getByText("Next page").click();
			assertThat(page.locator("#found [role=status]")).containsText("page 3 of 4");
			page.getByText("Previous page").click();
			assertThat(page.locator("#found [role=status]")).containsText("page 2 of 4");
			assertThat(page.locator("tbody th").first()).hasText(second);
			page.navigate(address);
			assertThat(page.locator("tbody th").first()).hasText(second);
			visit.assertQuietAndAtHome();
		}
	}

	@Test
	void saysThatNothingFitsAndBeginsAnewAtAPlaceThatIsGone() {
		try (Visit visit = new Visit(this.port, 360)) {
			Page page = visit.open("/prisons?q=zzqxy");
			assertThat(page.locator("#found")).containsText("No prison fits");
			visit.assertAccessible();
			visit.open("/prisons?after=MGFiYw&page=7");
			assertThat(page.locator("#found [role=status]")).containsText("page 1 of 4");
			assertThat(page).hasURL(Pattern.compile("/prisons$"));
			visit.open("/embed/prisons?schemes=some");
			assertThat(page.locator("tbody > tr").first()).isVisible();
			assertThat(page.locator("form, header")).hasCount(0);
			visit.assertAccessible();
		}
	}

}
