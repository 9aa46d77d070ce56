package vn.homphieu.result.law;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.homphieu.election.ExtraVoteRule;
import vn.homphieu.testing.VoteCountBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.homphieu.testing.VoteCountBuilder.vote;

/** An extra vote for two of three seats: A was elected, B, C and D were not. */
class ExtraVoteTests {

	private static final VoteCount BEFORE = vote().with("A 700 1970", "B 500 1970", "C 400 1970", "D 300 1970").build();

	@Test
	void addsWinnersFromTheLosers() {
		ConstituencyResult result = decide(vote().with("B 600 1970", "C 700 1970", "D 100 1970"));
		assertThat(result.outcome()).isEqualTo(Outcome.DECIDED);
		assertThat(result.elected()).isEqualTo(3);
		assertThat(result.missingSeats()).isZero();
		assertThat(result.extraSeats()).isEqualTo(2);
		assertThat(result.placings()).extracting(Placing::candidate).containsExactly("A", "B", "C", "D");
		assertThat(result.placings()).extracting(Placing::votes).containsExactly(700L, 500L, 400L, 300L);
		assertThat(result.placings()).extracting(Placing::reason)
			.containsExactly(Reason.ELECTED, Reason.ELECTED_IN_EXTRA_VOTE, Reason.ELECTED_IN_EXTRA_VOTE,
					Reason.NO_MAJORITY);
		assertThat(result.placings()).extracting(Placing::electedInRound).containsExactly(1, 3, 3, null);
		assertThat(result.extraPlacings()).extracting(Placing::candidate).containsExactly("C", "B", "D");
		assertThat(result.extraPlacings()).extracting(Placing::electedInRound).containsExactly(3, 3, null);
		assertThat(result.extraPlacings()).extracting(Placing::reason)
			.containsExactly(Reason.ELECTED, Reason.ELECTED, Reason.NO_MAJORITY);
		assertThat(result.losers()).containsExactly("B", "C", "D");
	}

	@Test
	void neverElectsAWinnerTwice() {
		ConstituencyResult result = decide(vote().with("A 900 1970", "B 600 1970", "C 300 1970"));
		assertThat(result.extraPlacings()).extracting(Placing::candidate).containsExactly("B", "C");
		assertThat(result.elected()).isEqualTo(2);
	}

	@Test
	void isHeldOnlyOnce() {
		ConstituencyResult result = decide(vote().with("B 500 1970", "C 400 1970"));
		assertThat(result.outcome()).isEqualTo(Outcome.SHORT);
		assertThat(result.elected()).isEqualTo(1);
		assertThat(result.missingSeats()).isEqualTo(2);
		assertThat(result.extraSeats()).isEqualTo(2);
	}

	@Test
	void hasNoTurnoutTest() {
		assertThat(decide(vote().turnout(2_000, 10).valid(10).with("B 6 1970", "C 6 1970")).outcome())
			.isEqualTo(Outcome.DECIDED);
	}

	@Test
	void staysRequiredUntilItIsComplete() {
		ConstituencyResult result = decide(vote().counted(1, 2).with("B 600 1970", "C 700 1970"));
		assertThat(result.outcome()).isEqualTo(Outcome.EXTRA_VOTE_REQUIRED);
		assertThat(result.elected()).isEqualTo(1);
		assertThat(result.missingSeats()).isEqualTo(2);
		assertThat(result.extraPlacings()).extracting(Placing::candidate).containsExactly("C", "B");
		assertThat(result.extraPlacings()).extracting(Placing::reason).containsOnly(Reason.COUNTING);
		assertThat(result.placings()).extracting(Placing::electedInRound).containsExactly(1, null, null, null);
	}

	@Test
	void leavesItsOwnTieOpenUntilADecision() {
		VoteCountBuilder tie = vote().with("B 600 1970", "C 700 1970", "D 600 1970");
		ConstituencyResult open = decide(tie);
		assertThat(open.outcome()).isEqualTo(Outcome.TIE_UNRESOLVED);
		assertThat(open.elected()).isEqualTo(2);
		assertThat(open.missingSeats()).isNull();
		assertThat(open.extraSettlementRefused()).isFalse();
		ConstituencyResult settled = ConstituencyLaw.decide(unit(tie.build(), Set.of("D")));
		assertThat(settled.outcome()).isEqualTo(Outcome.DECIDED);
		assertThat(settled.extraSettlementRefused()).isFalse();
		assertThat(settled.settlementRefused()).isFalse();
		assertThat(settled.placings()).filteredOn(Placing::elected)
			.extracting(Placing::candidate)
			.containsExactly("A", "C", "D");
		assertThat(ConstituencyLaw.decide(unit(tie.build(), Set.of("B", "D"))).extraSettlementRefused()).isTrue();
	}

	@Test
	void refusesADecisionBeforeItIsComplete() {
		assertThat(ConstituencyLaw.decide(unit(null, Set.of("B"))).extraSettlementRefused()).isTrue();
		assertThat(ConstituencyLaw.decide(unit(null, Set.of())).extraSettlementRefused()).isFalse();
	}

	@Test
	void mayFollowARevote() {
		RoundState second = new RoundState(CountBasis.SECOND, false, false);
		ConstituencyCase unit = new ConstituencyCase(3, new ExtraVoteRule(2, 3), second, BEFORE, Set.of(),
				vote().with("B 600 1970").build(), Set.of());
		assertThat(ConstituencyLaw.decide(unit).placings()).extracting(Placing::electedInRound)
			.containsExactly(2, 3, null, null);
		assertThat(ConstituencyLaw.decide(unit).losers()).containsExactly("B", "C", "D");
	}

	@Test
	void countsForNothingWhereItWasNotDue() {
		ConstituencyCase unit = new ConstituencyCase(1, new ExtraVoteRule(2, 3),
				new RoundState(CountBasis.FIRST, false, false), BEFORE, Set.of(), vote().with("B 600 1970").build(),
				Set.of());
		ConstituencyResult result = ConstituencyLaw.decide(unit);
		assertThat(result.elected()).isEqualTo(1);
		assertThat(result.extraPlacings()).isEmpty();
		assertThat(Rounds.isExtraVoteDue(unit)).isFalse();
	}

	@Test
	void isDueWhateverIsAlreadyInOfIt() {
		VoteCount complete = vote().with("B 600 1970", "C 700 1970").build();
		assertThat(Rounds.isExtraVoteDue(unit(null, Set.of()))).isTrue();
		assertThat(Rounds.isExtraVoteDue(unit(complete, Set.of("B")))).isTrue();
	}

	private static ConstituencyResult decide(VoteCountBuilder extra) {
		return ConstituencyLaw.decide(unit(extra.build(), Set.of()));
	}

	private static ConstituencyCase unit(@Nullable VoteCount extra, Set<String> settled) {
		return new ConstituencyCase(3, new ExtraVoteRule(2, 3), new RoundState(CountBasis.FIRST, false, false), BEFORE,
				Set.of(), extra, settled);
	}

}
