package vn.homphieu.result.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Reason;
import vn.homphieu.site.PageRenderer;

import static org.assertj.core.api.Assertions.assertThat;

/** Every state of a result is told on its page, in both languages. */
class ResultTemplateTests {

	private final PageRenderer pages = new PageRenderer();

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void areasShowTheirFigures(String language) {
		for (AreaInfo area : new AreaInfo[] { Fixtures.COUNTRY, Fixtures.CITY, Fixtures.WARD }) {
			String page = render("result/area", language, Fixtures.area(area, ResultStatus.COMPLETE));
			assertThat(page).contains("vi".equals(language) ? "99,70%" : "99.70%").doesNotContain("??");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void nothingIsInventedBeforePublication(String language) {
		String page = render("result/area", language, Fixtures.area(Fixtures.CITY, ResultStatus.PENDING));
		assertThat(page).contains("vi".equals(language) ? "Chưa có kết quả" : "No results yet")
			.doesNotContain("??", "0,00%", "0.00%", ">0<");
	}

	@Test
	void theElectionShowsItsCoverageMapAndCalendar() {
		String page = this.pages.render("result/election", "vi",
				Map.of("page", Fixtures.area(Fixtures.COUNTRY, ResultStatus.OFFICIAL), "calendar",
						LegalCalendar.of(Fixtures.election(null))));
		assertThat(page)
			.contains("Dữ liệu của cuộc bầu cử này chỉ gồm", "QĐ. Hoàng Sa", "QĐ. Trường Sa", "Hà Nội: chưa có số liệu",
					"Hải Phòng: 99,57%", "12/6/2021")
			.doesNotContain("??");
	}

	@Test
	void tilesWithoutDataAreNoLinks() {
		String page = render("result/area", "vi", Fixtures.area(Fixtures.COUNTRY, ResultStatus.OFFICIAL));
		assertThat(page).contains("href=\"/elections/2021/areas/31\"", "class=\"q4\"")
			.doesNotContain("/elections/2021/areas/01\"");
	}

	@ParameterizedTest
	@EnumSource(Outcome.class)
	void everyOutcomeIsExplained(Outcome outcome) {
		for (Level level : new Level[] { Level.NATIONAL_ASSEMBLY, Level.COMMUNE }) {
			for (int round = 1; round <= 3; round++) {
				ConstituencyPage unit = UnitFixtures.unit(level, outcome, round, Reason.ELECTED, Reason.NO_MAJORITY);
				assertThat(render("result/constituency", "vi", unit)).doesNotContain("??");
				assertThat(render("result/constituency", "en", unit)).doesNotContain("??");
			}
		}
	}

	@Test
	void everyReasonIsASentence() {
		ConstituencyPage unit = UnitFixtures.unit(Level.PROVINCE, Outcome.SHORT, 3, Reason.values());
		assertThat(render("result/constituency", "vi", unit)).doesNotContain("??")
			.contains("nhiều tuổi hơn (sinh 4/2/1971)", "Trúng cử: quá nửa số phiếu hợp lệ và trong 3 người");
		assertThat(render("result/constituency", "en", unit)).doesNotContain("??")
			.contains("and older (born 4 February 1971)");
	}

	@Test
	void theLineFollowsTheLastSeat() {
		ConstituencyPage unit = UnitFixtures.unit(Level.PROVINCE, Outcome.SHORT, 1, Reason.ELECTED,
				Reason.ELECTED_OLDER, Reason.SEATS_FILLED_YOUNGER);
		assertThat(render("result/constituency", "vi", unit)).containsOnlyOnce("class=\"reason elected cut\"");
	}

	@Test
	void aRevoteSaysWhyAndUntilWhen() {
		ConstituencyPage unit = UnitFixtures.unit(Level.PROVINCE, Outcome.REVOTE_REQUIRED, 1,
				Reason.VOTE_WITHOUT_EFFECT);
		assertThat(render("result/constituency", "vi", unit)).contains("chưa quá nửa: cuộc bầu không có giá trị",
				"Hạn cuối theo luật: 7/6/2021", "0/3");
	}

	@Test
	void candidatesStandWithoutVotesBeforePublication() {
		assertThat(render("result/constituency", "vi", UnitFixtures.pendingUnit()))
			.contains("Trần Văn Bình", "chưa được công bố", "rút tên")
			.doesNotContain("??", "Trúng cử:");
	}

	@ParameterizedTest
	@EnumSource(ResultStatus.class)
	void councilsShowWhoIsElected(ResultStatus status) {
		assertThat(render("result/council", "vi", UnitFixtures.council(status))).doesNotContain("??");
		assertThat(render("result/council", "en", UnitFixtures.council(status))).doesNotContain("??");
	}

	@Test
	void stationsShowTheirMinutesAndCorrections() {
		assertThat(render("result/station", "vi", UnitFixtures.station())).doesNotContain("??")
			.contains("W04: Toàn bộ cử tri đi bầu", "Lý do đính chính: Cộng lại phiếu không hợp lệ",
					"Bản đã được thay: Lần bầu đầu, phiên bản 1", "đơn vị bầu cử này chưa được công bố");
		assertThat(render("result/station", "en", UnitFixtures.station())).doesNotContain("??");
	}

	@Test
	void englishPagesLinkToEnglishPages() {
		String page = render("result/council", "en", UnitFixtures.council(ResultStatus.OFFICIAL));
		assertThat(page).contains("href=\"/elections/2021/constituencies/HD-31-01?lang=en\"", "href=\"/?lang=en\"",
				"href=\"/css/base.css\"");
	}

	private String render(String view, String language, Object page) {
		return this.pages.render(view, language, Map.of("page", page));
	}

}
