package vn.homphieu.result.board;

import java.nio.file.Path;
import java.util.List;

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
import vn.homphieu.account.Role;
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

/** Boards and log in a real browser: they refresh themselves and know when to stop. */
class BoardBrowserTests extends OfficeBrowserTest {

	private static final String SLUG = "watching";

	private static final String BOARD = "/office/" + SLUG + "/board";

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
	void theBoardRefreshesItselfAndKeepsTheKeyboardWhereItIs() {
		try (BrowserWindow window = window(Officials.auditor(), 1440, ColorScheme.LIGHT)) {
			Page page = page(window, BOARD + "?area=303");
			page.locator("#open").focus();
			assertThat(page.locator("#head-WAITING, #head-DIFFERENT")).containsText(new String[] { "0", "0" });
			enter("S1", "701");
			page.clock().runFor(6_000);
			assertThat(page.locator("#head-DIFFERENT")).hasText("1");
			assertThat(page.locator("#open")).isFocused();
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void aBoardThatNobodyTouchesStopsAndGoesOnAtAButton() {
		try (BrowserWindow window = window(Officials.auditor(), 1440, ColorScheme.LIGHT)) {
			Page page = page(window, BOARD);
			page.clock().fastForward("31:00");
			assertThat(page.locator("#board [data-said]")).containsText("30 phút");
			enter("S1", "701");
			page.clock().fastForward("01:00");
			assertThat(page.locator("#head-DIFFERENT")).hasText("0");
			page.locator("[data-go]").click();
			assertThat(page.locator("#head-DIFFERENT")).hasText("1");
			assertThat(page.locator("[data-go]")).isHidden();
		}
	}

	@Test
	void theWallGoesOn() {
		try (BrowserWindow window = window(Officials.auditor(), 1440, ColorScheme.LIGHT)) {
			Page page = page(window, BOARD + "/wall?area=303");
			enter("S1", "701");
			page.clock().fastForward("31:00");
			assertThat(page.locator(".wall-states")).containsText("Lệch nhau1");
		}
	}

	@Test
	void aLostConnectionIsSaidAndTheOldFiguresStay() {
		try (BrowserWindow window = window(Officials.auditor(), 1440, ColorScheme.LIGHT)) {
			Page page = page(window, BOARD);
			page.context().setOffline(true);
			page.clock().runFor(6_000);
			assertThat(page.locator("[data-said]")).containsText("Mất kết nối");
			assertThat(page.locator("#open")).isVisible();
			page.context().setOffline(false);
			page.clock().runFor(6_000);
			assertThat(page.locator("[data-said]")).isEmpty();
		}
	}

	@Test
	void theBoardTellsWhoIsEnteringNow() {
		this.entries.saveDraft(Officials.clerk("303"), address("S3"), TypedMinutes.commune().draft());
		try (BrowserWindow window = window(Officials.reviewer("303"), 360, ColorScheme.LIGHT)) {
			window.page().navigate(BOARD);
			assertThat(window.page().locator(".typing")).containsText(Officials.clerk("303").name());
			window.page().navigate(BOARD + "?level=PROVINCE");
			assertThat(window.page().locator(".typing")).hasCount(0);
		}
	}

	@Test
	void tenAreNamedAndTheOthersCounted() {
		List<String> units = List.of("NA1", "P1", "D1", "C1");
		for (int i = 0; i < 12; i++) {
			Actor clerk = Officials.of(500 + i, "typist" + i, Role.CLERK, Officials.clerk("303").responsibility());
			String unit = units.get(i % units.size());
			this.entries.saveDraft(clerk, new PaperAddress(SLUG, "S" + (1 + i / units.size()), unit, 1),
					TypedMinutes.of(unit).draft());
		}
		try (BrowserWindow window = window(Officials.auditor(), 1440, ColorScheme.LIGHT)) {
			window.page().navigate(BOARD);
			assertThat(window.page().locator(".typing .of")).hasCount(10);
			assertThat(window.page().locator(".typing")).containsText("và 2 người nữa");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1440,LIGHT,vi", "360,DARK,en" })
	void everyPageIsAccessibleAndFits(int width, ColorScheme scheme, String language) {
		enter("S1", "701");
		enter("S2", "700");
		this.entries.saveDraft(Officials.clerk("303"), address("S3"), TypedMinutes.commune().draft());
		try (BrowserWindow window = window(Officials.auditor(), width, scheme)) {
			checkAll(window, language,
					List.of("/office/boards", BOARD, BOARD + "?area=11296", BOARD + "/papers",
							BOARD + "/papers?state=DIFFERENT", BOARD + "/papers?q=khong+co", BOARD + "/wall",
							BOARD + "/wall?show=0", "/admin/log", "/admin/log/check"));
		}
	}

	private static Page page(BrowserWindow window, String path) {
		Page page = window.page();
		page.clock().install();
		page.navigate(path);
		return page;
	}

	private void enter(String station, String votes) {
		this.entries.submit(Officials.clerk("303"), address(station), TypedMinutes.commune().submission());
		this.entries.submit(Officials.secondClerk("303"), address(station),
				TypedMinutes.commune().with("votes.C1-2", votes).submission());
	}

	private static PaperAddress address(String station) {
		return new PaperAddress(SLUG, station, "C1", 1);
	}

}
