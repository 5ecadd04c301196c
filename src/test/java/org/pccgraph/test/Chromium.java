package org.pccgraph.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/**
 * An installed Chromium: Debian's, or that of the system property {@code chromium.path}.
 * Nothing is downloaded. All tests of a run share one, in which each visit begins with
 * nothing; it ends when they do, since nobody is left to talk to it.
 */
final class Chromium {

	private static final Path PATH = Path.of(System.getProperty("chromium.path", "/usr/bin/chromium"));

	private static final double ASSERTION_TIMEOUT = 30_000;

	private static @Nullable Browser browser;

	private Chromium() {
	}

	/**
	 * The browser, started where it doesn't run yet or has died.
	 * @return the browser, to be used by one thread
	 */
	static Browser browser() {
		Browser now = browser;
		if (now == null || !now.isConnected()) {
			now = start();
			browser = now;
		}
		return now;
	}

	private static Browser start() {
		// What a page asks for the first time is planned by the database first.
		PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT);
		return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
			.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PATH)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-dev-shm-usage", "--disable-component-update",
						"--disable-sync")));
	}

	/**
	 * Whether there is one to start.
	 * @return whether its program exists
	 */
	static boolean isInstalled() {
		return Files.isExecutable(PATH);
	}

}
