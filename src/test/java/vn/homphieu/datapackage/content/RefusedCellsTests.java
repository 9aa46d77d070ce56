package vn.homphieu.datapackage.content;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages that are refused for a header or a cell, each at its exact place. */
class RefusedCellsTests {

	private final PackageBuilder small = SmallElection.make();

	@Test
	void refusesAMissingColumn() {
		assertThat(Reading.of(this.small.withoutColumn("rolls.csv", "registered")).errors())
			.containsExactly("rolls.csv:1:3: the column registered is missing");
	}

	@Test
	void refusesAnUnknownColumn() {
		assertThat(Reading.of(this.small.column("rolls.csv", "colour", "red")).errors())
			.containsExactly("rolls.csv:1:4: there is no column “colour” in this file");
	}

	@Test
	void refusesAColumnThatIsThereTwice() {
		assertThat(Reading.of(this.small.column("rolls.csv", "registered", "5")).errors())
			.containsExactly("rolls.csv:1:4: the column registered is there twice");
	}

	@Test
	void refusesLinesOfOtherLength() {
		this.small.row("rolls.csv", "S1,NA1").row("rolls.csv", "").row("rolls.csv", "S1,NA1,5,6");
		assertThat(Reading.of(this.small).errors()).containsExactly(
				"rolls.csv:10:3: the line has 2 cells, the header 3", "rolls.csv:11:1: the line is empty",
				"rolls.csv:12:4: the line has 4 cells, the header 3");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			rolls.csv, registered, abc, 3
			rolls.csv, registered, -5, 3
			rolls.csv, registered, 1.5, 3
			rolls.csv, registered, 99999999999999999999, 3
			rolls.csv, registered, +5, 3
			tallies.csv, valid, -1, 8
			tallies.csv, voted, 10000000, 5
			tallies.csv, voted, 9 9, 5
			tallies.csv, round, 4, 3
			tallies.csv, ballots_by_names, 1;x, 10
			votes.csv, votes, zwölf, 5
			votes.csv, version, 0, 6
			election.csv, election_day, 2021-02-30, 3
			election.csv, election_day, 23/5/2021, 3
			election.csv, simulated, yes, 6
			election.csv, ruleset, 2016, 5
			election.csv, slug, Cuộc bầu cử, 1
			candidates.csv, birth_date, 1965-13-01, 5
			candidates.csv, birth_date, 65, 5
			candidates.csv, birth_date, 2021-05-23, 5
			candidates.csv, gender, X, 6
			candidates.csv, education, PhD, 11
			stations.csv, voting_date, 2021-5-23, 6
			stations.csv, code, S 1, 1
			areas.csv, level, ward, 2
			""")
	void refusesWrongValues(String file, String column, String value, int place) {
		Reading reading = Reading.of(this.small.set(file, 1, column, value));
		assertThat(reading.places()).first().isEqualTo(file + ":2:" + place);
		assertThat(reading.errors()).first().asString().contains(column).contains(value);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			areas.csv, name, 5, is missing
			candidates.csv, incumbent, 17, is missing
			councils.csv, seats, 5, is missing
			tallies.csv, voted, 5, is missing (E01)
			""")
	void refusesMissingValues(String file, String column, int place, String message) {
		assertThat(Reading.of(this.small.set(file, 1, column, "")).errors())
			.contains(file + ":2:" + place + ": " + column + " " + message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nhà\tvăn hóa", "Nhà\u0000", "Nhà\u0085văn", "Nhà\u2028văn", "Nhà \u202evăn" })
	void refusesControlCharacters(String name) {
		assertThat(Reading.of(this.small.set("stations.csv", 2, "name", name)).errors()).singleElement()
			.asString()
			.matches("stations.csv:3:4: name holds what no cell may hold: the control character U\\+[0-9A-F]{4}");
	}

	@Test
	void refusesLineBreaksInsideCells() {
		assertThat(Reading.of(this.small.set("stations.csv", 1, "name", "Nhà\nvăn hóa")).places())
			.containsExactly("stations.csv:2:4");
	}

	@ParameterizedTest
	@ValueSource(strings = { " Hải Phòng", "Hải Phòng ", "\u00a0Hải Phòng" })
	void refusesBlanksAroundValues(String name) {
		assertThat(Reading.of(this.small.set("areas.csv", 1, "name", name)).errors()).singleElement()
			.asString()
			.startsWith("areas.csv:2:5: name holds what no cell may hold: begins or ends with a blank");
	}

	@Test
	void refusesAnotherEncodingAtItsPlace() {
		String areas = this.small.text("areas.csv").replace("Hồng Bàng", "H\u00f4ng B\u00e0ng");
		Reading reading = Reading.of(this.small.file("areas.csv",
				areas.replace("ả", "a")
					.replace("ò", "o")
					.replace("ố", "o")
					.replace("ậ", "a")
					.replace("ư", "u")
					.replace("ờ", "o")
					.getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(reading.errors())
			.contains("areas.csv:3:5: name holds what no cell may hold: the byte F4 is not UTF-8");
	}

	@Test
	void refusesQuotesThatAreNeverClosed() {
		String text = this.small.text("stations.csv").replace("Khu vực bỏ phiếu số 2", "\"Khu vực");
		assertThat(Reading.of(this.small.file("stations.csv", text)).errors())
			.containsExactly("stations.csv:3:4: a quotation mark is never closed");
	}

	@Test
	void refusesQuotesThatCloseTooEarly() {
		String text = this.small.text("stations.csv").replace("Khu vực bỏ phiếu số 2", "\"Khu\" vực");
		assertThat(Reading.of(this.small.file("stations.csv", text)).places()).containsExactly("stations.csv:3:4");
	}

	@Test
	void refusesAnElectionThatExists() {
		assertThat(Reading.of(this.small.set("election.csv", 1, "slug", "taken")).errors())
			.containsExactly("election.csv:2:1: the election taken exists already");
	}

	@Test
	void refusesTwoElectionsInOnePackage() {
		this.small.row("election.csv", "other,Khác,2021-05-23,,2021,true,");
		assertThat(Reading.of(this.small).places()).containsExactly("election.csv:3:1");
	}

	@Test
	void refusesNoElectionInAPackage() {
		assertThat(Reading.of(this.small.withoutRows("election.csv")).places()).containsExactly("election.csv:2:1");
	}

	@Test
	void keepsAHundredErrorsAndCountsThem() {
		for (int i = 0; i < 150; i++) {
			this.small.row("rolls.csv", "S1,NA1,x");
		}
		assertThat(Reading.of(this.small).errors()).hasSize(100);
	}

}
