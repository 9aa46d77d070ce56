package vn.homphieu.result;

import vn.homphieu.election.RuleSet;
import vn.homphieu.result.OutcomeRows.Unit;
import vn.homphieu.result.law.ConstituencyCase;
import vn.homphieu.result.law.ConstituencyLaw;
import vn.homphieu.result.law.ConstituencyResult;
import vn.homphieu.result.law.CountBasis;
import vn.homphieu.result.law.RoundCounts;
import vn.homphieu.result.law.RoundState;
import vn.homphieu.result.law.Rounds;

/**
 * A constituency and what the law says of it.
 *
 * @param unit what the law was told
 * @param state which minutes count and whether a re-vote is due
 * @param result what it says
 * @param complete whether the minutes of the last round held are all in
 */
record DecidedUnit(Unit unit, RoundState state, ConstituencyResult result, boolean complete) {

	private static final int EXTRA = 3;

	static DecidedUnit of(RuleSet rules, Unit unit) {
		RoundCounts counts = unit.counts();
		RoundState state = Rounds.basis(counts);
		int counted = countedRound(state.basis());
		ConstituencyResult result = ConstituencyLaw
			.decide(new ConstituencyCase(unit.row().seats(), rules.level(unit.row().level()).extraVote(), state,
					(counted == 1) ? counts.first() : unit.count(counted), unit.settled(state.basis().round()),
					unit.extra(), unit.settled(EXTRA)));
		return new DecidedUnit(unit, state, result, isComplete(unit, counts, state));
	}

	/** Which of rounds 1 and 2 counts; 0 for round 1 with cancelled stations mended. */
	int countedRound() {
		return countedRound(this.state.basis());
	}

	private static boolean isComplete(Unit unit, RoundCounts counts, RoundState state) {
		int extra = unit.counted(EXTRA);
		return counts.first().isComplete() && !(state.revoteDue() && state.revoteStarted())
				&& (extra == 0 || extra == unit.row().stations());
	}

	private static int countedRound(CountBasis basis) {
		return switch (basis) {
			case FIRST -> 1;
			case SECOND -> 2;
			case LATEST -> 0;
		};
	}

}
