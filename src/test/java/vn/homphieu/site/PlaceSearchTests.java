package vn.homphieu.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.datapackage.PackageRefusedException;
import vn.homphieu.election.Elections;
import vn.homphieu.site.PlaceSearch.Found;
import vn.homphieu.site.PlaceSearch.State;
import vn.homphieu.station.StationInfo;
import vn.homphieu.testing.HaiPhong;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Places are found however they are written. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
class PlaceSearchTests {

	private final PlaceSearch search;

	PlaceSearchTests(@Autowired PlaceSearch search) {
		this.search = search;
	}

	@BeforeEach
	void load(@Autowired Elections elections, @Autowired PackageImport packages, @TempDir Path folder)
			throws IOException, PackageRefusedException {
		HaiPhong.load(elections, packages, folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hồng Bàng", "hong bang", "HỒNG  BÀNG", "quận hồng bàng", "303" })
	void findsADistrict(String query) {
		assertThat(areas(query)).contains("303");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thủy Nguyên", "Thuỷ Nguyên", "thuy nguyen" })
	void findsOldAndNewSpellings(String query) {
		assertThat(areas(query)).contains("311");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Quán Toan 3", "phường quán toan, khu vực bỏ phiếu số 3", "quan toan so 3",
			"quan toan kv 3", "11296-03" })
	void findsAVotingAreaByItsNumberOrCode(String query) {
		assertThat(stations(query)).contains("11296-03").doesNotContain("11296-02");
	}

	@Test
	void findsAPlaceByWhatContainsIt() {
		assertThat(areas("Phường Minh Khai, Hồng Bàng")).containsExactly("11311");
		assertThat(areas("minh khai, quan hong bang, hai phong")).containsExactly("11311");
		assertThat(areas("Minh Khai, Lê Chân")).isEmpty();
	}

	@Test
	void asksForMoreThanOneLetter() {
		assertThat(this.search.find(" ").state()).isEqualTo(State.EMPTY);
		assertThat(this.search.find("a").state()).isEqualTo(State.TOO_SHORT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%%", "__", "\\\\", "qqqq", "Quán Toan 9999" })
	void findsNothingWhereNothingFits(String query) {
		assertThat(areas(query)).isEmpty();
		assertThat(stations(query)).isEmpty();
	}

	@Test
	void endsAtALimit() {
		Found found = this.search.find("phuong");
		assertThat(found.elections()).singleElement()
			.satisfies((matches) -> assertThat(matches.full()).isTrue())
			.satisfies((matches) -> assertThat(matches.areas().size()).isLessThanOrEqualTo(matches.limit()));
	}

	private List<String> areas(String query) {
		return this.search.find(query)
			.elections()
			.stream()
			.flatMap((matches) -> matches.areas().stream())
			.map((match) -> match.area().code())
			.toList();
	}

	private List<String> stations(String query) {
		return this.search.find(query)
			.elections()
			.stream()
			.flatMap((matches) -> matches.stations().stream())
			.map(StationInfo::code)
			.toList();
	}

}
