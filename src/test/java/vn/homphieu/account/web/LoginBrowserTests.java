package vn.homphieu.account.web;

import java.time.Instant;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.account.secret.Totp;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.Chromium;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Login as officials meet it, in a real browser on a real port. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@TestInstance(Lifecycle.PER_CLASS)
class LoginBrowserTests {

	private static final String OWN = "con trâu gặm cỏ non";

	/** Passkeys need a host with a name. */
	private final String address;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	LoginBrowserTests(@LocalServerPort int port, @Autowired Accounts accounts, @Autowired JdbcClient jdbc) {
		this.address = "http://localhost:" + port;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	@Test
	void theFirstLoginAsksForAnOwnPasswordAndADevice() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			String issued = add("lan.dau", Role.REVIEWER);
			page.navigate("/office?lang=en");
			assertThat(page.url()).contains("/login?next=").contains("lang=en");
			wellMade(window);
			password(page, "lan.dau", issued);
			assertThat(page.url()).contains("/login/password");
			own(page, "matkhau123456");
			assertThat(page.locator("main [role=alert]").textContent()).contains("easy to guess");
			wellMade(window);
			own(page, OWN);
			String secret = device(window);
			wellMade(window);
			page.locator("main button[type=submit]").click();
			assertThat(page.url()).contains("/office");
			assertThat(page.locator(".masthead").textContent()).contains("Người lan.dau");
			page.locator(".masthead form button").click();
			password(page, "lan.dau", OWN);
			assertThat(page.url()).contains("/login/code");
			wellMade(window);
			page.fill("#code", lastCode("lan.dau"));
			page.locator("main form button[type=submit]").last().click();
			assertThat(page.locator("main [role=alert]").isVisible()).as("the same code again").isTrue();
			code(page, secret, 1);
			page.navigate("/account");
			wellMade(window);
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void aFormOpenWhenTheSessionEndsIsSentOnAfterTheLogin() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			administrator(window, "het.phien");
			page.navigate("/admin/accounts/new");
			page.fill("#username", "khong.mat");
			page.fill("#name", "Không Mất Gì");
			page.fill("#area", "VN");
			this.jdbc.sql("delete from official_session where principal_name = 'het.phien'").update();
			page.locator("main button[type=submit]").click();
			assertThat(page.locator("main .note").first().textContent()).contains("giữ lại");
			password(page, "het.phien", OWN);
			code(page, secret("het.phien"), 1);
			assertThat(page.locator(".slips").textContent()).contains("Không Mất Gì", "khong.mat");
			assertThat(this.accounts.require("khong.mat").details().role()).isEqualTo(Role.CLERK);
		}
	}

	@Test
	void aFormOfSomebodyElseIsNotSentOn() {
		add("nguoi.khac", Role.CLERK);
		try (BrowserWindow window = window()) {
			Page page = window.page();
			administrator(window, "nguoi.dau");
			page.navigate("/admin/accounts/new");
			page.fill("#username", "khong.gui");
			page.fill("#name", "Không Gửi");
			page.fill("#area", "VN");
			this.jdbc.sql("delete from official_session where principal_name = 'nguoi.dau'").update();
			page.locator("main button[type=submit]").click();
			password(page, "nguoi.khac", this.accounts.issuePassword(Actor.OPERATOR, "nguoi.khac").password());
			own(page, OWN);
			assertThat(page.url()).endsWith("/office");
			assertThat(this.accounts.all()).noneMatch((account) -> account.details().username().equals("khong.gui"));
		}
	}

	@Test
	void aPasskeyIsMadeAndIsEnoughToLogIn() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			administrator(window, "khoa.truy.cap");
			CDPSession devices = page.context().newCDPSession(page);
			devices.send("WebAuthn.enable");
			devices.send("WebAuthn.addVirtualAuthenticator", virtualDevice());
			page.navigate("/account");
			page.locator("[data-passkey] button").click();
			page.locator("text=Khóa truy cập “").waitFor();
			page.locator(".masthead form button").click();
			page.locator("[data-passkey] button").click();
			page.waitForURL("**/office");
			assertThat(page.locator(".masthead").textContent()).contains("Người khoa.truy.cap");
			assertThat(this.jdbc
				.sql("select after ->> 'by' from audit_entry where place = 'accounts/khoa.truy.cap'"
						+ " and action = 'login.succeeded' order by id desc limit 1")
				.query(String.class)
				.single()).isEqualTo("passkey");
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void whatMattersAsksForTheSecondFactorAgainAndGoesOn() {
		try (BrowserWindow window = window()) {
			Page page = window.page();
			String issued = add("xac.nhan.lai", Role.CLERK);
			page.navigate("/login");
			password(page, "xac.nhan.lai", issued);
			own(page, OWN);
			page.navigate("/account/device");
			device(window);
			page.navigate("/account");
			page.locator("form[action='/account/codes'] button").click();
			wellMade(window);
			page.fill("#_code", "000000");
			page.locator("#confirm button").click();
			assertThat(page.locator("main [role=alert]").first().isVisible()).isTrue();
			page.fill("#_code", Totp.codeAt(secret("xac.nhan.lai"), Instant.now().plusSeconds(30)));
			page.locator("#confirm button").click();
			assertThat(page.locator(".codes li").count()).isEqualTo(10);
		}
	}

	private void administrator(BrowserWindow window, String username) {
		Page page = window.page();
		String issued = add(username, Role.ADMINISTRATOR);
		page.navigate("/login");
		password(page, username, issued);
		own(page, OWN);
		device(window);
		page.locator("main button[type=submit]").click();
		page.waitForURL("**/office");
	}

	private static void password(Page page, String username, String password) {
		page.fill("#username", username);
		page.fill("#password", password);
		page.locator("main form.sheet button[type=submit]").click();
	}

	private static void own(Page page, String password) {
		page.fill("#fresh", password);
		page.locator("main button[type=submit]").click();
	}

	private static String device(BrowserWindow window) {
		Page page = window.page();
		wellMade(window);
		String secret = String.valueOf(page.locator(".key").textContent()).replace(" ", "");
		code(page, secret, 0);
		assertThat(page.locator(".codes li").count()).isEqualTo(10);
		return secret;
	}

	/** A code of a later step works when the one of now was used. */
	private static void code(Page page, String secret, int step) {
		page.fill("#code", Totp.codeAt(secret, Instant.now().plusSeconds(30L * step)));
		page.locator("main form button[type=submit]").last().click();
	}

	private static void wellMade(BrowserWindow window) {
		assertThat(window.violations()).isEmpty();
		assertThat(window.beyondTheEdge()).isLessThanOrEqualTo(0);
	}

	private static JsonObject virtualDevice() {
		JsonObject options = new JsonObject();
		options.addProperty("protocol", "ctap2");
		options.addProperty("transport", "internal");
		options.addProperty("hasResidentKey", true);
		options.addProperty("hasUserVerification", true);
		options.addProperty("isUserVerified", true);
		options.addProperty("automaticPresenceSimulation", true);
		JsonObject device = new JsonObject();
		device.add("options", options);
		return device;
	}

	/** The code that was used last, whatever the time is meanwhile. */
	private String lastCode(String username) {
		long step = this.jdbc.sql("select totp_step from account where username = :username")
			.param("username", username)
			.query(Long.class)
			.single();
		return Totp.codeAt(secret(username), Instant.ofEpochSecond(30 * step));
	}

	private String secret(String username) {
		return this.jdbc.sql("select totp_secret from account where username = :username")
			.param("username", username)
			.query(String.class)
			.single();
	}

	private String add(String username, Role role) {
		return this.accounts
			.add(Actor.OPERATOR,
					new AccountDetails(username, "Người " + username, role,
							new Responsibility("VN", Set.of(), Set.of())))
			.password();
	}

	private BrowserWindow window() {
		return Chromium.start().window(this.address, 360, ColorScheme.LIGHT);
	}

}
