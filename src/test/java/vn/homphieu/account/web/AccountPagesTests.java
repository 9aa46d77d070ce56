package vn.homphieu.account.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.Accounts;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The administrator's pages of accounts. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountPagesTests {

	private static final String SLUG = "account-pages";

	private Cookie[] cookies = {};

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MockMvcTester web;

	private ImportedElection election;

	@BeforeAll
	void importElection() throws Exception {
		this.election = ImportedElection.into(this.portal, SmallElection.make(), SLUG, false);
	}

	@AfterAll
	void removeElection() {
		this.election.remove();
	}

	@Test
	void slipsAreShownOnceAndOnTheirOwnPage() {
		MvcTestResult made = make("giay.mot", "Phường Quán Toan");
		assertThat(made).hasStatus3xxRedirection();
		String address = String.valueOf(made.getResponse().getRedirectedUrl());
		assertThat(get(address)).hasStatusOk()
			.bodyText()
			.contains("giay.mot", "Phường Quán Toan (11296)", "http://localhost/login");
		assertThat(get(address)).hasStatusOk().bodyText().contains("Không còn gì để hiện").doesNotContain("giay.mot");
	}

	@Test
	void nobodyOpensSlipsWithAnotherKey() {
		make("giay.hai", "VN");
		assertThat(get(SealedSlips.ADDRESS + "?key=AAAA")).hasStatusOk().bodyText().doesNotContain("giay.hai");
	}

	@Test
	void anAreaIsFoundByItsName() {
		make("ten.dia.ban", "quan toan");
		assertThat(this.accounts.require("ten.dia.ban").details().responsibility().area()).isEqualTo("11296");
		assertThat(make("ten.khong.co", "Nơi Nào")).hasStatus(422).bodyText().contains("Nơi Nào");
	}

	@Test
	void anAccountNeedsAnArea() {
		assertThat(make("khong.dia.ban", "")).hasStatus(422).bodyText().contains("VN nếu là cả nước");
		assertThat(this.accounts.all()).noneMatch((account) -> account.details().username().equals("khong.dia.ban"));
	}

	@Test
	void whatCannotBeUndoneIsAskedTwice() {
		make("hai.lan", "VN");
		assertThat(get("/admin/accounts/hai.lan")).bodyText()
			.contains("bị đăng xuất ngay và không đăng nhập được nữa")
			.doesNotContain("Mất thiết bị");
	}

	@Test
	void aSlipTellsWhatTheOfficialIsLimitedTo() {
		MvcTestResult made = make("giay.han.che", "11296", "2 1", "COMMUNE", "NATIONAL_ASSEMBLY");
		assertThat(get(String.valueOf(made.getResponse().getRedirectedUrl()))).bodyText()
			.contains("1 – Khu vực bỏ phiếu số 1 (S1); 2 – Khu vực bỏ phiếu số 2 (S2)",
					"Chỉ các cấp: Quốc hội, HĐND cấp xã</p>");
		make("giay.rong", "11296");
		MvcTestResult wide = issue("giay.rong");
		assertThat(get(String.valueOf(wide.getResponse().getRedirectedUrl()))).bodyText()
			.contains("giay.rong")
			.doesNotContain("Chỉ các");
		MvcTestResult again = issue("giay.han.che");
		assertThat(get(String.valueOf(again.getResponse().getRedirectedUrl()) + "&lang=en")).bodyText()
			.contains("Only these voting areas", "Only these levels: National Assembly, ");
	}

	private MvcTestResult issue(String username) {
		MvcTestResult answer = this.web.post()
			.uri("/admin/accounts/" + username + "/password")
			.with(Officials.loggedIn(Officials.administrator()))
			.with(csrf())
			.exchange();
		this.cookies = answer.getResponse().getCookies();
		return answer;
	}

	private MvcTestResult make(String username, String area) {
		return make(username, area, "");
	}

	private MvcTestResult make(String username, String area, String stations, String... levels) {
		MvcTestResult answer = this.web.post()
			.uri("/admin/accounts/new")
			.with(Officials.loggedIn(Officials.administrator()))
			.with(csrf())
			.param("username", username)
			.param("name", "Người Nhận Giấy")
			.param("role", "CLERK")
			.param("area", area)
			.param("stations", stations)
			.param("levels", levels)
			.exchange();
		this.cookies = answer.getResponse().getCookies();
		return answer;
	}

	private MvcTestResult get(String address) {
		var request = this.web.get().uri(address).with(Officials.loggedIn(Officials.administrator()));
		return ((this.cookies.length > 0) ? request.cookie(this.cookies) : request).exchange();
	}

}
