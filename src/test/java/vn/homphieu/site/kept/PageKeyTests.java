package vn.homphieu.site.kept;

import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.result.PublicChange;

import static org.assertj.core.api.Assertions.assertThat;

class PageKeyTests {

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			value = { "/about?junk=1&more=2 /about", "/?%6Cang=en /?lang=en", "/?lang=vi /",
					"/elections/2021?sort=-turnout&lang=en&x /elections/2021?lang=en&sort=-turnout",
					"/elections/2021?lang=en&lang=vi /elections/2021?lang=en",
					"/elections/2021/councils/P?sort=turnout /elections/2021/councils/P",
					"/api/v1/elections/2021/results?lang=en&area=31 /api/v1/elections/2021/results?area=31",
					"/api/v1/elections/2021/constituencies?size=50&page=999&level=PROVINCE "
							+ "/api/v1/elections/2021/constituencies?level=PROVINCE&page=999&size=50" })
	void onlyKnownParametersMakeAPage(String asked, String canonical) {
		assertThat(key(asked).address()).isEqualTo(canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=a", "/error", "/css/base.css", "/elections", "/about/", "/elections/2021;x=1",
			"/elections/%32021", "/elections/2021/areas/", "/elections/2021/nothing/1", "/?lang=", "/?lang=%E1%BB%87",
			"/?lang=%zz", "/?lang=en%26x", "/api/v1/elections/2021/constituencies?page=1000",
			"/api/v1/elections/2021/constituencies?page=-1" })
	void theRestIsNotKept(String asked) {
		String[] parts = asked.split("\\?", 2);
		assertThat(PageKey.of(parts[0], (parts.length > 1) ? parts[1] : null)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/,true", "/api/v1/elections,true", "/elections/2021,true", "/elections/2016,false", "/about,false",
			"/elections/2021/areas/31,true", "/elections/2021/areas/31?lang=en,true", "/elections/2021/areas/32,false",
			"/elections/2016/areas/31,false", "/elections/2021/councils/P31,true", "/elections/2021/councils/31,false",
			"/elections/2021/stations/S1,false", "/api/v1/elections/2021/results?area=31,true",
			"/api/v1/elections/2021/results,false", "/api/v1/elections/2021/constituencies?area=32,false",
			"/api/v1/elections/2021/stations/S1,false", "/api/v1/openapi.json,false" })
	void aChangeTouchesWhatShowsIt(String page, boolean touched) {
		PublicChange change = new PublicChange("2021", Set.of("areas/31", "councils/P31"));
		assertThat(key(page).subject().isTouchedBy(change)).isEqualTo(touched);
	}

	@Test
	void aWholeElectionIsAllOfIt() {
		PublicChange change = PublicChange.whole("2021");
		assertThat(key("/elections/2021/stations/S1").subject().isTouchedBy(change)).isTrue();
		assertThat(key("/elections/2016/stations/S1").subject().isTouchedBy(change)).isFalse();
		assertThat(key("/about").subject().isTouchedBy(change)).isFalse();
	}

	static PageKey key(String address) {
		String[] parts = address.split("\\?", 2);
		return Objects.requireNonNull(PageKey.of(parts[0], (parts.length > 1) ? parts[1] : null), address);
	}

}
