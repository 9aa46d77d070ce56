package vn.homphieu.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, driven by Playwright; no browser is ever downloaded. Where
 * there is none, tests are skipped with one line, except where {@code CI=true}: there
 * they fail.
 */
public final class Chromium {

	private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
			Path.of("/usr/bin/google-chrome"), Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static @Nullable Chromium running;

	private final Browser browser;

	private Chromium(Path program) {
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
		this.browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
	}

	/**
	 * Starts the browser, or skips the test where the machine has none. One serves all
	 * tests until the last; each of its windows knows nothing of the others.
	 * @return the running browser
	 */
	public static synchronized Chromium start() {
		if (running == null) {
			running = launch();
		}
		return running;
	}

	private static Chromium launch() {
		Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
		if (program.isEmpty()) {
			String message = "Browser tests need Chromium (Debian: apt-get install chromium); none was found.";
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException(message);
			}
			System.err.println("Skipped: " + message);
			Assumptions.abort(message);
		}
		return new Chromium(program.orElseThrow());
	}

	/**
	 * Opens a window.
	 * @param address where pages without a host lie
	 * @param width its width in pixels
	 * @param scheme light or dark
	 * @return the window, to be closed by the test
	 */
	public BrowserWindow window(String address, int width, ColorScheme scheme) {
		return new BrowserWindow(this.browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setViewportSize(width, 900)
			.setColorScheme(scheme)));
	}

	/**
	 * Opens a window in which no script runs.
	 * @param address where pages without a host lie
	 * @param width its width in pixels
	 * @return the window, to be closed by the test
	 */
	public BrowserWindow windowWithoutScripts(String address, int width) {
		return new BrowserWindow(this.browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
			.setViewportSize(width, 900)
			.setJavaScriptEnabled(false)));
	}

}
