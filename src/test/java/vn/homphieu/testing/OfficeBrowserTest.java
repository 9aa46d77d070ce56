package vn.homphieu.testing;

import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;

import vn.homphieu.account.Actor;
import vn.homphieu.datapackage.ElectionRemoval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal on a real port, and officials who look at it in a real browser. All such tests
 * share one portal and one browser; each has elections of its own.
 */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@TestInstance(Lifecycle.PER_CLASS)
public abstract class OfficeBrowserTest {

	/** Finds and changes what no page shows. */
	@Autowired
	protected JdbcClient jdbc;

	@Autowired
	private SessionRepository<?> sessions;

	@Autowired
	private ElectionRemoval removal;

	@LocalServerPort
	private int port;

	/**
	 * Opens a window in which an official is logged in.
	 * @param actor the official
	 * @param width its width in pixels
	 * @param scheme light or dark
	 * @return the window, to be closed by the test
	 */
	protected final BrowserWindow window(Actor actor, int width, ColorScheme scheme) {
		BrowserWindow window = Chromium.start().window(address(), width, scheme);
		logIn(window, actor);
		return window;
	}

	/**
	 * Opens a window in which no script runs and nobody is logged in.
	 * @param width its width in pixels
	 * @return the window, to be closed by the test
	 */
	protected final BrowserWindow windowWithoutScripts(int width) {
		return Chromium.start().windowWithoutScripts(address(), width);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/**
	 * Logs an official in, in a window that is open.
	 * @param window the window
	 * @param actor the official
	 */
	protected final void logIn(BrowserWindow window, Actor actor) {
		window.page()
			.context()
			.addCookies(List.of(new Cookie("homphieu", Officials.session(this.sessions, actor)).setUrl(address())));
	}

	/**
	 * Looks at pages, one after the other: each has its words, is accessible, fits into
	 * the window and does nothing that the browser refuses.
	 * @param window the window of an official
	 * @param language {@code vi} or {@code en}
	 * @param paths the pages
	 */
	protected static void checkAll(BrowserWindow window, String language, List<String> paths) {
		for (String path : paths) {
			window.page().navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
			check(window, path);
		}
	}

	/**
	 * Looks at the page that the window shows.
	 * @param window the window
	 * @param what what to call the page
	 */
	protected static void check(BrowserWindow window, String what) {
		assertThat(window.page().locator("h1")).isVisible();
		assertThat(window.page().content()).as(what).doesNotContain("??");
		assertThat(window.violations()).as(what).isEmpty();
		assertThat(window.beyondTheEdge()).as(what).isLessThanOrEqualTo(0);
		assertThat(window.complaints()).as(what).isEmpty();
	}

	/**
	 * Takes away all that was entered.
	 * @param slug short name of the election
	 */
	protected final void forgetEntries(String slug) {
		this.jdbc.sql("delete from paper where election_id = (select id from election where slug = :slug)")
			.param("slug", slug)
			.update();
	}

	/**
	 * Removes an election of the test.
	 * @param slug its short name
	 */
	protected final void remove(String slug) {
		this.removal.remove(slug);
	}

}
