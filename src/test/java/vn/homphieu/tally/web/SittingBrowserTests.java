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

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.KeypadElection;
import vn.homphieu.testing.OfficeBrowserTest;
import vn.homphieu.testing.Officials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A clerk at a voting area, in a real browser: by the keypad, and nothing is lost. */
class SittingBrowserTests extends OfficeBrowserTest {

	private static final String SLUG = "keypad";

	private static final String SITTING = "/office/" + SLUG + "/stations/S1";

	private static final String USERNAME = "keypad.clerk";

	private String password = "";

	private Actor clerk = Officials.clerk("303");

	@BeforeAll
	void prepare(@Autowired PackageImport packages, @Autowired Accounts accounts, @TempDir Path folder)
			throws Exception {
		KeypadElection.load(SLUG, packages, folder);
		Responsibility area = Responsibility.EVERYWHERE;
		this.password = accounts.add(Actor.OPERATOR, new AccountDetails(USERNAME, "Nguyễn Thị Lan", Role.CLERK, area))
			.password();
		long id = this.jdbc.sql("update account set must_change = false where username = :name returning id")
			.param("name", USERNAME)
			.query(Long.class)
			.single();
		this.clerk = Officials.of(id, USERNAME, Role.CLERK, area);
	}

	@AfterEach
	void forgetEntries() {
		forgetEntries(SLUG);
	}

	@AfterAll
	void cleanUp() {
		remove(SLUG);
	}

