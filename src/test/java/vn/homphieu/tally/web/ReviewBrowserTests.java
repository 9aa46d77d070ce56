package vn.homphieu.tally.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;

import vn.homphieu.account.Actor;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.Chromium;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TypedMinutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reviewer in a real browser: the queue, both entries side by side, by the keyboard.
 */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@TestInstance(Lifecycle.PER_CLASS)
class ReviewBrowserTests {

	private static final String SLUG = "reviewing";

	private static final String QUEUE = "/office/" + SLUG + "/review";

	private static final Actor REVIEWER = Officials.reviewer("303");

	private static final Actor FIRST = Officials.clerk("303");

	private static final Actor SECOND = Officials.secondClerk("303");

	private final String address;

	@Autowired
	private SessionRepository<?> sessions;

	@Autowired
	private EntryService entries;

	@Autowired
	private JdbcClient jdbc;

	private @Nullable Chromium chromium;

	ReviewBrowserTests(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	@BeforeAll
	void prepare(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		this.chromium = Chromium.start();
		EmptyElection.load(SLUG, 4, packages, folder);
	}

	@AfterAll
	void cleanUp(@Autowired ElectionRemoval removal) {
		if (this.chromium != null) {
			this.chromium.close();
		}
		removal.remove(SLUG);
	}

	@AfterEach
	void forgetEntries() {
		this.jdbc.sql("delete from paper where election_id = (select id from election where slug = :slug)")
			.param("slug", SLUG)
			.update();
	}

	@Test
	void theQueueIsSettledByTheKeyboard() {
		enter("S3", "S4");
		try (BrowserWindow window = window(REVIEWER, 1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate(QUEUE);
			assertThat(page.locator("tbody tr")).hasCount(2);
			press(page, "j");
			press(page, "Enter");
			assertThat(page.locator("h1")).containsText("Khu vực bỏ phiếu số 3");
			press(page, "a");
			assertThat(page.locator("h1")).containsText("Khu vực bỏ phiếu số 4");
			assertThat(page.locator("tbody tr").first()).containsText("1.000");
			assertThat(page.locator("tbody tr").first()).not().containsText("%");
			assertThat(page.locator("tr.differs")).hasCount(1);
			assertThat(page.locator("tr.differs")).containsText("≠");
			press(page, "a");
			assertThat(page.locator("input[name=keep]").first()).isFocused();
			page.locator("h1").click();
			press(page, "2");
			press(page, "a");
			assertThat(page.locator(".empty")).containsText("Không có biên bản nào đang chờ");
			assertThat(window.complaints()).isEmpty();
		}
		assertThat(approved()).containsExactlyInAnyOrder(700, 701);
	}

	@Test
	void onlyTheDifferingFieldsGoBackToOneClerk() {
		enter("S1", "S2");
		try (BrowserWindow window = window(REVIEWER, 1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate(QUEUE + "/S2/C1/1");
			page.locator("#return input[name=ordinals]").first().check();
			page.locator("h1").click();
			press(page, "r");
			page.keyboard().type("Xem lại số phiếu");
			page.locator("#return button").click();
			assertThat(page.locator("tbody tr")).hasCount(1);
		}
		try (BrowserWindow window = window(FIRST, 360, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate("/office/" + SLUG);
			page.locator(".todo a").click();
			assertThat(page.locator(".sheet.current")).containsText("Xem lại số phiếu");
			Locator redo = page.locator(".sheet.current .redo");
			assertThat(redo).hasCount(1);
			assertThat(redo.locator("input")).isFocused();
			assertThat(redo.locator("input")).hasValue("");
			assertThat(page.locator(".sheet.current input[name=voted]")).hasValue("990");
			press(page, "7");
			press(page, "0");
			press(page, "1");
			press(page, "Shift+Enter");
			assertThat(page.locator(".steps a[href='#C1-1']")).hasAttribute("data-state", "done");
		}
		assertThat(this.jdbc.sql("""
				select p.state from paper p join polling_station s on s.id = p.station_id join election e
					on e.id = p.election_id where e.slug = :slug and s.code = 'S2'""")
			.param("slug", SLUG)
			.query(String.class)
			.single()).isEqualTo("WAITING");
	}

	@ParameterizedTest
	@CsvSource({ "1440,LIGHT,vi", "360,DARK,en" })
	void everyPageIsAccessibleAndFits(int width, ColorScheme scheme, String language) {
		enter("S1", "S2");
		List<String> pages = List.of("/office/entry", "/office/" + SLUG, "/office/" + SLUG + "?number=2",
				"/office/" + SLUG + "?number=77", "/office/" + SLUG + "?number=x", "/office/" + SLUG + "/stations/S1",
				QUEUE, QUEUE + "/S2/C1/1", QUEUE + "/S1/C1/1", "/admin/elections/" + SLUG + "/entry");
		for (String path : pages) {
			Actor actor = path.contains("/review") ? REVIEWER
					: path.startsWith("/admin") ? Officials.administrator() : FIRST;
			try (BrowserWindow window = window(actor, width, scheme)) {
				window.page().navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
				assertThat(window.page().locator("h1")).isVisible();
				assertThat(window.page().content()).doesNotContain("??");
				assertThat(window.violations()).as("%s %s %s", path, width, scheme).isEmpty();
				assertThat(window.beyondTheEdge()).as("%s at %s pixels", path, width).isLessThanOrEqualTo(0);
				assertThat(window.complaints()).as(path).isEmpty();
			}
		}
	}

	/** Equal entries at the first voting area, then entries that differ in one field. */
	private void enter(String equal, String different) {
		submit(FIRST, equal, TypedMinutes.commune());
		submit(SECOND, equal, TypedMinutes.commune());
		submit(FIRST, different, TypedMinutes.commune());
		submit(SECOND, different, TypedMinutes.commune().with("votes.C1-2", "701"));
	}

	private void submit(Actor clerk, String station, TypedMinutes minutes) {
		this.entries.submit(clerk, new PaperAddress(SLUG, station, "C1", 1), minutes.submission());
	}

	private List<Integer> approved() {
		return this.jdbc
			.sql("""
					select v.votes from candidate_votes v join candidate c on c.id = v.candidate_id join tally t on t.id = v.tally_id
						join election e on e.id = c.election_id where e.slug = :slug and c.code = 'C1-2'""")
			.param("slug", SLUG)
			.query(Integer.class)
			.list();
	}

	private BrowserWindow window(Actor actor, int width, ColorScheme scheme) {
		BrowserWindow window = Objects.requireNonNull(this.chromium).window(this.address, width, scheme);
		window.page()
			.context()
			.addCookies(List.of(new Cookie("homphieu", Officials.session(this.sessions, actor)).setUrl(this.address)));
		return window;
	}

	private static void press(Page page, String key) {
		page.keyboard().press(key);
	}

}
