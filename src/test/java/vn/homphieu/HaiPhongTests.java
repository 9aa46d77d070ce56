package vn.homphieu;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.result.Recount;
import vn.homphieu.testing.HaiPhong;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The model case: the published figures of Hải Phòng 2021 come out of the minutes of its
 * voting areas (final report of 15/7/2021).
 */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HaiPhongTests {

	private static final String RESULTS = "/api/v1/elections/2021/results?area=31";

	@Autowired
	private PackageImport packages;

	@Autowired
	private Elections elections;

	@Autowired
	private Recount recount;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcClient jdbc;

	@BeforeAll
	void importDemonstration(@TempDir Path folder) throws Exception {
		HaiPhong.load(this.elections, this.packages, folder);
	}

	@Test
	void turnoutIsThatOfTheFinalReport() {
		assertThat(this.web.get().uri(RESULTS)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.levels[0].voters.turnout")
			.isEqualTo(99.78);
	}

	@Test
	void validShareOverAllLevelsIsThatOfTheFinalReport() {
		assertThat(this.web.get().uri(RESULTS)).bodyJson()
			.extractingPath("$.allLevels.ballots.validShare")
			.isEqualTo(99.39);
	}

	@Test
	void seatsOfEveryLevelAreThoseOfTheFinalReport() {
		assertThat(this.web.get().uri(RESULTS)).bodyJson()
			.extractingPath("$.levels[*].seats.total")
			.asArray()
			.containsExactly(9, 67, 496, 5221);
		assertThat(this.web.get().uri(RESULTS)).bodyJson()
			.extractingPath("$.levels[*].seats.elected")
			.asArray()
			.containsExactly(9, 67, 496, 5191);
	}

	@Test
	void communeSeatsAreFilledTo9943() {
		assertThat(this.web.get().uri(RESULTS)).bodyJson()
			.extractingPath("$.levels[3].seats.fillRate")
			.isEqualTo(99.43);
	}

	@Test
	void everyConstituencyIsFinal() {
		assertThat(this.web.get().uri(RESULTS)).bodyJson().extractingPath("$.status").isEqualTo("OFFICIAL");
	}

	@Test
	void districtsAddUpToTheCity() {
		assertThat(this.jdbc.sql("""
				select count(*) from (select level, sum(public_voted) from area_summary group by level) s
				where s.sum > 0""").query(Integer.class).single()).isEqualTo(4);
		assertThat(this.web.get().uri(RESULTS + "&breakdown=children")).bodyJson()
			.extractingPath("$.children.length()")
			.isEqualTo(15);
	}

	@Test
	void seatsAreNullWhereTheyMakeNoSense() {
		assertThat(this.web.get().uri("/api/v1/elections/2021/results?area=303")).bodyJson()
			.extractingPath("$.levels[0].seats")
			.isNull();
	}

	@Test
	void recountFindsNoDifference() {
		assertThat(this.recount.recount(this.elections.require("2021").id()).differences()).isEmpty();
	}

	@Test
	void recountFindsAChangedSum() {
		this.jdbc
			.sql("update area_summary set public_voted = public_voted - 1 where position = 5 and level = 'COMMUNE'")
			.update();
		try {
			assertThat(this.recount.recount(this.elections.require("2021").id()).differences()).hasSize(2);
		}
		finally {
			this.jdbc
				.sql("update area_summary set public_voted = public_voted + 1 where position = 5 and level = 'COMMUNE'")
				.update();
		}
	}

	@Test
	void listsConstituenciesInPages() {
		assertThat(this.web.get().uri("/api/v1/elections/2021/constituencies?area=31&level=PROVINCE&size=5&page=2"))
			.bodyJson()
			.extractingPath("$.items[*].number")
			.asArray()
			.containsExactly(11, 12, 13, 14);
	}

	@Test
	void saysWhoIsElectedAndInWhichRound() {
		assertThat(this.web.get().uri("/api/v1/elections/2021/constituencies/NA-31-1")).bodyJson()
			.extractingPath("$.candidates[?(@.elected == true)].electedInRound")
			.asArray()
			.containsExactly(1, 1, 1);
	}

	@Test
	void refusesAnUnknownLevelByName() {
		assertThat(this.web.get().uri("/api/v1/elections/2021/constituencies?level=CITY")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.parameter")
			.isEqualTo("level");
	}

	@Test
	void refusesAPageSizeOver500() {
		assertThat(this.web.get().uri("/api/v1/elections/2021/constituencies?size=501")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.parameter")
			.isEqualTo("size");
	}

	@Test
	void answersAnUnknownAreaWith404() {
		assertThat(this.web.get().uri("/api/v1/elections/2021/results?area=99")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.parameter")
			.isEqualTo("area");
	}

	@Test
	void minutesAreNeverChanged() {
		assertThat(catchThrowable(() -> this.jdbc.sql("update tally set voted = voted - 1").update())).isNotNull();
		assertThat(catchThrowable(() -> this.jdbc.sql("delete from candidate_votes").update())).isNotNull();
	}

}
