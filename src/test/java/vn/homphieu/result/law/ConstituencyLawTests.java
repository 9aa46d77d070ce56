package vn.homphieu.result.law;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.election.ExtraVoteRule;
import vn.homphieu.testing.VoteCountBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.testing.VoteCountBuilder.vote;

class ConstituencyLawTests {

	private static final ExtraVoteRule COUNCIL = new ExtraVoteRule(2, 3);

	private static final RoundState FIRST = new RoundState(CountBasis.FIRST, false, false);

	private static final RoundState SECOND = new RoundState(CountBasis.SECOND, false, false);

	private static final RoundState LATEST = new RoundState(CountBasis.LATEST, false, false);

	@Test
	void decidesAFullConstituency() {
		ConstituencyResult result = decide(2, FIRST, vote().with("A 700 1970", "B 600 1970", "C 400 1970"));
		assertThat(result.outcome()).isEqualTo(Outcome.DECIDED);
		assertThat(result.elected()).isEqualTo(2);
		assertThat(result.missingSeats()).isZero();
		assertThat(result.extraSeats()).isZero();
		assertThat(result.extraPlacings()).isEmpty();
		assertThat(result.placings()).extracting(Placing::electedInRound).containsExactly(1, 1, null);
		assertThat(result.losers()).containsExactly("C");
		assertThat(result.settlementRefused()).isFalse();
		assertThat(result.extraSettlementRefused()).isFalse();
	}

	@Test
	void electsNobodyWhileMinutesAreMissing() {
		ConstituencyResult result = decide(2, FIRST, vote().counted(1, 2).with("A 700 1970", "B 700 1970"));
		assertThat(result.outcome()).isEqualTo(Outcome.COUNTING);
		assertThat(result.elected()).isZero();
		assertThat(result.missingSeats()).isNull();
		assertThat(result.placings()).extracting(Placing::reason).containsOnly(Reason.COUNTING);
		assertThat(result.placings()).extracting(Placing::electedInRound).containsOnlyNulls();
		assertThat(result.placings()).extracting(Placing::rank).containsExactly(1, 1);
	}

	@ParameterizedTest
	@CsvSource({ "1001, 500, REVOTE_REQUIRED", "1001, 501, DECIDED", "1000, 500, REVOTE_REQUIRED" })
	void needsMoreThanHalfOfTheRoll(long registered, long voted, Outcome outcome) {
		VoteCountBuilder count = vote().turnout(registered, voted).valid(400).with("A 300 1970");
		assertThat(decide(1, FIRST, count).outcome()).isEqualTo(outcome);
		assertThat(decide(1, LATEST, count).outcome()).isEqualTo(outcome);
		assertThat(decide(1, SECOND, count).outcome()).isEqualTo(Outcome.DECIDED);
	}

	@Test
	void electsNobodyInAVoteWithoutEffect() {
		ConstituencyResult result = decide(2, FIRST, vote().turnout(1_000, 500).valid(400).with("A 300 1970"));
		assertThat(result.elected()).isZero();
		assertThat(result.missingSeats()).isEqualTo(2);
		assertThat(result.placings()).extracting(Placing::reason).containsExactly(Reason.VOTE_WITHOUT_EFFECT);
	}

	@Test
	void followsTheRevoteOfACancelledVote() {
		VoteCountBuilder count = vote().with("A 700 1970");
		assertThat(decide(1, new RoundState(CountBasis.FIRST, true, false), count).outcome())
			.isEqualTo(Outcome.REVOTE_REQUIRED);
		ConstituencyResult started = decide(1, new RoundState(CountBasis.FIRST, true, true), count);
		assertThat(started.outcome()).isEqualTo(Outcome.COUNTING);
		assertThat(started.missingSeats()).isNull();
		VoteCountBuilder partial = vote().counted(1, 2).with("A 700 1970");
		assertThat(decide(1, new RoundState(CountBasis.FIRST, true, false), partial).outcome())
			.isEqualTo(Outcome.REVOTE_REQUIRED);
	}

	@Test
	void electsInRoundTwoByARevote() {
		ConstituencyResult result = decide(1, SECOND, vote().with("A 700 1970"));
		assertThat(result.placings()).extracting(Placing::electedInRound).containsExactly(2);
	}

	@ParameterizedTest
	@CsvSource({ "5, 4, SHORT, 1", "5, 3, EXTRA_VOTE_REQUIRED, 2", "4, 2, EXTRA_VOTE_REQUIRED, 2", "4, 3, SHORT, 1",
			"3, 2, SHORT, 1", "2, 1, EXTRA_VOTE_REQUIRED, 1", "1, 0, EXTRA_VOTE_REQUIRED, 1", "3, 3, DECIDED, 0" })
	void councilsVoteAgainBelowTwoThirdsOfTheSeats(int seats, int eligible, Outcome outcome, int missing) {
		ConstituencyResult result = decide(seats, FIRST, eligible(eligible));
		assertThat(result.outcome()).isEqualTo(outcome);
		assertThat(result.elected()).isEqualTo(eligible);
		assertThat(result.missingSeats()).isEqualTo(missing);
		assertThat(result.extraSeats()).isEqualTo((outcome == Outcome.EXTRA_VOTE_REQUIRED) ? missing : 0);
		assertThat(Rounds.isExtraVoteDue(unit(seats, FIRST, eligible(eligible))))
			.isEqualTo(outcome == Outcome.EXTRA_VOTE_REQUIRED);
	}

