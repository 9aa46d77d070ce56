package vn.homphieu.testing;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A window of the browser that remembers what went wrong on its pages. */
public final class BrowserWindow implements AutoCloseable {

	private static final String BEYOND = "() => document.documentElement.scrollWidth - window.innerWidth";

	/** Width of the outline around the focused element, in pixels. */
	private static final String OUTLINE = "() => parseFloat(getComputedStyle(document.activeElement).outlineWidth)";

	/** Milliseconds to wait for what ought to be there. */
	private static final double TIMEOUT = 15_000;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	BrowserWindow(BrowserContext context) {
		this.context = context;
		this.page = context.newPage();
		this.page.setDefaultTimeout(TIMEOUT);
		this.page.onConsoleMessage((message) -> {
			if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
	}

	public Page page() {
		return this.page;
	}

	/**
	 * Returns what the browser complained of: scripts, styles or resources refused.
	 * @return the messages since the window opened
	 */
	public List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	/**
	 * Checks the page's accessibility.
	 * @return what axe finds, one line a rule with the first element at fault
	 */
	public List<String> violations() {
		return new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getHelp() + " – " + rule.getNodes().getFirst().getHtml())
			.toList();
	}

	/**
	 * Lists where the page's links lead on this site.
	 * @return addresses, each once, without the place inside the page
	 */
	public List<String> links() {
		return this.page.locator("a[href^='/'], link[href^='/']")
			.all()
			.stream()
			.map((link) -> String.valueOf(link.getAttribute("href")).replaceFirst("#.*", ""))
			.distinct()
			.toList();
	}

	/**
	 * Measures how far the page reaches beyond the window.
	 * @return pixels to scroll to the side, 0 or less for none
	 */
	public int beyondTheEdge() {
		return ((Number) this.page.evaluate(BEYOND)).intValue();
	}

	/**
	 * Tells whether one sees where the keyboard is.
	 * @return whether the focused element has an outline of at least 2 pixels
	 */
	public boolean focusIsVisible() {
		return ((Number) this.page.evaluate(OUTLINE)).doubleValue() >= 2;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
