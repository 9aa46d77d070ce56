package vn.homphieu.tally.rules;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.testing.ExpectationBuilder;
import vn.homphieu.testing.MinutesBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.tally.rules.RuleTesting.check;
import static vn.homphieu.tally.rules.RuleTesting.codes;
import static vn.homphieu.tally.rules.RuleTesting.finding;
import static vn.homphieu.testing.ExpectationBuilder.expectation;
import static vn.homphieu.testing.MinutesBuilder.minutes;

class VoteRulesTests {

	@Test
	void refusesAMissingASuperfluousAndAMisplacedCandidate() {
		MinutesBuilder missing = minutes().withoutCandidates().votes("A", 990L).votes("B", 990L);
		assertThat(check(missing)).containsExactly(new Finding(RuleCode.E03, List.of("candidates"), Map.of()));
		assertThat(codes(minutes().votes("F", 1L))).containsExactly(RuleCode.E03);
		MinutesBuilder misplaced = minutes().withoutCandidates();
		misplaced.votes("B", 620L).votes("A", 700L).votes("C", 501L).votes("D", 400L).votes("E", 300L);
		assertThat(codes(misplaced)).containsExactly(RuleCode.E03);
	}

	@Test
	void silencesTheVotesOfAWrongList() {
		assertThat(codes(minutes().votes("F", 981L).ballots(1L))).containsExactly(RuleCode.E03);
		assertThat(codes(minutes().withoutCandidates().votes("F", 0L))).containsExactly(RuleCode.E03);
	}

	@Test
	void refusesACandidateWithMoreVotesThanValidBallots() {
		MinutesBuilder tooMany = minutes().votes("A", 981L).votes("C", 2_000L);
		assertThat(codes(tooMany)).containsExactly(RuleCode.E10);
		assertThat(finding(RuleCode.E10, tooMany)).isEqualTo(new Finding(RuleCode.E10,
				List.of("votes.A", "votes.C", "valid"), Map.of("votes.A", 981L, "votes.C", 2_000L, "valid", 980L)));
		assertThat(codes(minutes().votes("A", 980L))).isEmpty();
	}

	@Test
	void refusesMoreVotesThanSeatsAllow() {
		assertThat(codes(sum(2_940))).isEmpty();
		assertThat(codes(sum(2_941))).containsExactly(RuleCode.E11);
		assertThat(codes(sum(981), expectation().seats(1))).containsExactly(RuleCode.E11);
		Finding finding = finding(RuleCode.E11, sum(2_941));
		assertThat(finding.fields()).containsExactly("votes.A", "votes.B", "votes.C", "votes.D", "votes.E", "valid");
		assertThat(finding.figures()).containsEntry("sum", 2_941L).containsEntry("limit", 2_940L);
	}

	@Test
	void refusesFewerVotesThanValidBallots() {
		assertThat(codes(sum(980))).isEmpty();
		assertThat(codes(sum(979))).containsExactly(RuleCode.E12);
		assertThat(finding(RuleCode.E12, sum(979)).figures()).containsEntry("sum", 979L).containsEntry("limit", 980L);
	}

	@Test
	void acceptsBallotsByNamesThatFit() {
		assertThat(codes(hundred().ballots(5L, 15L, 80L), small())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "5, 15, 81", "5, 15, 79", "6, 14, 80", "4, 16, 80", "100, 0, 0" })
	void refusesBallotsByNamesThatDoNotFit(long one, long two, long three) {
		assertThat(codes(hundred().ballots(one, two, three), small())).containsExactly(RuleCode.E13);
	}

	@Test
	void saysWhatTheBallotsByNamesAddUpTo() {
		assertThat(finding(RuleCode.E13, hundred().ballots(5L, null, 80L))).isEqualTo(new Finding(RuleCode.E13,
				List.of("ballots.1", "ballots.3"),
				Map.of("ballots.1", 5L, "ballots.3", 80L, "sum", 85L, "limit", 100L, "names", 245L, "votes", 275L)));
	}

	@Test
	void countsAnEmptyFieldOfBallotsAsNone() {
		assertThat(codes(hundred().ballots(null, 25L, 75L), small())).isEmpty();
	}

	@Test
	void refusesValidBallotsWithMoreNamesThanSeats() {
		assertThat(codes(hundred().ballots(7L, 14L, 76L, 3L), small())).containsExactly(RuleCode.E13);
		assertThat(codes(hundred().ballots(5L, 15L, 80L, 0L), small())).isEmpty();
	}

	@Test
	void acceptsNobodyVotingAtAll() {
		MinutesBuilder none = minutes().with("voted", 0L).with("issued", 0L).with("collected", 0L);
		none.with("valid", 0L).with("invalid", 0L);
		none.votes("A", 0L).votes("B", 0L).votes("C", 0L).votes("D", 0L).votes("E", 0L);
		assertThat(codes(none)).containsExactly(RuleCode.W03);
	}

	/** The votes of all candidates add up to a number. */
	private static MinutesBuilder sum(long votes) {
		long left = votes - 4;
		return minutes().votes("A", Math.min(left, 980))
			.votes("B", 1 + Math.clamp(left - 980, 0L, 979L))
			.votes("C", 1 + Math.clamp(left - 1_959, 0L, 979L))
			.votes("D", 1L)
			.votes("E", 1L);
	}

	private static ExpectationBuilder small() {
		return expectation().roll(150).sizeReason();
	}

	/** 100 valid ballots with 275 names left. */
	private static MinutesBuilder hundred() {
		MinutesBuilder minutes = minutes().with("registered", 150L).with("voted", 100L).with("issued", 100L);
		minutes.with("collected", 100L).with("valid", 100L).with("invalid", 0L);
		return minutes.votes("A", 99L).votes("B", 80L).votes("C", 60L).votes("D", 30L).votes("E", 6L);
	}

}
