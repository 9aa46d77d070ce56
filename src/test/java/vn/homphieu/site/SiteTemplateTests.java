package vn.homphieu.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.site.ErrorPageController.ErrorPage;
import vn.homphieu.site.ErrorPageController.TooLarge;
import vn.homphieu.site.PlaceSearch.AreaMatch;
import vn.homphieu.site.PlaceSearch.ElectionMatches;
import vn.homphieu.site.PlaceSearch.Found;
import vn.homphieu.site.PlaceSearch.State;
import vn.homphieu.station.StationInfo;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages around the results, in both languages. */
class SiteTemplateTests {

	private static final ElectionInfo ELECTION = new ElectionInfo(1, "2026", "Bầu cử đại biểu Quốc hội khóa XVI",
			LocalDate.of(2026, 3, 15), "2026-2031", RuleSet.preset("2026"), false, false, null, null);

	private final PageRenderer pages = new PageRenderer();

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void homeSaysThatThereIsNoElectionYet(String language) {
		assertThat(this.pages.render("site/home", language, Map.of("cards", List.of()))).doesNotContain("??")
			.contains("class=\"empty\"");
	}

	@ParameterizedTest
	@EnumSource(names = { "EMPTY", "TOO_SHORT", "NOTHING" })
	void searchExplainsWhyNothingIsFound(State state) {
		Found found = new Found("a<b", state, List.of());
		assertThat(this.pages.render("site/search", "vi", Map.of("search", found))).doesNotContain("??", "a<b");
		assertThat(this.pages.render("site/search", "en", Map.of("search", found))).doesNotContain("??", "a<b");
	}

	@Test
	void searchLeadsToWhatItFinds() {
		AreaInfo ward = new AreaInfo(3, "11296", "Phường", "Quán Toan", AreaLevel.COMMUNE, 3, 3);
		AreaInfo district = new AreaInfo(2, "303", "Quận", "Hồng Bàng", AreaLevel.DISTRICT, 2, 9);
		StationInfo station = new StationInfo("11296-01", 1, "Nhà văn hóa tổ 1", "11296", "Phường Quán Toan");
		Found found = new Found("quan toan", State.FOUND, List
			.of(new ElectionMatches(ELECTION, List.of(new AreaMatch(ward, List.of(district))), List.of(station))));
		assertThat(this.pages.render("site/search", "en", Map.of("search", found))).contains(
				"href=\"/elections/2026/areas/11296?lang=en\"", "Quận Hồng Bàng",
				"href=\"/elections/2026/stations/11296-01?lang=en\"", "name=\"lang\" value=\"en\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "400", "404", "405", "500" })
	void errorsAreToldInPlainWords(String kind) {
		ErrorPage error = new ErrorPage(Integer.parseInt(kind), kind, "400".equals(kind) ? "lang" : null, null, false);
		assertThat(this.pages.render("site/error", "vi", Map.of("error", error))).doesNotContain("??");
		assertThat(this.pages.render("site/error", "en", Map.of("error", error))).doesNotContain("??");
	}

	@ParameterizedTest
	@EnumSource
	void aTooLargeFormIsToldItsLimit(SentForm form) {
		Map<String, Object> model = Map.of("error",
				new ErrorPage(413, "413", null, new TooLarge(form, "/office/a/scans"), true));
		assertThat(this.pages.render("site/error", "vi", model)).doesNotContain("??").contains("MB");
		assertThat(this.pages.render("site/error", "en", model)).doesNotContain("??")
			.contains("MB", "/office/a/scans?lang=en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void aboutNamesTheArticles(String language) {
		String page = this.pages.render("site/about", language, Map.of("articles", AboutController.ARTICLES));
		assertThat(page).doesNotContain("??").contains("85/2015/QH13", "78");
	}

}
