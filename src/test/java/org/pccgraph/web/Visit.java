package org.pccgraph.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser's visit to our pages, with everything that it asked for or complained of. */
final class Visit implements AutoCloseable {

	private final String origin;

	private final BrowserContext context;

	private final Page page;

	private final List<String> requests = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Visit(Chromium chromium, int port, ColorScheme scheme) {
		this.origin = "http://localhost:" + port;
		this.context = chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(scheme));
		this.context.onRequest((request) -> this.requests.add(request.url()));
		this.context.onRequestFailed((request) -> this.complaints.add("failed: " + request.url()));
		this.context.onConsoleMessage((message) -> {
			if (List.of("error", "warning").contains(message.type())) {
				this.complaints.add(message.type() + ": " + message.text());
			}
		});
		this.context.onWebError((error) -> this.complaints.add("uncaught: " + error.error()));
		this.page = this.context.newPage();
	}

	Page open(String path) {
		this.page.navigate(this.origin + path);
		return this.page;
	}

	void screenshot(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
	}

	void assertQuietAndAtHome() {
		assertThat(this.complaints).isEmpty();
		assertThat(this.requests).isNotEmpty().allSatisfy((url) -> assertThat(url).startsWith(this.origin + "/"));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
