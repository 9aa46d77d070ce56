package vn.homphieu.datapackage.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Consultations, voter meetings and petitions that are refused, each at its place. */
class RefusedProceedingsTests {

	private final PackageBuilder exotic = ExoticElection.make();

	@Test
	void acceptsThoseOfTheExoticElection() {
		Reading reading = Reading.of(this.exotic);
		assertThat(reading.errors()).isEmpty();
		assertThat(reading.contents()).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, council_code, XX, 2:1", "2, area_code, 303, 3:2", "5, area_code, 31, 6:2", "1, round, 4, 2:3",
			"4, round, 2, 5:3", "4, held_on, 2021-05-23, 5:4", "3, held_on, 2021-02-01, 4:4", "2, women, 7, 3:8",
			"3, young, 8, 4:10", "1, places, -1, 2:5", "1, places, nhiều, 2:5" })
	void refusesConsultations(int row, String column, String value, String place) {
		this.exotic.set("consultations.csv", row, column, value);
		assertThat(Reading.of(this.exotic).places()).containsExactly("consultations.csv:" + place);
	}

	@ParameterizedTest
	@CsvSource({ "2, area_code, 999, 3:1", "4, constituency_code, C9, 5:2", "4, level, PROVINCE, 5:3",
			"2, last_day, 2021-04-28, 3:5", "3, online, false, 4:1", "1, meetings, 0, 2:7", "2, voters, 1.5, 3:8" })
	void refusesVoterMeetings(int row, String column, String value, String place) {
		this.exotic.set("voter-meetings.csv", row, column, value);
		assertThat(Reading.of(this.exotic).places()).containsExactly("voter-meetings.csv:" + place);
	}

	@ParameterizedTest
	@CsvSource({ "1, area_code, 999, 2:1", "1, kind, LETTER, 2:3", "1, subject, ROLLS, 2:4", "2, passed_on, 1, 3:6",
			"1, received, '', 2:5" })
	void refusesPetitions(int row, String column, String value, String place) {
		this.exotic.set("petitions.csv", row, column, value);
		assertThat(Reading.of(this.exotic).places()).containsExactly("petitions.csv:" + place);
	}

	@Test
	void tellsWhatIsWrong() {
		this.exotic.set("petitions.csv", 2, "passed_on", "1").row("petitions.csv", "303,,COMPLAINT,ROLL,1,1,0,");
		assertThat(Reading.of(this.exotic).errors())
			.containsExactly("petitions.csv:3:6: more ended than came in: settled 9, passed on 1, received 9");
		this.exotic.set("petitions.csv", 2, "passed_on", "0");
		assertThat(Reading.of(this.exotic).errors())
			.containsExactly("petitions.csv:4:3: petitions of this area, level, kind and subject are there already");
	}

	@Test
	void refusesALevelThatTheElectionDoesNotHave() {
		PackageBuilder small = SmallElection.make2026()
			.table("petitions.csv", "area_code,level,kind,subject,received,settled,passed_on,note")
			.row("petitions.csv", ",DISTRICT,COMPLAINT,ROLL,1,1,0,");
		assertThat(Reading.of(small).errors())
			.containsExactly("petitions.csv:2:2: rule set 2026 has no level DISTRICT");
	}

}
