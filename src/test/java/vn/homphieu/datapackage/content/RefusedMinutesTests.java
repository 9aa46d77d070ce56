package vn.homphieu.datapackage.content;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Packages that are refused for their minutes, votes, rounds or decisions. */
class RefusedMinutesTests {

	private static final String TALLIES = "tallies.csv";

	private static final String VOTES = "votes.csv";

	private final PackageBuilder small = SmallElection.make();

	private final PackageBuilder exotic = ExoticElection.make();

	@ParameterizedTest
	@CsvSource(textBlock = """
			E04, registered, 0, 4
			E05, voted, 1001, 5
			E06, issued, 900, 7
			E07, invalid, 11, 8
			E08, voted, 980, 7
			E13, ballots_by_names, 980;1, 10
			E14, registered, 4001, 4
			""")
	void refusesNumbersThatBreakARule(String code, String column, String value, int place) {
		Reading reading = Reading.of(this.small.set(TALLIES, 1, column, value));
		assertThat(reading.errors())
			.anySatisfy((line) -> assertThat(line).startsWith("tallies.csv:2:" + place + ": " + code + " "));
	}

	@ParameterizedTest
	@CsvSource({ "E10, 981", "E11, 960", "E12, 9" })
	void refusesVotesThatBreakARule(String code, String votes) {
		this.small.set(VOTES, 1, "votes", votes);
		if (code.equals("E12")) {
			this.small.set(VOTES, 2, "votes", votes);
		}
		if (code.equals("E11")) {
			this.small.set(VOTES, 2, "votes", votes);
		}
		assertThat(Reading.of(this.small).errors())
			.anySatisfy((line) -> assertThat(line).startsWith("tallies.csv:2:8: " + code + " "));
	}

	@Test
	void refusesMissingVotesOfACandidate() {
		assertThat(Reading.of(this.small.withoutRow(VOTES, 1)).errors())
			.containsExactly("tallies.csv:2:2: E03 votes.csv does not name exactly the candidates of this vote");
	}

	@Test
	void refusesVotesForACandidateOfAnotherConstituency() {
		assertThat(Reading.of(this.small.row(VOTES, "S1,NA1,1,P1-1,0,")).errors()).singleElement()
			.asString()
			.startsWith("tallies.csv:2:2: E03 ");
	}

	@Test
	void refusesVotesForACandidateWhoWithdrew() {
		Reading reading = Reading.of(this.small.set("candidates.csv", 4, "status", "WITHDRAWN"));
		assertThat(reading.places()).contains("tallies.csv:2:2", "tallies.csv:3:2");
	}

	@Test
	void refusesVotesForNobody() {
		assertThat(Reading.of(this.small.row(VOTES, "S1,NA1,1,nobody,0,")).errors())
			.containsExactly("votes.csv:32:4: candidate_code is no code of candidates.csv: “nobody”");
	}

	@Test
	void refusesVotesThatAreThereTwice() {
		assertThat(Reading.of(this.small.row(VOTES, "S1,NA1,1,NA1-1,800,")).errors())
			.containsExactly("votes.csv:32:4: the candidate's votes are there already, in line 2");
	}

	@Test
	void refusesVotesWithoutMinutes() {
		assertThat(Reading.of(this.small.row(VOTES, "S1,NA1,2,NA1-1,800,")).places()).containsExactly("votes.csv:32:3");
	}

	@Test
	void refusesMinutesWithoutARoll() {
		this.small.row("constituencies.csv", "C2,C,2,Đơn vị bầu cử số 2,1,").set("councils.csv", 4, "seats", "3");
		SmallElection.minutes(this.small, "S1", "C2", 1, 1000, 990, List.of());
		assertThat(Reading.of(this.small).places()).containsExactly("tallies.csv:10:2");
	}

	@Test
	void refusesMinutesThatAreThereTwice() {
		SmallElection.minutes(this.small, "S1", "NA1", 1, 1000, 990, List.of(800, 700, 60, 50));
		assertThat(Reading.of(this.small).places()).first().isEqualTo("tallies.csv:10:12");
	}

