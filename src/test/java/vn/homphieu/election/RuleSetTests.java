package vn.homphieu.election;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.kernel.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RuleSetTests {

	private final RuleSet of2021 = RuleSet.preset("2021");

	private final RuleSet of2026 = RuleSet.preset("2026");

	@Test
	void knowsTheLevelsInBallotOrder() {
		assertThat(this.of2021.levels()).extracting(LevelRule::level).containsExactly(Level.values());
		assertThat(this.of2026.levels()).extracting(LevelRule::level)
			.containsExactly(Level.NATIONAL_ASSEMBLY, Level.PROVINCE, Level.COMMUNE);
		assertThat(this.of2026.has(Level.DISTRICT)).isFalse();
		assertThat(this.of2026.has(Level.COMMUNE)).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> this.of2026.level(Level.DISTRICT))
			.withMessageContaining("DISTRICT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021", "2026" })
	void holdsTheSameLimitsOfMinutes(String code) {
		RuleSet rules = RuleSet.preset(code);
		assertThat(rules.code()).isEqualTo(code);
		assertThat(rules.thresholds()).isEqualTo(new Thresholds(9_999_999, 4_000, 300, 5, 2, 50, 500, 5, 30, 5));
		assertThat(rules.level(Level.NATIONAL_ASSEMBLY).maxSeatsPerConstituency()).isEqualTo(3);
		assertThat(rules.level(Level.COMMUNE).maxSeatsPerConstituency()).isEqualTo(5);
		assertThat(rules.ages()).isEqualTo(new Ages(18, 21, 40));
		assertThat(rules.targets()).isEqualTo(new Targets(35, 18));
		assertThat(rules.tileGrid()).isEqualTo("tile-grid-" + code + ".csv");
	}

	@Test
	void knowsTheFormsOfTheCountingMinutes() {
		assertThat(this.of2021.levels()).extracting(LevelRule::countingForm).containsExactly("20", "25", "25", "25");
		assertThat(this.of2026.levels()).extracting(LevelRule::countingForm).containsExactly("18", "23", "23");
	}

	@ParameterizedTest
	@CsvSource({ "NATIONAL_ASSEMBLY, 1, 2", "NATIONAL_ASSEMBLY, 3, 2", "PROVINCE, 1, 1", "PROVINCE, 2, 1",
			"PROVINCE, 3, 2", "COMMUNE, 4, 3", "COMMUNE, 5, 3", "COMMUNE, 0, 0" })
	void knowsHowManyMoreCandidatesThanSeats(Level level, int seats, int surplus) {
		assertThat(this.of2021.level(level).surplusFor(seats)).isEqualTo(surplus);
	}

	/** Units of one size, and the candidates of 2026 that were published. */
	@ParameterizedTest
	@CsvSource({ "NATIONAL_ASSEMBLY, 500, 182, 3, 864", "NATIONAL_ASSEMBLY, 19, 7, 3, 33", "PROVINCE, 85, 18, 5, 139" })
	void explainsTheNumberOfCandidates(Level level, int seats, int units, int seatsOfAUnit, int candidates) {
		assertThat(seats + units * this.of2026.level(level).surplusFor(seatsOfAUnit)).isEqualTo(candidates);
	}

	@ParameterizedTest
	@CsvSource({ "COUNTING_MINUTES, 2021-05-26, 2026-03-18", "CONSTITUENCY_MINUTES, 2021-05-28, 2026-03-20",
			"PROVINCE_MINUTES, 2021-05-30, 2026-03-22", "SECOND_VOTE, 2021-06-07, 2026-03-22",
			"NATIONAL_ASSEMBLY_PUBLISHED, 2021-06-12, 2026-03-25", "COUNCILS_PUBLISHED, 2021-06-02, 2026-03-25",
			"CANDIDATES_PUBLISHED, 2021-04-28, 2026-02-26" })
	void reckonsLastDays(Deadline deadline, LocalDate day2021, LocalDate day2026) {
		assertThat(deadline.start()).isEqualTo(Deadline.Start.ELECTION_DAY);
		assertThat(this.of2021.lastDay(deadline, LocalDate.of(2021, 5, 23))).isEqualTo(day2021);
		assertThat(this.of2026.lastDay(deadline, LocalDate.of(2026, 3, 15))).isEqualTo(day2026);
	}

	@Test
	void countsComplaintsFromTheirOwnDays() {
		assertThat(this.of2021.deadlines()).containsEntry(Deadline.RESULT_COMPLAINTS, 5)
			.containsEntry(Deadline.NATIONAL_ASSEMBLY_COMPLAINTS_RESOLVED, 30)
			.containsEntry(Deadline.COUNCIL_COMPLAINTS_RESOLVED, 20);
		assertThat(this.of2026.deadlines()).containsEntry(Deadline.RESULT_COMPLAINTS, 3)
			.containsEntry(Deadline.NATIONAL_ASSEMBLY_COMPLAINTS_RESOLVED, 7)
			.containsEntry(Deadline.COUNCIL_COMPLAINTS_RESOLVED, 7);
		assertThat(Deadline.RESULT_COMPLAINTS.start()).isEqualTo(Deadline.Start.PUBLICATION);
		assertThat(Deadline.COUNCIL_COMPLAINTS_RESOLVED.start()).isEqualTo(Deadline.Start.COMPLAINT);
	}

	@Test
	void doesNotInventADeadline() {
		assertThat(this.of2021.lastDay(Deadline.TEAMS_FORMED, LocalDate.of(2021, 5, 23))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, true", "1, 1, false", "2, 1, true", "2, 2, false", "3, 1, true", "3, 2, false", "4, 2, true",
			"4, 3, false", "5, 3, true", "5, 4, false" })
	void councilsVoteAgainBelowTwoThirds(int seats, int elected, boolean due) {
		assertThat(this.of2021.level(Level.PROVINCE).extraVote().isDue(elected, seats)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "3, 2, true", "3, 3, false", "1, 0, true", "2, 1, true" })
	void nationalAssemblyVotesAgainForAnySeat(int seats, int elected, boolean due) {
		assertThat(this.of2026.level(Level.NATIONAL_ASSEMBLY).extraVote().isDue(elected, seats)).isEqualTo(due);
	}

	@Test
	void knowsTheUsualSizesOfCouncils() {
		SeatRange commune = this.of2026.level(Level.COMMUNE).bodySeats();
		assertThat(commune.contains(14)).isFalse();
		assertThat(commune.contains(15)).isTrue();
		assertThat(commune.contains(30)).isTrue();
		assertThat(commune.contains(31)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1999", "", "../rule-sets/2021", "2021.json" })
	void refusesUnknownPresets(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.preset(code)).withMessageContaining(code);
	}

	@Test
	void cannotBeChanged() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> this.of2021.deadlines().put(Deadline.SECOND_VOTE, 1));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.of2021.levels().clear());
	}

	@Test
	void refusesRulesThatSayNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ExtraVoteRule(0, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> new ExtraVoteRule(4, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> new SurplusStep(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new SurplusStep(1, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new SeatRange(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new SeatRange(2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> communesWith(0));
	}

	@Test
	void acceptsTheSmallestRules() {
		assertThat(new ExtraVoteRule(1, 1).isDue(0, 1)).isTrue();
		assertThat(new SurplusStep(1, 0).atLeast()).isZero();
		assertThat(new SeatRange(1, 1).contains(1)).isTrue();
		assertThat(communesWith(1).maxSeatsPerConstituency()).isEqualTo(1);
	}

	private LevelRule communesWith(int maxSeats) {
		LevelRule rule = this.of2021.level(Level.COMMUNE);
		return new LevelRule(rule.level(), maxSeats, rule.bodySeats(), rule.surplus(), rule.extraVote(),
				rule.countingForm());
	}

}
