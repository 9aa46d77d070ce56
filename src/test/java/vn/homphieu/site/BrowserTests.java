package vn.homphieu.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.datapackage.PackageRefusedException;
import vn.homphieu.election.Elections;
import vn.homphieu.testing.BrowserWindow;
import vn.homphieu.testing.Chromium;
import vn.homphieu.testing.HaiPhong;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser, on the demonstration election. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTests {

	/** One page of every kind, and the same in English where its texts differ most. */
	private static final List<String> PAGES = List.of("/", "/elections/2021", "/elections/2021?lang=en",
			"/elections/2021/areas/VN", "/elections/2021/areas/31/preparations",
			"/elections/2021/areas/31?sort=-turnout", "/elections/2021/areas/303", "/elections/2021/areas/11296",
			"/elections/2021/areas/318", "/elections/2021/councils/P31", "/elections/2021/constituencies/NA-31-1",
			"/elections/2021/constituencies/C11465-02?lang=en", "/elections/2021/stations/11296-01",
			"/search?q=hong+bang", "/search?q=zzzz&lang=en", "/about", "/elections/2021/areas/none", "/?lang=fr");

	private final String address;

	BrowserTests(@LocalServerPort int port) {
		this.address = "http://127.0.0.1:" + port;
	}

	@BeforeAll
	void loadElection(@Autowired Elections elections, @Autowired PackageImport packages, @TempDir Path folder)
			throws IOException, PackageRefusedException {
		HaiPhong.load(elections, packages, folder);
	}

	@Test
	void aReaderGoesFromTheElectionToTheMinutes() {
		try (BrowserWindow window = window(1440, ColorScheme.LIGHT)) {
			Page page = window.page();
			page.navigate("/");
			follow(page, "Bầu cử đại biểu Quốc hội khóa XV");
			assertThat(page.locator("main").textContent()).contains("99,78%", "9/9", "5.754", "Dữ liệu mô phỏng");
			follow(page, "Quận Hồng Bàng");
			follow(page, "Phường Quán Toan");
			follow(page, "Khu vực bỏ phiếu số\u00a01");
			assertThat(page.locator("h1").textContent()).contains("Khu vực bỏ phiếu số\u00a01, Phường Quán Toan");
			assertThat(page.locator("main").textContent()).contains("Số phiếu hợp lệ", "Quốc hội", "HĐND cấp xã");
			follow(page, "English");
			assertThat(page.locator("main").textContent()).contains("Valid ballots", "National Assembly");
			assertThat(window.complaints()).isEmpty();
		}
	}

	@Test
	void aReaderFindsAVotingAreaByItsNumber() {
		try (BrowserWindow window = window(360, ColorScheme.DARK)) {
			Page page = window.page();
			page.navigate("/?lang=en");
			page.getByRole(AriaRole.SEARCHBOX).fill("quan toan 3");
			page.keyboard().press("Enter");
			follow(page, "Voting area no.\u00a03, Phường Quán Toan");
			assertThat(page.url()).endsWith("/elections/2021/stations/11296-03?lang=en");
		}
	}

	@Test
	void theKeyboardReachesEverythingVisibly() {
		try (BrowserWindow window = window(1440, ColorScheme.LIGHT)) {
			window.page().navigate("/elections/2021");
			window.page().keyboard().press("Tab");
			assertThat(window.page().locator(":focus").getAttribute("class")).isEqualTo("skip");
			for (int step = 0; step < 12; step++) {
				window.page().keyboard().press("Tab");
				assertThat(window.focusIsVisible()).as("focus %s", step).isTrue();
			}
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void everyPageIsAccessible(ColorScheme scheme) {
		try (BrowserWindow window = window(1440, scheme)) {
			for (String page : PAGES) {
				window.page().navigate(page);
				assertThat(window.violations()).as("%s %s", page, scheme).isEmpty();
			}
			assertThat(window.complaints()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 360, 768 })
	void noPageIsWiderThanTheScreen(int width) {
		try (BrowserWindow window = window(width, ColorScheme.LIGHT)) {
			for (String page : PAGES) {
				window.page().navigate(page);
				assertThat(window.beyondTheEdge()).as("%s at %s pixels", page, width).isLessThanOrEqualTo(0);
			}
		}
	}

	@Test
	void everyLinkLeadsSomewhere() {
		try (BrowserWindow window = window(1440, ColorScheme.LIGHT)) {
			for (String start : List.of("/", "/elections/2021", "/elections/2021/areas/11296?lang=en", "/about")) {
				window.page().navigate(start);
				for (String link : window.links()) {
					assertThat(window.page().request().get(link).status()).as("%s on %s", link, start).isEqualTo(200);
				}
			}
		}
	}

	private BrowserWindow window(int width, ColorScheme scheme) {
		return Chromium.start().window(this.address, width, scheme);
	}

	private static void follow(Page page, String text) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first().click();
	}

}
