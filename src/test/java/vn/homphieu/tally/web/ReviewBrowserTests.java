package vn.homphieu.tally.web;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.account.Actor;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.OfficeBrowserTest;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.TypedMinutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reviewer in a real browser: the queue, both entries side by side, by the keyboard.
 */
class ReviewBrowserTests extends OfficeBrowserTest {

	private static final String SLUG = "reviewing";

	private static final String QUEUE = "/office/" + SLUG + "/review";

	private static final Actor REVIEWER = Officials.reviewer("303");

	private static final Actor FIRST = Officials.clerk("303");

	private static final Actor SECOND = Officials.secondClerk("303");

	@Autowired
	private EntryService entries;

	@BeforeAll
	void prepare(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, 4, packages, folder);
	}

	@AfterAll
	void cleanUp() {
		remove(SLUG);
	}

	@AfterEach
	void forgetEntries() {
		forgetEntries(SLUG);
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
		try (BrowserWindow window = window(FIRST, width, scheme)) {
			checkAll(window, language,
					List.of("/office/entry", "/office/" + SLUG, "/office/" + SLUG + "?number=2",
							"/office/" + SLUG + "?number=77", "/office/" + SLUG + "?number=x",
							"/office/" + SLUG + "/stations/S1"));
			logIn(window, REVIEWER);
			checkAll(window, language, List.of(QUEUE, QUEUE + "/S2/C1/1", QUEUE + "/S1/C1/1"));
			logIn(window, Officials.administrator());
			checkAll(window, language, List.of("/admin/elections/" + SLUG + "/entry"));
		}
	}

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

	private static void press(Page page, String key) {
		page.keyboard().press(key);
	}

}
