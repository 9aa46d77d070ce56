package vn.homphieu.result.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.testing.VoteCountBuilder.standings;

class WinnersTests {

	@Test
	void electsTheMostVotesAboveHalfAndTheOlderOfEquals() {
		Decision decision = decide(3, 1_000, "A 700 1980-01-01", "B 620 1980-01-01", "C 501 1970-01-01",
				"D 501 1970-01-02", "E 500 1950-01-01");
		assertThat(reasons(decision)).containsExactlyInAnyOrderEntriesOf(Map.of("A", Reason.ELECTED, "B",
				Reason.ELECTED, "C", Reason.ELECTED_OLDER, "D", Reason.SEATS_FILLED_YOUNGER, "E", Reason.EXACTLY_HALF));
		assertThat(decision.placings()).extracting(Placing::candidate).containsExactly("A", "B", "C", "D", "E");
		assertThat(decision.placings()).extracting(Placing::rank).containsExactly(1, 2, 3, 3, 5);
		assertThat(decision.placings()).extracting(Placing::votes).containsExactly(700L, 620L, 501L, 501L, 500L);
		assertThat(decision.elected()).isEqualTo(3);
		assertThat(decision.tieOpen()).isFalse();
		assertThat(decision.settlementRefused()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "500, 1000, EXACTLY_HALF", "501, 1000, ELECTED", "499, 1000, NO_MAJORITY", "500, 1001, NO_MAJORITY",
			"501, 1001, ELECTED", "0, 0, NO_MAJORITY", "0, 10, NO_MAJORITY", "1, 1, ELECTED", "1, 2, EXACTLY_HALF" })
	void needsStrictlyMoreThanHalfOfTheValidBallots(long votes, long valid, Reason reason) {
		assertThat(reasons(decide(1, valid, "A " + votes + " 1970"))).containsExactly(Map.entry("A", reason));
	}

	/** An existing city system elected whoever reached half of the valid ballots. */
	@Test
	void doesNotElectWithExactlyHalfWhereASeatIsFree() {
		Decision decision = decide(2, 1_000, "A 900 1970-01-01", "B 500 1970-01-01");
		assertThat(reasons(decision)).containsEntry("B", Reason.EXACTLY_HALF);
		assertThat(decision.elected()).isEqualTo(1);
	}

	/** An existing city system lost all but one of those with the same share. */
	@Test
	void keepsEveryCandidateOfEqualVotes() {
		Decision decision = decide(3, 1_000, "A 600 1970-01-01", "B 600 1971-01-01", "C 600 1972-01-01");
		assertThat(decision.placings()).hasSize(3)
			.allSatisfy((placing) -> assertThat(placing.reason()).isEqualTo(Reason.ELECTED));
		assertThat(decision.placings()).extracting(Placing::rank).containsOnly(1);
	}

	@Test
	void saysThatSeatsAreFilledWhereVotesDecide() {
		assertThat(reasons(decide(1, 1_000, "A 800 1990", "B 700 1930")))
			.containsExactlyInAnyOrderEntriesOf(Map.of("A", Reason.ELECTED, "B", Reason.SEATS_FILLED));
	}

	@Test
	void looksAtAgeOnlyAcrossTheLastSeat() {
		Decision decision = decide(3, 1_000, "A 800 1990", "B 800 1990", "C 700 1990", "D 600 1930", "E 600 1930");
		assertThat(reasons(decision)).containsExactlyInAnyOrderEntriesOf(Map.of("A", Reason.ELECTED, "B",
				Reason.ELECTED, "C", Reason.ELECTED, "D", Reason.SEATS_FILLED, "E", Reason.SEATS_FILLED));
		assertThat(decision.tieOpen()).isFalse();
		assertThat(decision.placings()).extracting(Placing::rank).containsExactly(1, 1, 3, 4, 4);
	}

	@Test
	void leavesEqualBirthDatesOpen() {
		Decision decision = decide(2, 1_000, "A 800 1970-01-01", "B 600 1970-01-01", "C 600 1970-01-01");
		assertThat(reasons(decision)).containsExactlyInAnyOrderEntriesOf(
				Map.of("A", Reason.ELECTED, "B", Reason.TIE_OPEN, "C", Reason.TIE_OPEN));
		assertThat(decision.tieOpen()).isTrue();
		assertThat(decision.elected()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "1965, 1966-03-01, ELECTED_OLDER, SEATS_FILLED_YOUNGER", "1965, 1965-05-01, TIE_OPEN, TIE_OPEN",
			"1965, 1965, TIE_OPEN, TIE_OPEN", "1966-03-01, 1965, SEATS_FILLED_YOUNGER, ELECTED_OLDER" })
	void decidesByTheYearAloneWhereItCan(String a, String b, Reason ofA, Reason ofB) {
		assertThat(reasons(decide(1, 1_000, "A 600 " + a, "B 600 " + b)))
			.containsExactlyInAnyOrderEntriesOf(Map.of("A", ofA, "B", ofB));
	}

	@Test
	void decidesThePartOfATieThatBirthDatesDecide() {
		Decision decision = decide(2, 1_000, "A 600 1960", "B 600 1965", "C 600 1965-05-01", "D 600 1970");
		assertThat(reasons(decision)).containsExactlyInAnyOrderEntriesOf(Map.of("A", Reason.ELECTED_OLDER, "B",
				Reason.TIE_OPEN, "C", Reason.TIE_OPEN, "D", Reason.SEATS_FILLED_YOUNGER));
		assertThat(decision.elected()).isEqualTo(1);
		assertThat(decision.placings()).extracting(Placing::candidate).containsExactly("A", "B", "C", "D");
	}

	@Test
	void putsTheElectedFirstAmongEqualVotes() {
		Decision decision = decide(1, 1_000, Set.of("C"), "A 600 1970", "B 600 1970", "C 600 1970");
		assertThat(decision.placings()).extracting(Placing::candidate).containsExactly("C", "A", "B");
	}

	@Test
	void leavesAllEqualOpenWhereNothingTellsThemApart() {
		Decision decision = decide(2, 1_000, "A 600 1970", "B 600 1970", "C 600 1970");
		assertThat(decision.tieOpen()).isTrue();
		assertThat(decision.elected()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1" })
	void electsNobodyWithoutSeats(int seats) {
		Decision decision = decide(seats, 1_000, "A 600 1970");
		assertThat(reasons(decision)).containsExactly(Map.entry("A", Reason.SEATS_FILLED));
		assertThat(decision.tieOpen()).isFalse();
	}

	@Test
	void electsNobodyWithoutCandidates() {
		Decision decision = decide(3, 0);
		assertThat(decision.placings()).isEmpty();
		assertThat(decision.elected()).isZero();
		assertThat(decision.tieOpen()).isFalse();
	}

	private static Decision decide(int seats, long valid, String... lines) {
		return decide(seats, valid, Set.of(), lines);
	}

	private static Decision decide(int seats, long valid, Set<String> settled, String... lines) {
		return Winners.decide(seats, valid, standings(lines), settled);
	}

	private static Map<String, Reason> reasons(Decision decision) {
		List<Placing> placings = decision.placings();
		return placings.stream().collect(Collectors.toMap(Placing::candidate, Placing::reason));
	}

}