	@Test
	void aStationIsEnteredByTheKeypadAloneInTwoHundredAndSixtyKeys() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			int keys = 0;
			for (String unit : KeypadElection.UNITS) {
				assertThat(focused(page)).isFocused();
				for (String figure : KeypadElection.FIGURES) {
					keys += type(page, figure) + press(page, "NumpadEnter");
				}
				if (!unit.equals("C1")) {
					assertThat(page.locator(".sheet.current input[name=registered]")).isFocused();
				}
			}
			assertThat(page.locator(".note.good")).containsText("Mọi cấp của khu vực này đã xong");
			assertThat(keys).isLessThanOrEqualTo(260);
			System.out.println("Keys for a station of four levels with five candidates: " + keys);
			assertThat(submitted()).isEqualTo(4);
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void whatBreaksARuleIsToldBesideTheFieldAndLeadsThere() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			enter(page, List.of("1204", "1201", "1201", "1201", "1189", "21"));
			Locator invalid = page.locator(".current [data-field=invalid]");
			assertThat(invalid.locator(".run"))
				.containsText("E07: Phiếu hợp lệ 1.189 và không hợp lệ 21 cộng lại là 1.210");
			enter(page, List.of("1002", "417", "598", "340", "1"));
			assertThat(page.locator(".current .errors")).isFocused();
			assertThat(page.locator(".current .errors")).containsText("Có 1 lỗi phải sửa");
			press(page, "Enter");
			assertThat(page.locator(".current input[name=collected]")).isFocused();
			assertThat(window.violations()).isEmpty();
			assertThat(submitted()).isZero();
		}
	}

	@Test
	void aWarningIsConfirmedByAKeyOfItsOwnAndNeverByEnter() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			enter(page, List.of("1204", "1201", "1202", "1202", "1180", "22", "1002", "417", "598", "340"));
			Locator note = page.locator(".current textarea");
			note.fill("Một cử tri nhận hai phiếu");
			page.locator(".current input.figure").nth(10).focus();
			enter(page, List.of("1"));
			Locator box = page.locator(".current input[name=confirmed]");
			assertThat(box).isFocused();
			press(page, "Enter");
			assertThat(box).not().isChecked();
			press(page, "1");
			assertThat(box).isChecked();
			press(page, "Enter");
			assertThat(page.locator("#P1-1 input[name=registered]")).isFocused();
			assertThat(confirmed()).contains("W05");
		}
	}

	@Test
	void aDraftIsSafeWithinTwoSeconds() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			type(page, "1204");
			assertThat(page.locator("#kept")).containsText("Đã lưu nháp",
					new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(2_000));
			page.reload();
			assertThat(page.locator("#NA1-1 input[name=registered]")).hasValue("1.204");
		}
	}

	@Test
	void aLostConnectionLosesNothing() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			page.context().setOffline(true);
			enter(page, KeypadElection.FIGURES);
			assertThat(page.locator("#kept")).containsText("Mất kết nối");
			assertThat(page.locator("#P1-1 input[name=registered]")).isFocused();
			type(page, "1204");
			page.context().setOffline(false);
			assertThat(page.locator(".steps a[href='#NA1-1']")).hasAttribute("data-state", "done");
			assertThat(page.locator("#kept")).containsText("Đã lưu nháp");
			assertThat(submitted()).isEqualTo(1);
		}
	}

	@Test
	void aClosedBrowserKeepsWhatItCouldNotSend() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			page.route("**/draft**", (route) -> route.abort());
			type(page, "1204");
			assertThat(page.locator("#kept")).containsText("Mất kết nối");
			page.unroute("**/draft**");
			page.reload();
			assertThat(page.locator("#kept")).containsText("Đã lưu nháp");
			assertThat(page.locator("#NA1-1 input[name=registered]")).hasValue("1204");
		}
	}

	@Test
	void anEndedSessionAsksForThePasswordAndGoesOn() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			page.navigate(SITTING);
			page.context()
				.clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("homphieu"));
			type(page, "1204");
			assertThat(page.locator("#again")).isVisible();
			page.locator("#again-password").fill("not the password");
			press(page, "Enter");
			assertThat(page.locator("#again [role=alert]")).containsText("Mật khẩu không đúng");
			page.locator("#again-password").fill(this.password);
			press(page, "Enter");
			assertThat(page.locator("#again")).isHidden();
			assertThat(page.locator("#kept")).containsText("Đã lưu nháp");
			assertThat(page.locator("#NA1-1 input[name=registered]")).isFocused();
		}
	}

	@Test
	void twoWindowsAreToldAndNothingIsOverwritten() {
		try (BrowserWindow window = window()) {
			Page first = window.page();
			first.navigate(SITTING);
			Page second = first.context().newPage();
			second.navigate(SITTING);
			assertThat(first.locator("#twice")).isVisible();
			first.bringToFront();
			type(first, "1204");
			assertThat(first.locator("#kept")).containsText("Đã lưu nháp");
			second.bringToFront();
			type(second, "1214");
			assertThat(second.locator("#conflict")).isVisible();
			assertThat(second.locator("#conflict tbody tr")).hasCount(1);
			assertThat(second.locator("#conflict tbody")).containsText("1.214");
			second.locator("#conflict label").filter(new Locator.FilterOptions().setHasText("1.204")).click();
			second.locator("#conflict button").click();
			assertThat(second.locator("#kept")).containsText("Đã lưu nháp");
			assertThat(second.locator("#NA1-1 input[name=registered]")).hasValue("1204");
		}
	}

	@Test
	void minutesAreEnteredWithoutScripts() {
		try (BrowserWindow window = windowWithoutScripts(360)) {
			logIn(window, this.clerk);
			Page page = window.page();
			page.navigate(SITTING);
			Locator form = page.locator("#NA1-1");
			Locator fields = form.locator("input.figure");
			for (int i = 0; i < KeypadElection.FIGURES.size(); i++) {
				fields.nth(i).fill(KeypadElection.FIGURES.get(i));
			}
			form.locator("input[name=invalid]").fill("ba");
			form.locator("input[name=invalid]").press("Enter");
			assertThat(form.locator(".errors")).containsText("E02");
			assertThat(form.locator("input[name=invalid]")).hasValue("ba");
			assertThat(form.locator("input[name=voted]")).hasValue("1201");
			form.locator("input[name=invalid]").fill("21");
			form.locator("input[name=invalid]").press("Enter");
			assertThat(page.locator("section#NA1-1")).containsText("1.201");
			assertThat(submitted()).isEqualTo(1);
		}
	}

	private BrowserWindow window() {
		return window(this.clerk, 1440, ColorScheme.LIGHT);
	}

	private static Locator focused(Page page) {
		return page.locator(".sheet.current input.figure").first();
	}

	private static void enter(Page page, List<String> figures) {
		for (String figure : figures) {
			type(page, figure);
			press(page, "NumpadEnter");
		}
	}

	private static int type(Page page, String figure) {
		figure.chars().forEach((digit) -> page.keyboard().press(String.valueOf((char) digit)));
		return figure.length();
	}

	private static int press(Page page, String key) {
		page.keyboard().press(key);
		return 1;
	}

	private int submitted() {
		return this.jdbc.sql("""
				select count(*) from entry n join paper p on p.id = n.paper_id join election e on e.id = p.election_id
				where e.slug = :slug and n.state = 'SUBMITTED'""").param("slug", SLUG).query(Integer.class).single();
	}

	private String confirmed() {
		return this.jdbc
			.sql("""
					select n.confirmed::text from entry n join paper p on p.id = n.paper_id join election e on e.id = p.election_id
					where e.slug = :slug and n.state = 'SUBMITTED'""")
			.param("slug", SLUG)
			.query(String.class)
			.single();
	}

}
