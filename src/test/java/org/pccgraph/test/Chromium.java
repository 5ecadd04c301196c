package org.pccgraph.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * An installed Chromium: Debian's, or that of the system property {@code chromium.path}.
 * Nothing is downloaded.
 */
public final class Chromium implements AutoCloseable {

	private static final Path PATH = Path.of(System.getProperty("chromium.path", "/usr/bin/chromium"));

	private static final double ASSERTION_TIMEOUT = 30_000;

	private final Playwright playwright;

	private final Browser browser;

	/** Starts it. */
	public Chromium() {
		// What a page asks for the first time is planned by the database first.
		PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(PATH)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-dev-shm-usage", "--disable-component-update",
						"--disable-sync")));
	}

	/**
	 * Whether there is one to start.
	 * @return whether its program exists
	 */
	public static boolean isInstalled() {
		return Files.isExecutable(PATH);
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
