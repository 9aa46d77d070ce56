package vn.homphieu.result.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Decides the result of a constituency from its rounds (Law 85/2015/QH13, Art. 77 to 81):
 * a re-vote replaces the first vote, an extra vote adds winners from its losers.
 */
public final class ConstituencyLaw {

	/** The round of an extra vote. */
	static final int EXTRA = 3;

	private ConstituencyLaw() {
	}

	/**
	 * Decides the result.
	 * @param unit all that decides it
	 * @return the outcome, and of each candidate whether elected and why
	 */
	public static ConstituencyResult decide(ConstituencyCase unit) {
		boolean counting = unit.state().revoteDue() ? unit.state().revoteStarted() : !unit.count().isComplete();
		if (counting) {
			return nobody(unit, Outcome.COUNTING, Reason.COUNTING);
		}
		if (unit.state().revoteDue() || isWithoutEffect(unit)) {
			return nobody(unit, Outcome.REVOTE_REQUIRED, Reason.VOTE_WITHOUT_EFFECT);
		}
		Decision first = Winners.decide(unit.seats(), unit.count().valid(), unit.count().standings(), unit.settled());
		if (!first.tieOpen() && unit.extraVote().isDue(first.elected(), unit.seats())) {
			return withExtraVote(unit, first);
		}
		Outcome outcome = first.tieOpen() ? Outcome.TIE_UNRESOLVED : filled(unit, first.elected());
		return new ConstituencyResult(outcome, first.elected(), missing(unit, outcome, first.elected()), 0,
				placings(unit, first), List.of(), first.settlementRefused(), !unit.extraSettled().isEmpty());
	}

	/** The turnout of a re-vote is not tested (Art. 80). */
	private static boolean isWithoutEffect(ConstituencyCase unit) {
		return unit.state().basis() != CountBasis.SECOND && unit.count().isWithoutEffect();
	}

	private static ConstituencyResult nobody(ConstituencyCase unit, Outcome outcome, Reason reason) {
		return new ConstituencyResult(outcome, 0, missing(unit, outcome, 0), 0, undecided(unit.count(), reason),
				List.of(), !unit.settled().isEmpty(), !unit.extraSettled().isEmpty());
	}

	/** The losers vote for the seats left; no turnout test, no second extra vote. */
	private static ConstituencyResult withExtraVote(ConstituencyCase unit, Decision first) {
		int seats = unit.seats() - first.elected();
		List<Placing> placings = placings(unit, first);
		VoteCount extra = unit.extra();
		if (extra == null || !extra.isComplete()) {
			List<Placing> so = (extra != null) ? undecided(extra, Reason.COUNTING) : List.of();
			return new ConstituencyResult(Outcome.EXTRA_VOTE_REQUIRED, first.elected(), seats, seats, placings, so,
					first.settlementRefused(), !unit.extraSettled().isEmpty());
		}
		Set<String> winners = candidates(placings);
		List<Standing> losers = extra.standings()
			.stream()
			.filter((standing) -> !winners.contains(standing.candidate()))
			.toList();
		Decision second = Winners.decide(seats, extra.valid(), losers, unit.extraSettled());
		List<Placing> added = second.placings().stream().map((placing) -> placing.in(EXTRA)).toList();
		Set<String> addedWinners = candidates(added);
		List<Placing> all = placings.stream()
			.map((placing) -> addedWinners.contains(placing.candidate())
					? placing.with(Reason.ELECTED_IN_EXTRA_VOTE).in(EXTRA) : placing)
			.toList();
		int elected = first.elected() + second.elected();
		Outcome outcome = second.tieOpen() ? Outcome.TIE_UNRESOLVED : filled(unit, elected);
		return new ConstituencyResult(outcome, elected, missing(unit, outcome, elected), seats, all, added,
				first.settlementRefused(), second.settlementRefused());
	}

	private static Outcome filled(ConstituencyCase unit, int elected) {
		return (elected == unit.seats()) ? Outcome.DECIDED : Outcome.SHORT;
	}

	private static @Nullable Integer missing(ConstituencyCase unit, Outcome outcome, int elected) {
		boolean known = outcome != Outcome.COUNTING && outcome != Outcome.TIE_UNRESOLVED;
		return known ? unit.seats() - elected : null;
	}

	private static List<Placing> placings(ConstituencyCase unit, Decision decision) {
		int round = unit.state().basis().round();
		return decision.placings().stream().map((placing) -> placing.in(round)).toList();
	}

	private static List<Placing> undecided(VoteCount count, Reason reason) {
		return Winners.decide(0, count.valid(), count.standings(), Set.of())
			.placings()
			.stream()
			.map((placing) -> placing.with(reason))
			.toList();
	}

	private static Set<String> candidates(List<Placing> placings) {
		return placings.stream().filter(Placing::elected).map(Placing::candidate).collect(Collectors.toSet());
	}

}