	@Test
	void refusesVersionsThatDoNotFollow() {
		this.small.row(TALLIES, "S1,NA1,1,1000,990,990,990,980,10,,,3,Nhầm")
			.set(TALLIES, 2, "version", "2")
			.row(TALLIES, "S1,NA1,1,1000,990,990,990,980,10,,,2,");
		assertThat(Reading.of(this.small).places()).containsExactly("tallies.csv:3:12", "tallies.csv:3:13",
				"tallies.csv:10:12", "tallies.csv:11:13");
	}

	@Test
	void refusesAFirstVersionThatTakesNothingBack() {
		this.small.column(TALLIES, "withdrawn", "false").set(TALLIES, 2, "withdrawn", "true");
		assertThat(Reading.of(this.small).places()).containsExactly("tallies.csv:3:14");
	}

	@Test
	void checksEarlierVersionsToo() {
		this.exotic.set(TALLIES, 13, "invalid", "9");
		assertThat(Reading.of(this.exotic).errors()).singleElement().asString().startsWith("tallies.csv:14:8: E07 ");
	}

	@Test
	void refusesARevoteThatWasNotDue() {
		SmallElection.minutes(this.small, "S1", "C1", 2, 1000, 990, List.of(800, 700, 60));
		assertThat(Reading.of(this.small).errors()).singleElement()
			.asString()
			.startsWith("tallies.csv:10:3: round 2 was not due");
	}

	@Test
	void refusesAnExtraVoteThatWasNotDue() {
		SmallElection.minutes(this.small, "S1", "C1", 3, 1000, 990, List.of(800, 700, 60));
		assertThat(Reading.of(this.small).errors()).singleElement()
			.asString()
			.startsWith("tallies.csv:10:3: round 3 was not due");
	}

	@Test
	void refusesTheWinnersOfTheFirstVoteInTheExtraVote() {
		this.exotic.row(VOTES, "S1,P1,3,P1-1,0,");
		assertThat(Reading.of(this.exotic).errors()).singleElement().asString().startsWith("tallies.csv:5:2: E03 ");
	}

	@Test
	void refusesTheRevoteOfAVotingAreaThatWasNotCancelled() {
		this.exotic.set("decisions.csv", 2, "station_code", "S2");
		assertThat(Reading.of(this.exotic).places()).containsExactly("tallies.csv:14:3", "tallies.csv:15:3");
	}

	@Test
	void refusesADecisionOnATieThatIsNotOpen() {
		this.exotic.set("decisions.csv", 1, "candidate_code", "NA1-4");
		assertThat(Reading.of(this.exotic).places()).contains("decisions.csv:2:3");
		assertThat(Reading.of(ExoticElection.make().set("decisions.csv", 1, "round", "2")).places())
			.contains("decisions.csv:2:3");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1, candidate_code, '', 5
			1, candidate_code, P1-1, 5
			1, candidate_code, nobody, 5
			1, station_code, S1, 2
			2, round, 2, 3
			2, candidate_code, C1-1, 5
			2, station_code, S9, 2
			2, document, '', 6
			""")
	void refusesDecisionsThatDoNotFit(int row, String column, String value, int place) {
		assertThat(Reading.of(this.exotic.set("decisions.csv", row, column, value)).places())
			.containsExactly("decisions.csv:" + (row + 1) + ":" + place);
	}

	@Test
	void refusesToConfirmWhoIsNotElected() {
		assertThat(Reading.of(this.exotic.set("confirmations.csv", 1, "candidate_code", "NA1-2")).errors())
			.containsExactly("confirmations.csv:2:1: candidate NA1-2 is not elected and cannot be confirmed");
	}

	@Test
	void refusesPublicationsOfWhatIsNotThere() {
		this.exotic.set("publications.csv", 1, "council_code", "X").set("publications.csv", 2, "council_code", "NA");
		assertThat(Reading.of(this.exotic).places()).containsExactly("publications.csv:2:1", "publications.csv:3:2");
	}

	@Test
	void keepsWarningsOfMinutes() {
		Reading reading = Reading.of(this.small.set(TALLIES, 1, "issued", "991"));
		assertThat(reading.errors()).isEmpty();
		assertThat(reading.warnings()).contains(
				"tallies.csv:2:6: W05 ballots issued are not the voters: issued 991, voted 990",
				"tallies.csv:2:7: W06 ballots were carried away: collected 990, issued 991, missing 1");
	}

}
