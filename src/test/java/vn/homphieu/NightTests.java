package vn.homphieu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.homphieu.account.secret.Totp;
import vn.homphieu.audit.ChainCheck;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Recount;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.Chromium;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole night in the browser, by the people who work it: accounts are made, twenty
 * voting areas entered by two clerks each, one entry with errors, one that differs, one
 * set of minutes corrected, the constituency locked, published, and seen by the public.
 */
@ExtendWith(OutputCaptureExtension.class)
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.demonstration.load=false")
class NightTests {

	private static final String SLUG = "night";

	private static final int STATIONS = 20;

	private static final String WORDS = "ba con vịt đi lạch bạch ";

	/** Roll, voted, issued, collected, valid, invalid, and the candidates. */
	private static final List<String> FIGURES = List.of("1000", "980", "980", "980", "970", "10", "700", "650", "320");

	@LocalServerPort
	private int port;

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Elections elections;

	@Autowired
	private Recount recount;

	@Autowired
	private ChainCheck chain;

	@BeforeEach
	void start(@TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, STATIONS, this.packages, folder);
	}

	@AfterEach
	void stop() {
		this.removal.remove(SLUG);
	}

	@Test
	void aNightFromTheFirstAccountToThePublicPage(CapturedOutput output) throws Exception {
		try (BrowserWindow administrator = window();
				BrowserWindow first = window();
				BrowserWindow second = window();
				BrowserWindow reviewer = window();
				BrowserWindow commission = window()) {
			makeAdministrator(administrator.page(), output.getAll());
			begin(first.page(), account(administrator.page(), "anh", "CLERK"));
			begin(second.page(), account(administrator.page(), "binh", "CLERK"));
			begin(reviewer.page(), account(administrator.page(), "chi", "REVIEWER"));
			begin(commission.page(), account(administrator.page(), "dung", "COMMISSION"));
			for (int station = 1; station <= STATIONS; station++) {
				enter(first.page(), station, (station == 5) ? "E07" : "", "700");
			}
			for (int station = 1; station <= STATIONS; station++) {
				enter(second.page(), station, "", (station == 7) ? "701" : "700");
			}
			settle(reviewer.page(), second.page());
			approveAll(reviewer.page());
			assertThat(publicPage()).doesNotContain("14.000").contains("0/20");
			correct(commission.page(), 9);
			lock(commission.page());
			assertThat(publicPage()).doesNotContain("13.950");
			Instant published = publish(commission.page());
			assertThat(seenAfter("13.950", published)).isLessThan(Duration.ofSeconds(1));
			assertThat(publicPage()).contains("13.950", "12/NQ-UBBC");
			for (BrowserWindow window : List.of(administrator, first, second, reviewer, commission)) {
				assertThat(window.complaints()).isEmpty();
			}
		}
		assertThat(this.recount.recount(this.elections.require(SLUG).id()).differences()).isEmpty();
		assertThat(this.chain.check(null).faults()).isEmpty();
	}

	private BrowserWindow window() {
		return Chromium.start().window("http://localhost:" + this.port, 1280, ColorScheme.LIGHT);
	}

	private static void makeAdministrator(Page page, String output) {
		Matcher link = Pattern.compile("/setup\\?token=\\S+").matcher(output);
		assertThat(link.find()).as("the link of the first administrator").isTrue();
		page.navigate(link.group());
		page.fill("#username", "admin");
		page.fill("#name", "Phạm Quản Trị");
		page.fill("#fresh", WORDS + "admin");
		submit(page);
		if (page.url().contains("/login") && page.locator("#password").count() > 0) {
			page.fill("#username", "admin");
			page.fill("#password", WORDS + "admin");
			submit(page);
		}
		enrol(page);
		assertThat(page.url()).doesNotContain("/login").doesNotContain("/setup");
	}

	/** Makes an account; its name, and the password that is shown once. */
	private static String[] account(Page page, String username, String role) {
		page.navigate("/admin/accounts/new");
		page.fill("#username", username);
		page.fill("#name", "Cán bộ " + username);
		page.selectOption("#role", role);
		page.fill("#area", "11296");
		page.check("input[name=levels][value=COMMUNE]");
		submit(page);
		return new String[] { username, page.locator(".slips code.key").innerText() };
	}

	/** The first login: an own password, and a second factor where it is asked for. */
	private static void begin(Page page, String[] account) {
		page.navigate("/office");
		page.fill("#username", account[0]);
		page.fill("#password", account[1]);
		submit(page);
		page.fill("#fresh", WORDS + account[0]);
		submit(page);
		enrol(page);
		assertThat(page.url()).doesNotContain("/login").doesNotContain("/setup");
	}

	private static void enrol(Page page) {
		if (page.url().contains("/device")) {
			page.fill("#code", Totp.codeAt(page.locator("code.key").innerText().replace(" ", ""), Instant.now()));
			submit(page);
			submit(page);
		}
	}

	private static void submit(Page page) {
		page.locator("main form button.btn[type=submit]").first().click();
	}

	/** Types the minutes of the commune's council, by the keyboard alone. */
	private static void enter(Page page, int station, String error, String votes) {
		page.navigate("/office/" + SLUG + "/stations/S" + station);
		for (int i = 0; i < FIGURES.size(); i++) {
			boolean wrong = i == 5 && !error.isEmpty();
			page.keyboard().type(wrong ? "11" : (i == 6) ? votes : FIGURES.get(i));
			page.keyboard().press("Enter");
		}
		if (!error.isEmpty()) {
			page.locator(".errors a", new Page.LocatorOptions().setHasText(error)).first().click();
			page.locator("input[name=invalid]").fill(FIGURES.get(5));
			page.keyboard().press("Shift+Enter");
		}
		page.locator("form[data-sheet]")
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
	}

	/** The differing field goes back to the second clerk, who reads it again. */
	private static void settle(Page reviewer, Page clerk) {
		reviewer.navigate("/office/" + SLUG + "/review/S7/C1/1");
		assertThat(reviewer.locator("tr.differs").count()).isEqualTo(1);
		reviewer.check("#return input[name=ordinals][value='2']");
		reviewer.fill("#reason", "Đọc lại mục 14.1");
		reviewer.locator("#return button").click();
		clerk.navigate("/office/" + SLUG + "/stations/S7");
		clerk.locator("input[name='votes.C1-1']").fill("700");
		clerk.keyboard().press("Shift+Enter");
		clerk.locator("form[data-sheet]")
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
	}

	private static void approveAll(Page page) {
		for (int station = 1; station <= STATIONS; station++) {
			page.navigate("/office/" + SLUG + "/review/S" + station + "/C1/1");
			page.locator("#approve button").click();
		}
		page.navigate("/office/" + SLUG + "/review");
		assertThat(page.locator("a[href*='/review/S']").count()).isZero();
	}

	private static void correct(Page page, int station) {
		page.navigate("/office/" + SLUG + "/units/C1/stations/S" + station + "/correct");
		page.locator("input[name='figure.votes.C1-1']").fill("650");
		page.fill("#reason", "Cộng nhầm một phiếu kiểm");
		page.locator("form.step button.btn").click();
		page.locator("button[value=sure]").click();
	}

	private static void lock(Page page) {
		page.navigate("/office/" + SLUG + "/units/C1");
		page.locator("form[action$='/lock'] button").click();
	}

	private static Instant publish(Page page) {
		page.navigate("/office/" + SLUG + "/councils/C/publish");
		page.fill("#publish-document", "12/NQ-UBBC");
		page.fill("#publish-date", "2021-05-30");
		page.fill("#publish-body", "Ủy ban bầu cử phường Quán Toan");
		page.locator("main form button.btn").click();
		assertThat(page.locator(".note.good").innerText()).contains("1");
		return Instant.now();
	}

	private String publicPage() {
		try (BrowserWindow reader = window()) {
			reader.page().navigate("/elections/" + SLUG + "/constituencies/C1");
			return reader.page().content();
		}
	}

	/** Asks without a browser, which would need a second of its own to open a page. */
	private Duration seenAfter(String figure, Instant published) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/elections/" + SLUG + "/constituencies/C1"))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			Duration waited = Duration.ZERO;
			while (!client.send(request, BodyHandlers.ofString()).body().contains(figure) && waited.toSeconds() < 10) {
				waited = Duration.between(published, Instant.now());
			}
			return Duration.between(published, Instant.now());
		}
	}

}
