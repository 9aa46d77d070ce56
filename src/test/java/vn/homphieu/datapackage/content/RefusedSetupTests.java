package vn.homphieu.datapackage.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packages that are refused since areas, seats, candidates or rolls do not fit together.
 */
class RefusedSetupTests {

	private final PackageBuilder small = SmallElection.make();

	@ParameterizedTest
	@CsvSource(textBlock = """
			areas.csv, '31,province,,Tỉnh,Khác', 5
			councils.csv, 'C,COMMUNE,11296,HĐND,2', 6
			constituencies.csv, 'NA1,NA,2,Đơn vị,1,', 6
			stations.csv, 'S1,11296,3,Khu vực,,,,', 4
			""")
	void refusesACodeThatIsThereTwice(String file, String row, int line) {
		assertThat(Reading.of(this.small.row(file, row)).places()).contains(file + ":" + line + ":1");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			areas.csv, 2, parent_code, 3
			councils.csv, 2, area_code, 3
			constituencies.csv, 1, council_code, 2
			candidates.csv, 1, constituency_code, 2
			stations.csv, 1, commune_code, 2
			rolls.csv, 1, station_code, 1
			rolls.csv, 1, constituency_code, 2
			election.csv, 1, coverage, 7
			""")
	void refusesAReferenceToNothing(String file, int row, String column, int place) {
		Reading reading = Reading.of(this.small.set(file, row, column, "nothing"));
		assertThat(reading.places()).first().isEqualTo(file + ":" + (row + 1) + ":" + place);
		assertThat(reading.errors()).first().asString().contains("nothing");
	}

	@Test
	void refusesAreasThatLieInEachOther() {
		this.small.set("areas.csv", 1, "parent_code", "11296");
		assertThat(Reading.of(this.small).errors())
			.containsExactly("areas.csv:2:3: the areas lie in each other, a cycle: 31 in 11296 in 303");
	}

	@Test
	void refusesAnAreaInItself() {
		assertThat(Reading.of(this.small.set("areas.csv", 2, "parent_code", "303")).errors())
			.containsExactly("areas.csv:3:3: the areas lie in each other, a cycle: 303");
	}

	@Test
	void refusesLevelsThatDoNotFollow() {
		assertThat(Reading.of(this.small.set("areas.csv", 3, "parent_code", "31")).places())
			.containsExactly("areas.csv:4:3");
		assertThat(Reading.of(SmallElection.make().set("areas.csv", 2, "parent_code", "")).places())
			.containsExactly("areas.csv:3:3");
	}

	@Test
	void refusesTheCodeOfTheCountry() {
		assertThat(Reading.of(this.small.row("areas.csv", "VN,province,,Nước,Việt Nam")).places())
			.containsExactly("areas.csv:5:1");
	}

	@Test
	void refusesSeatsThatDoNotAddUp() {
		assertThat(Reading.of(this.small.set("councils.csv", 1, "seats", "3")).errors())
			.containsExactly("councils.csv:2:5: the seats do not add up: 3 here, 2 in its constituencies");
	}

	@Test
	void refusesSeatsAboveTheCap() {
		this.small.set("councils.csv", 1, "seats", "4").set("constituencies.csv", 1, "seats", "4");
		assertThat(Reading.of(this.small).errors())
			.containsExactly("constituencies.csv:2:5: 4 seats; a constituency of this level has at most 3");
	}

	@Test
	void refusesALevelThatTheRulesDoNotHave() {
		assertThat(Reading.of(this.small.set("election.csv", 1, "ruleset", "2026")).places())
			.contains("councils.csv:4:2");
	}

	@Test
	void refusesTwoCouncilsOfOneArea() {
		assertThat(Reading.of(this.small.row("councils.csv", "C2,COMMUNE,11296,HĐND,2")).places())
			.contains("councils.csv:6:3");
	}

	@Test
	void refusesACouncilOfAnAreaOfAnotherLevel() {
		assertThat(Reading.of(this.small.set("councils.csv", 2, "area_code", "303")).places())
			.containsExactly("councils.csv:3:3");
	}

	@Test
	void refusesTheSamePlaceOnABallot() {
		assertThat(Reading.of(this.small.set("candidates.csv", 2, "ballot_order", "1")).places())
			.containsExactly("candidates.csv:3:3");
	}

	@Test
	void refusesTheSameNumberOfAVotingAreaOrConstituency() {
		assertThat(Reading.of(this.small.set("stations.csv", 2, "number", "1")).places()).contains("stations.csv:3:3");
		PackageBuilder other = SmallElection.make()
			.set("councils.csv", 4, "seats", "3")
			.row("constituencies.csv", "C2,C,1,Đơn vị bầu cử số 1,1,");
		assertThat(Reading.of(other).places()).containsExactly("constituencies.csv:6:3");
	}

	@Test
	void refusesAVotingAreaOutsideACommune() {
		assertThat(Reading.of(this.small.set("stations.csv", 1, "commune_code", "303")).places())
			.contains("stations.csv:2:2");
	}

	@Test
	void refusesAVotingAreaOutsideTheCouncil() {
		this.small.row("areas.csv", "11299,commune,303,Phường,Hùng Vương")
			.row("stations.csv", "S3,11299,1,Khu vực bỏ phiếu số 1,,,,")
			.row("rolls.csv", "S3,NA1,500")
			.row("rolls.csv", "S3,C1,500");
		assertThat(Reading.of(this.small).places()).containsExactly("rolls.csv:11:2");
	}

	@Test
	void refusesTwoRollsOfOneLevel() {
		assertThat(Reading.of(this.small.row("rolls.csv", "S1,C1,500")).places()).containsExactly("rolls.csv:10:2");
	}

	@Test
	void refusesAVotingAreaWithoutTheNationalAssembly() {
		assertThat(Reading.of(this.small.withoutRow("rolls.csv", 1)).places()).containsExactly("stations.csv:2:1");
	}

	@Test
	void refusesANationalAssemblyUnitInTwoProvinces() {
		this.small.row("areas.csv", "30,province,,Tỉnh,Hải Dương")
			.row("areas.csv", "288,district,30,Thành phố,Hải Dương")
			.row("areas.csv", "10507,commune,288,Phường,Cẩm Thượng")
			.row("stations.csv", "S3,10507,1,Khu vực bỏ phiếu số 1,,,,")
			.row("rolls.csv", "S3,NA1,500");
		assertThat(Reading.of(this.small).errors()).containsExactly(
				"constituencies.csv:2:1: a constituency of the National Assembly in two provinces: province “31” and province “30”");
	}

	@Test
	void warnsOfFewCandidatesAndOfLongerRollsBelow() {
		this.small.set("candidates.csv", 1, "status", "WITHDRAWN").set("rolls.csv", 3, "registered", "1001");
		Reading reading = Reading.of(this.small.withoutRows("tallies.csv").withoutRows("votes.csv"));
		assertThat(reading.errors()).isEmpty();
		assertThat(reading.warnings()).contains(
				"constituencies.csv:2:1: 3 candidates stand for 2 seats; the law asks for at least 4",
				"rolls.csv:4:3: more voters (1001) than for the National Assembly (1000)");
	}

}
