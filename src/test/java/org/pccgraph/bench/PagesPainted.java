package org.pccgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Chromium;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * How long pages take from the request until their first answer is on the screen, with
 * the real dataset. Run by hand on a quiet machine, since times are no test:
 * {@code mvn test-compile failsafe:integration-test@default -Dit.test=PagesPainted}. The
 * table is printed, and kept as {@code target/pages-painted.md}.
 */
@ApplicationTest
@TestPropertySource(properties = "query.cache.enabled=true")
class PagesPainted {

	private static final int VISITS = 30;

	private static final List<String> PAGES = List.of("/", "/search?q=nelson", "/schemes", "/organisations",
			"/commissioners", "/documents", "/areas", "/approaches", "/network",
			"/paths?from=office:pcc-avon-and-somerset&to=prison:leyhill", "/help", "/scheme/project-she",
			"/org/nelson-trust", "/area/durham", "/prison/leyhill", "/document/apcc-2021", "/graphiql");

	/**
	 * The first answer is there once a part of the page isn't waited for any more; a page
	 * that asks nothing is there once it stands; GraphiQL once it can be typed in.
	 */
	private static final String WATCH = """
			(() => {
				let seen = false;
				const paint = () => requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }));
				new MutationObserver((changes) => {
					const main = document.getElementById('page');
					const answered = changes.some(({ type, target }) => type === 'attributes' && main?.contains(target)
						&& !target.hasAttribute('aria-busy'));
					const stands = main?.querySelector('h1') && !main.querySelector('.loading, [aria-busy], #graphiql')
						&& document.readyState !== 'loading';
					const editor = document.querySelector('.graphiql-query-editor .CodeMirror');
					if (!seen && (answered || stands || editor)) {
						seen = true;
						paint();
					}
				}).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
			})()
			""";

	@LocalServerPort
	private int port;

	@Test
	void print() throws IOException {
		StringBuilder table = new StringBuilder("""
				Milliseconds from the request to the first answer on the screen, %d visits each.

				| page | first visit: median | p95 | cached scripts: median | p95 |
				|---|--:|--:|--:|--:|
				""".formatted(VISITS));
		try (Chromium chromium = new Chromium()) {
			for (String path : PAGES) {
				first(chromium, path);
				List<Double> first = new ArrayList<>();
				for (int i = 0; i < VISITS; i++) {
					first.add(first(chromium, path));
				}
				table.append("| `%s` | %s | %s |%n".formatted(path, millis(first), millis(again(chromium, path))));
			}
		}
		System.out.println(table);
		Files.writeString(Path.of("target", "pages-painted.md"), table);
	}

	private double first(Chromium chromium, String path) {
		try (Visit visit = new Visit(chromium, this.port, 1600)) {
			return painted(visit.prepare(WATCH), path);
		}
	}

	private List<Double> again(Chromium chromium, String path) {
		List<Double> times = new ArrayList<>();
		try (Visit visit = new Visit(chromium, this.port, 1600)) {
			Page page = visit.prepare(WATCH);
			painted(page, path);
			for (int i = 0; i < VISITS; i++) {
				times.add(painted(page, path));
			}
		}
		return times;
	}

	private double painted(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
		return ((Number) page.waitForFunction("window.painted").jsonValue()).doubleValue();
	}

	private static String millis(List<Double> times) {
		List<Double> sorted = times.stream().sorted().toList();
		return String.format(Locale.ROOT, "%.0f | %.0f", at(sorted, 0.5), at(sorted, 0.95));
	}

	private static double at(List<Double> sorted, double share) {
		return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
	}

}
