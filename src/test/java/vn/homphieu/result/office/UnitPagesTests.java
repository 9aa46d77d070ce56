package vn.homphieu.result.office;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.homphieu.account.Actor;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The pages on which commissions lock, decide and publish, with their real templates. */
@PortalTest
@AutoConfigureMockMvc
class UnitPagesTests {

	private static final Actor WARD = Officials.commission("11299");

	private static final String UNIT = "/office/unit-pages/units/K1";

	private static final String PUBLISH = "/office/unit-pages/councils/K/publish";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester web;

	private CountedElection counted;

	@BeforeEach
	void importElection() throws Exception {
		this.counted = CountedElection.importInto(this.portal, "unit-pages");
	}

	@AfterEach
	void removeElection() {
		this.counted.remove();
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void listsTheConstituenciesOfTheCouncil(String language) {
		assertThat(get(WARD, "/office/unit-pages/units?lang=" + language)).hasStatusOk()
			.bodyText()
			.contains("/office/unit-pages/units/K1", "0/3")
			.doesNotContain("/units/C1", "/units/NA1", "??");
		assertThat(get(Officials.nationalCouncil(), "/office/unit-pages/units?lang=" + language)).bodyText()
			.contains("/units/NA1")
			.doesNotContain("/units/K1");
		assertThat(get(Officials.auditor(), "/office/unit-pages/units?state=OPEN&lang=" + language)).bodyText()
			.contains("/units/NA1", "/units/K1");
		assertThat(get(WARD, "/office/units?lang=" + language)).bodyText().contains("/office/unit-pages/units");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void saysWhatTheLawAsksNext(String language) {
		assertThat(get(WARD, UNIT + "?lang=" + language)).hasStatusOk()
			.bodyText()
			.contains(language.equals("vi") ? "26/5/2021" : "26 May 2021");
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 600, 40, 30));
		assertThat(get(WARD, UNIT + "?lang=" + language)).bodyText()
			.contains(language.equals("vi") ? "2.700" : "2,700", UNIT + "/lock");
		post(WARD, UNIT + "/lock");
		assertThat(get(WARD, UNIT + "?lang=" + language)).bodyText()
			.contains(UNIT + "/tie", "value=\"K1-4\"", "value=\"K1-5\"")
			.doesNotContain("value=\"K1-1\"", "??");
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() {
		this.counted.count("K1", 1, 400, List.of(300, 200, 100, 90, 80, 40, 30));
		post(WARD, UNIT + "/lock");
		MvcTestResult refused = post(WARD, UNIT + "/revote", "act", "revote", "document", "15/NQ-UBBC", "date",
				"2021-05-26", "votingDate", "2021-07-01");
		assertThat(refused).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("15/NQ-UBBC", "2021-07-01", "quá hạn cuối");
		assertThat(post(WARD, UNIT + "/revote", "act", "revote", "document", "15/NQ-UBBC", "date", "gestern",
				"votingDate", "2021-06-06"))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(post(WARD, UNIT + "/revote", "act", "revote", "document", "15/NQ-UBBC", "date", "2021-05-26",
				"votingDate", "2021-06-06", "lang", "en"))
			.hasRedirectedUrl(UNIT + "?done=revote&lang=en");
		assertThat(get(WARD, UNIT + "?done=revote")).bodyText().contains("6/6/2021", UNIT + "/rounds/withdraw");
	}

	@Test
	void publishesAndThePublicSeesIt() {
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
		assertThat(get(WARD, PUBLISH)).hasStatusOk().bodyText().contains("Chưa có đơn vị nào");
		post(WARD, UNIT + "/lock");
		assertThat(get(WARD, PUBLISH)).bodyText().contains("value=\"K1\"", "checked");
		assertThat(post(WARD, PUBLISH, "act", "publish", "document", "9/NQ", "date", "2021-05-28", "body", "UBBC"))
			.hasStatus(HttpStatus.CONFLICT);
		assertThat(this.web.get().uri("/elections/unit-pages/constituencies/K1")).bodyText().doesNotContain("2.700");
		assertThat(post(WARD, PUBLISH, "act", "publish", "document", "9/NQ", "date", "2021-05-28", "body",
				"Ủy ban bầu cử phường", "chosen", "K1"))
			.hasRedirectedUrl(PUBLISH + "?published=1");
		assertThat(this.web.get().uri("/elections/unit-pages/constituencies/K1")).bodyText().contains("2.700", "9/NQ");
	}

	@Test
	void strangersAreRefused() {
		assertThat(get(Officials.commission("11296"), UNIT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(Officials.administrator(), UNIT)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(Officials.reviewer("11299"), UNIT)).hasStatusOk().bodyText().doesNotContain("/cancel");
		assertThat(post(Officials.reviewer("11299"), UNIT + "/lock")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(Officials.commission("11296"), PUBLISH)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(WARD, "/office/unit-pages/units/none")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(WARD, "/office/unit-pages/units?state=nonsense")).hasStatus(HttpStatus.BAD_REQUEST);
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
