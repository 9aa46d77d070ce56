package vn.homphieu.result;

import java.util.List;
import java.util.stream.Stream;

import vn.homphieu.election.RuleSet;
import vn.homphieu.result.OutcomeRows.Unit;
import vn.homphieu.result.law.ConstituencyCase;
import vn.homphieu.result.law.ConstituencyLaw;
import vn.homphieu.result.law.ConstituencyResult;
import vn.homphieu.result.law.CountBasis;
import vn.homphieu.result.law.Reason;
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

	/** Keys of the candidates of equal votes between whom nothing decides yet. */
	List<Long> tied() {
		return Stream.concat(this.result.placings().stream(), this.result.extraPlacings().stream())
			.filter((placing) -> placing.reason() == Reason.TIE_OPEN)
			.map((placing) -> Long.valueOf(placing.candidate()))
			.distinct()
			.toList();
	}

	/** The round with that tie: 3, or the one that counts before it. */
	int tieRound() {
		boolean first = this.result.placings().stream().anyMatch((placing) -> placing.reason() == Reason.TIE_OPEN);
		return first ? this.state.basis().round() : EXTRA;
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
