package org.pccgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.ApplicationTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * How long pages take from the request until their first answer is on the screen, with
 * the real dataset. Run by hand on a quiet machine, since times are no test:
 * {@code mvn test-compile failsafe:integration-test@default -Dit.test=PagesPainted}, with
 * {@code -Dpainted.visits=} for another number of visits than 30. The table is printed,
 * and kept as {@code target/pages-painted.md}.
 */
@ApplicationTest
@TestPropertySource(properties = "query.cache.enabled=true")
class PagesPainted {

	private static final int VISITS = Integer.getInteger("painted.visits", 30);

	/** What each page is asked for, and what isn't there before the answer is. */
	private static final Map<String, String> PAGES = new LinkedHashMap<>();

	static {
		PAGES.put("/", "#ways li");
		PAGES.put("/search?q=nelson", ".hits li");
		PAGES.put("/schemes", "main tbody tr");
		PAGES.put("/organisations", "main tbody tr");
		PAGES.put("/commissioners", "main tbody tr");
		PAGES.put("/documents", "main tbody tr");
		PAGES.put("/areas", "main tbody tr");
		PAGES.put("/approaches", "main tbody tr");
		PAGES.put("/network", "main tbody tr");
		PAGES.put("/paths?from=org:nelson-trust&to=prison:leyhill", "main .sources");
		PAGES.put("/help", "#missing table");
		PAGES.put("/scheme/project-she", "main .facts");
		PAGES.put("/org/nelson-trust", "main .facts, main table");
		PAGES.put("/area/durham", "main .facts, main table");
		PAGES.put("/prison/leyhill", "main .facts, main table");
		PAGES.put("/document/apcc-2021", "main .facts, main table");
		PAGES.put("/graphiql", ".graphiql-query-editor .CodeMirror");
	}

	private static final String WATCH = """
			window.painted = new Promise((told, failed) => {
				setTimeout(() => failed(new Error('There was no SELECTOR in a minute')), 60_000);
				const paint = () => requestAnimationFrame(() => setTimeout(() => told(performance.now())));
				const watching = new MutationObserver(() => {
					if (document.querySelector('SELECTOR')) {
						watching.disconnect();
						paint();
					}
				});
				watching.observe(document, { subtree: true, childList: true });
			});
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
		for (String path : PAGES.keySet()) {
			first(path);
			List<Double> first = new ArrayList<>();
			for (int i = 0; i < VISITS; i++) {
				first.add(first(path));
			}
			table.append("| `%s` | %s | %s |%n".formatted(path, millis(first), millis(again(path))));
		}
		System.out.println(table);
		Files.writeString(Path.of("target", "pages-painted.md"), table);
	}

	private double first(String path) {
		try (Visit visit = new Visit(this.port, 1600)) {
			return painted(visit.prepare(watch(path)), path);
		}
	}

	private List<Double> again(String path) {
		List<Double> times = new ArrayList<>();
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.prepare(watch(path));
			painted(page, path);
			for (int i = 0; i < VISITS; i++) {
				times.add(painted(page, path));
			}
		}
		return times;
	}

	private static String watch(String path) {
		return WATCH.replace("SELECTOR", PAGES.get(path));
	}

	private double painted(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path,
				new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		return ((Number) page.evaluate("() => window.painted")).doubleValue();
	}

	private static String millis(List<Double> times) {
		List<Double> sorted = times.stream().sorted().toList();
		return String.format(Locale.ROOT, "%.0f | %.0f", at(sorted, 0.5), at(sorted, 0.95));
	}

	private static double at(List<Double> sorted, double share) {
		return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
	}

}
