package vn.homphieu.datapackage.content;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.election.ExtraVoteRule;
import vn.homphieu.result.law.ConstituencyCase;
import vn.homphieu.result.law.ConstituencyLaw;
import vn.homphieu.result.law.ConstituencyResult;
import vn.homphieu.result.law.Placing;
import vn.homphieu.result.law.RoundCounts;
import vn.homphieu.result.law.RoundState;
import vn.homphieu.result.law.Rounds;
import vn.homphieu.result.law.VoteCount;

/**
 * Which rounds of one constituency were due, and who stood in each (Law 85/2015/QH13,
 * Art. 79 to 81).
 */
final class UnitRounds {

	private static final int EXTRA = 3;

	private final Contents contents;

	private final Unit unit;

	private final int[] rolls;

	private final int[] standing;

	private final List<RecordedDecision> decisions;

	private final BitSet cancelled = new BitSet();

	private final RoundCounts counts;

	private final RoundState state;

	private final ConstituencyCase beforeExtra;

	private final ConstituencyResult before;

	UnitRounds(Contents contents, int index, int[] standing) {
		this.contents = contents;
		this.unit = contents.units().get(index);
		this.rolls = contents.rolls().ofUnit(index);
		this.standing = standing.clone();
		this.decisions = contents.decisions().of(index);
		this.decisions.stream()
			.filter((decision) -> !decision.isTie() && decision.station() != Codes.NONE)
			.forEach((decision) -> this.cancelled.set(contents.rolls().of(decision.station(), this.unit.level())));
		this.counts = counts();
		this.state = Rounds.basis(this.counts);
		ExtraVoteRule extraVote = contents.election().rules().level(this.unit.level()).extraVote();
		VoteCount count = switch (this.state.basis()) {
			case FIRST -> this.counts.first();
			case SECOND -> count(2).votes();
			case LATEST -> this.counts.latest();
		};
		this.beforeExtra = new ConstituencyCase(this.unit.seats(), extraVote, this.state, count,
				settled(this.state.basis().round()), null, Set.of());
		this.before = ConstituencyLaw.decide(this.beforeExtra);
	}

	private RoundCounts counts() {
		VoteCount first = count(1).votes();
		VoteCount latest = this.cancelled.isEmpty() ? first
				: UnitCount.of(this.contents, this.rolls, this.standing, this::latest).votes();
		boolean unitCancelled = this.decisions.stream()
			.anyMatch((decision) -> !decision.isTie() && decision.station() == Codes.NONE);
		int mended = (int) this.cancelled.stream().filter((roll) -> tally(roll, 2) != Codes.NONE).count();
		return new RoundCounts(first, latest, count(2).counted(), unitCancelled, this.cancelled.cardinality(), mended);
	}

	private int latest(int roll) {
		int again = this.cancelled.get(roll) ? tally(roll, 2) : Codes.NONE;
		return (again != Codes.NONE) ? again : tally(roll, 1);
	}

	private int tally(int roll, int round) {
		return this.contents.tallies().current(roll, round);
	}

	private UnitCount count(int round) {
		int[] candidates = (round < EXTRA) ? this.standing : losers();
		return UnitCount.of(this.contents, this.rolls, candidates, (roll) -> tally(roll, round));
	}

	/**
	 * The candidates of an extra vote, in ballot order: the losers of the vote before.
	 */
	int[] losers() {
		Set<String> losers = Set.copyOf(this.before.losers());
		return IntStream.of(this.standing)
			.filter((candidate) -> losers.contains(this.contents.candidates().code(candidate)))
			.toArray();
	}

	/** Seats of an extra vote, 0 where none is due. */
	int extraSeats() {
		return this.before.extraSeats();
	}

	/** Tells whether minutes of a round may come in for a roll. */
	boolean isDue(int roll, int round) {
		return switch (round) {
			case 1 -> true;
			case 2 -> Rounds.isSecondDue(this.counts, this.cancelled.get(roll));
			default -> Rounds.isExtraVoteDue(this.beforeExtra);
		};
	}

	/** Decides the constituency; decisions on ties that are not open are errors. */
	Set<String> elected(Remarks errors) {
		UnitCount extra = count(EXTRA);
		ConstituencyResult result = (extra.counted() == 0 && settled(EXTRA).isEmpty()) ? this.before
				: ConstituencyLaw.decide(new ConstituencyCase(this.unit.seats(), this.beforeExtra.extraVote(),
						this.state, this.beforeExtra.count(), this.beforeExtra.settled(),
						(extra.counted() == 0) ? null : extra.votes(), settled(EXTRA)));
		for (RecordedDecision decision : this.decisions) {
			if (decision.isTie() && isRefused(decision.round(), result)) {
				this.contents.decisions()
					.remark(errors, decision, "no open tie of round " + decision.round() + " in constituency "
							+ this.unit.code() + " is settled by the decisions given");
			}
		}
		return result.placings().stream().filter(Placing::elected).map(Placing::candidate).collect(Collectors.toSet());
	}

	private boolean isRefused(int round, ConstituencyResult result) {
		if (round == EXTRA) {
			return result.extraSettlementRefused();
		}
		return round != this.state.basis().round() || result.settlementRefused();
	}

	private Set<String> settled(int round) {
		return this.decisions.stream()
			.filter((decision) -> decision.isTie() && decision.round() == round)
			.map((decision) -> this.contents.candidates().code(decision.candidate()))
			.collect(Collectors.toSet());
	}

}
