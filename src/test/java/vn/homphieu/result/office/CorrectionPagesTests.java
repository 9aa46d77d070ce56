package vn.homphieu.result.office;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.Actor;
import vn.homphieu.result.Recount;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Published minutes are corrected and taken back; the public sees it at once, with its
 * reason.
 */
@PortalTest
@AutoConfigureMockMvc
class CorrectionPagesTests {

	private static final Actor WARD = Officials.commission("11299");

	private static final String CORRECT = "/office/corrections/units/K1/stations/S4/correct?round=1";

	private static final String WITHDRAW = "/office/corrections/units/K1/stations/S4/correct/withdraw?round=1";

	private static final String PUBLIC_UNIT = "/elections/corrections/constituencies/K1";

	private static final String PUBLIC_STATION = "/elections/corrections/stations/S4";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester web;

	private CountedElection counted;

	@BeforeEach
	void publishOneConstituency() throws Exception {
		this.counted = CountedElection.importInto(this.portal, "corrections");
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
		post(WARD, "/office/corrections/units/K1/lock");
		post(WARD, "/office/corrections/councils/K/publish", "document", "9/NQ", "date", "2021-05-28", "body", "UBBC",
				"chosen", "K1");
	}

	@AfterEach
	void removeElection() {
		assertThat(this.portal.getBean(Recount.class).recount(this.counted.info().id()).differences()).isEmpty();
		this.counted.remove();
	}

	@Test
	void correctsWhatIsPublic() {
		assertThat(get(WARD, CORRECT)).hasStatusOk()
			.bodyText()
			.contains("name=\"figure.registered\"", "value=\"900\"")
			.doesNotContain("??");
		assertThat(get(WARD, CORRECT + "&lang=en")).hasStatusOk().bodyText().contains("Correct minutes");
		assertThat(correct("899", "")).hasStatus(HttpStatus.CONFLICT);
		MvcTestResult wrong = correct("8999", "Cộng nhầm");
		assertThat(wrong).hasStatus(HttpStatus.CONFLICT).bodyText().contains("E10", "value=\"8999\"");
		assertThat(this.web.get().uri(PUBLIC_UNIT)).bodyText().contains("2.700");
		assertThat(correct("888", "Cộng nhầm phiếu")).hasRedirectedUrl("/office/corrections/units/K1?done=correct");
		assertThat(this.web.get().uri(PUBLIC_UNIT)).bodyText().contains("2.688").doesNotContain("2.700");
		assertThat(this.web.get().uri(PUBLIC_STATION)).bodyText().contains("Cộng nhầm phiếu", "888");
	}

	@Test
	void showsWhatChangesBeforeItIsDone() {
		String[] winner = with(fields("1", "900", "Cộng nhầm phiếu"), "step", "");
		winner[Arrays.asList(winner).indexOf("600")] = "200";
		assertThat(post(WARD, CORRECT, winner)).hasStatusOk()
			.bodyText()
			.contains("Chưa có gì thay đổi", "600", "200", "làm thay đổi người trúng cử", "không còn trúng cử",
					"name=\"figure.votes.K1-1\"", "Cộng nhầm phiếu")
			.doesNotContain("??");
		assertThat(post(WARD, CORRECT + "&lang=en", winner)).bodyText()
			.contains("no longer elected")
			.doesNotContain("??");
		assertThat(post(WARD, CORRECT, with(fields("1", "888", "Cộng nhầm"), "step", ""))).bodyText()
			.contains("Người trúng cử không thay đổi");
		assertThat(post(WARD, CORRECT, with(fields("1", "888", "Cộng nhầm"), "step", "again"))).bodyText()
			.contains("value=\"888\"");
		assertThat(post(WARD, WITHDRAW, "version", "1", "reason", "Nhầm khu vực")).hasStatusOk()
			.bodyText()
			.contains("Chưa có gì thay đổi")
			.doesNotContain("??");
		assertThat(this.web.get().uri(PUBLIC_UNIT)).bodyText().contains("2.700");
	}

	@Test
	void takesMinutesBackAndFillsThemAgain() {
		assertThat(post(WARD, WITHDRAW, "version", "1", "reason", "")).hasStatus(HttpStatus.CONFLICT);
		assertThat(post(WARD, WITHDRAW, "version", "1", "reason", "Nhầm khu vực", "step", "sure"))
			.hasRedirectedUrl("/office/corrections/units/K1?done=withdraw");
		assertThat(this.web.get().uri("/api/v1/elections/corrections/constituencies/K1")).bodyJson()
			.extractingPath("$.outcome")
			.isEqualTo("COUNTING");
		assertThat(this.web.get().uri(PUBLIC_STATION)).bodyText().contains("đã rút lại", "Nhầm khu vực");
		assertThat(get(WARD, "/office/corrections/units/K1")).bodyText().contains("/stations/S4/correct");
		assertThat(post(WARD, CORRECT, with(fields("2", "900", "Lập lại"), "step", "sure")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.web.get().uri("/api/v1/elections/corrections/constituencies/K1")).bodyJson()
			.extractingPath("$.outcome")
			.isEqualTo("DECIDED");
	}

	@Test
	void onlyTheOwnCommissionCorrects() {
		for (Actor other : List.of(Officials.commission("11296"), Officials.clerk("11299"),
				Officials.nationalCouncil())) {
			assertThat(get(other, CORRECT)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(post(other, CORRECT, fields("1", "888", "x"))).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private MvcTestResult correct(String votes, String reason) {
		return post(WARD, CORRECT, with(fields("1", votes, reason), "step", "sure"));
	}

	private static String[] with(String[] fields, String name, String value) {
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = name;
		all[fields.length + 1] = value;
		return all;
	}

	private static String[] fields(String version, String votes, String reason) {
		return new String[] { "version", version, "reason", reason, "note", "", "figure.registered", "1000",
				"figure.voted", "990", "figure.issued", "990", "figure.collected", "990", "figure.valid", "980",
				"figure.invalid", "10", "figure.votes.K1-1", votes, "figure.votes.K1-2", "800", "figure.votes.K1-3",
				"700", "figure.votes.K1-4", "600", "figure.votes.K1-5", "50", "figure.votes.K1-6", "40",
				"figure.votes.K1-7", "30", "confirmed", "W01", "confirmed", "W03", "confirmed", "W05", "confirmed",
				"W06", "confirmed", "W09" };
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.web.get().uri(address).with(Officials.loggedIn(actor)).exchange();
	}

	private MvcTestResult post(Actor actor, String address, String... fields) {
		var request = this.web.post().uri(address).with(Officials.loggedIn(actor)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
