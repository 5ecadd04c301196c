package org.pccgraph.explorer;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pccgraph.test.BrowserTest;
import org.pccgraph.test.Visit;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a picture puts its nodes. */
@BrowserTest
class PictureBrowserIT {

	/**
	 * Three that are linked to each other, and how far each is from the edge of the
	 * others.
	 */
	private static final String TRIANGLE = """
			async () => {
				const { picture } = await import('/explorer/picture.js');
				const ids = ['grant', 'office', 'scheme'];
				const nodes = ids.map((id) => ({ id, name: id, type: 'Organisation' }));
				const edges = [[0, 1], [0, 2], [1, 2]].map(([a, b], i) => ({ id: `e${i}`, source: ids[a], target: ids[b] }));
				const element = document.createElement('div');
				document.getElementById('page').replaceChildren(element);
				const at = (await picture(element, { nodes, edges }, { label: 'Three' })).positions();
				return ids.map((id) => {
					const [a, b] = ids.filter((other) => other !== id).map((other) => at[other]);
					const [x, y] = [b.x - a.x, b.y - a.y];
					return Math.abs((at[id].y - a.y) * x - (at[id].x - a.x) * y) / Math.hypot(x, y);
				});
			}""";

	@LocalServerPort
	private int port;

	@Test
	void noNodeIsOnAnEdgeOfOthers() {
		try (Visit visit = new Visit(this.port, 1600)) {
			Page page = visit.open("/help");
			List<?> distances = (List<?>) page.evaluate(TRIANGLE);
			assertThat(distances)
				.allSatisfy((distance) -> assertThat(((Number) distance).doubleValue()).isGreaterThan(15));
		}
	}

}