	@Test
	void nationalAssemblyVotesAgainForOneSeat() {
		ConstituencyCase unit = new ConstituencyCase(3, new ExtraVoteRule(1, 1), FIRST, eligible(2).build(), Set.of(),
				null, Set.of());
		ConstituencyResult result = ConstituencyLaw.decide(unit);
		assertThat(result.outcome()).isEqualTo(Outcome.EXTRA_VOTE_REQUIRED);
		assertThat(result.extraSeats()).isEqualTo(1);
		assertThat(result.placings()).filteredOn(Placing::elected).hasSize(2);
	}

	@Test
	void leavesATieOpenWithThoseWhoSurelyAreElected() {
		ConstituencyResult result = decide(2, FIRST, vote().with("A 800 1970", "B 600 1970", "C 600 1970"));
		assertThat(result.outcome()).isEqualTo(Outcome.TIE_UNRESOLVED);
		assertThat(result.elected()).isEqualTo(1);
		assertThat(result.missingSeats()).isNull();
		assertThat(result.extraSeats()).isZero();
		assertThat(result.placings()).extracting(Placing::electedInRound).containsExactly(1, null, null);
	}

	/** Seats that a tie leaves open are not missing, however many they are. */
	@Test
	void votesNotAgainBecauseOfAnOpenTie() {
		ConstituencyCase tie = unit(1, FIRST, vote().with("A 600 1970", "B 600 1970"));
		assertThat(ConstituencyLaw.decide(tie).outcome()).isEqualTo(Outcome.TIE_UNRESOLVED);
		assertThat(Rounds.isExtraVoteDue(tie)).isFalse();
	}

	@Test
	void followsARecordedDecision() {
		VoteCount count = vote().with("A 600 1970", "B 600 1970").build();
		ConstituencyResult settled = ConstituencyLaw
			.decide(new ConstituencyCase(1, COUNCIL, FIRST, count, Set.of("B"), null, Set.of()));
		assertThat(settled.outcome()).isEqualTo(Outcome.DECIDED);
		assertThat(settled.settlementRefused()).isFalse();
		assertThat(settled.placings()).extracting(Placing::reason)
			.isEqualTo(List.of(Reason.ELECTED_BY_DECISION, Reason.NOT_CHOSEN_BY_DECISION));
		ConstituencyResult refused = ConstituencyLaw
			.decide(new ConstituencyCase(1, COUNCIL, FIRST, count, Set.of("X"), null, Set.of("A")));
		assertThat(refused.settlementRefused()).isTrue();
		assertThat(refused.extraSettlementRefused()).isTrue();
	}

	@Test
	void refusesDecisionsWhereNothingIsDecided() {
		VoteCount count = vote().counted(1, 2).with("A 600 1970", "B 600 1970").build();
		ConstituencyResult result = ConstituencyLaw
			.decide(new ConstituencyCase(1, COUNCIL, FIRST, count, Set.of("B"), null, Set.of("B")));
		assertThat(result.settlementRefused()).isTrue();
		assertThat(result.extraSettlementRefused()).isTrue();
		assertThat(decide(1, FIRST, vote().counted(1, 2)).settlementRefused()).isFalse();
		assertThat(decide(1, FIRST, vote().counted(1, 2)).extraSettlementRefused()).isFalse();
	}

	@Test
	void electsNobodyWithoutCandidatesOrValidBallots() {
		assertThat(decide(3, FIRST, vote()).outcome()).isEqualTo(Outcome.EXTRA_VOTE_REQUIRED);
		ConstituencyResult none = decide(3, FIRST, vote().valid(0).with("A 0 1970", "B 0 1970"));
		assertThat(none.elected()).isZero();
		assertThat(none.outcome()).isEqualTo(Outcome.EXTRA_VOTE_REQUIRED);
		assertThat(none.placings()).extracting(Placing::reason).containsOnly(Reason.NO_MAJORITY);
		assertThat(decide(3, FIRST, vote().counted(0, 0).turnout(0, 0)).outcome()).isEqualTo(Outcome.COUNTING);
	}

	/** So many candidates above half, and two below. */
	private static VoteCountBuilder eligible(int count) {
		VoteCountBuilder vote = vote().with("X 500 1940", "Y 400 1940");
		for (int i = 0; i < count; i++) {
			vote.with("K" + i + " " + (600 + i) + " 1970");
		}
		return vote;
	}

	private static ConstituencyResult decide(int seats, RoundState state, VoteCountBuilder count) {
		return ConstituencyLaw.decide(unit(seats, state, count));
	}

	private static ConstituencyCase unit(int seats, RoundState state, VoteCountBuilder count) {
		return new ConstituencyCase(seats, COUNCIL, state, count.build(), Set.of(), null, Set.of());
	}

}
