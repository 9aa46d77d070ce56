package vn.homphieu.report.form;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ExtraVoteRule;
import vn.homphieu.kernel.SeatFill;
import vn.homphieu.kernel.Turnout;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.AreaResults.Voters;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.result.ConstituencyView.RoundLine;
import vn.homphieu.result.ConstituencyView.RoundView;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Reason;

/**
 * One vote of a constituency as its result minutes tell it: the first vote (with single
 * voting areas that voted again after their result was cancelled), the re-vote or the
 * extra vote.
 *
 * @param unit the constituency
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param voters voters of that vote
 * @param ballots ballots of that vote
 * @param stations its voting areas, and how many are counted
 * @param votes votes of its candidates in ballot order
 */
record UnitVote(ConstituencyView unit, int round, Voters voters, Ballots ballots, Stations stations,
		List<RoundLine> votes) {

	private static final int EXTRA = 3;

	static UnitVote of(ConstituencyView unit, int round) {
		RoundView held = held(unit, round);
		if (round == 1 && !isReplaced(unit)) {
			return new UnitVote(unit, 1, unit.voters(), unit.ballots(), unit.stations(), decidingVotes(unit));
		}
		if (held == null) {
			Stations none = new Stations(unit.stations().total(), 0);
			return new UnitVote(unit, round, new Voters(unit.voters().roll(), 0, 0, null),
					new Ballots(0, 0, 0, 0, null, null), none, List.of());
		}
		return new UnitVote(unit, round, held.voters(), held.ballots(), held.stations(), held.candidates());
	}

	/** Whether a vote was held of which minutes may be seen. */
	static boolean isHeld(ConstituencyView unit, int round) {
		return (round == 2) ? isReplaced(unit) : held(unit, round) != null;
	}

	/** Whether the re-vote of the whole constituency replaced the first vote. */
	private static boolean isReplaced(ConstituencyView unit) {
		RoundView second = held(unit, 2);
		return second != null && second.stations().counted() == unit.stations().total();
	}

	private static @Nullable RoundView held(ConstituencyView unit, int round) {
		return unit.rounds().stream().filter((held) -> held.round() == round).findFirst().orElse(null);
	}

	private static List<RoundLine> decidingVotes(ConstituencyView unit) {
		return unit.candidates()
			.stream()
			.filter((line) -> line.votes() != null)
			.sorted(Comparator.comparingInt(CandidateLine::ballotOrder))
			.map((line) -> new RoundLine(line.code(), line.name(), Objects.requireNonNull(line.votes()), line.share()))
			.toList();
	}

	boolean isComplete() {
		return this.stations.counted() > 0 && this.stations.counted() == this.stations.total();
	}

	/** Half or less of the roll took part in the first vote (Art. 80). */
	boolean isWithoutEffect() {
		return this.round == 1 && isComplete()
				&& !new Turnout(this.voters.registered(), this.voters.voted()).isMoreThanHalf();
	}

	/** Whether its outcome cannot be told yet. */
	boolean isOpen() {
		return !isComplete() || (isDeciding() && this.unit.outcome() == Outcome.COUNTING);
	}

	/** Whether equal votes wait for a decision. */
	boolean isTied() {
		return this.unit.candidates()
			.stream()
			.anyMatch((line) -> ((this.round == EXTRA) ? line.extraReason() : line.reason()) == Reason.TIE_OPEN)
				&& isDeciding();
	}

	/** Whether its first vote was cancelled as a whole: nobody is elected by it. */
	boolean isCancelled() {
		return this.round == 1 && isComplete() && !isWithoutEffect()
				&& (isReplaced(this.unit) || this.unit.outcome() == Outcome.REVOTE_REQUIRED);
	}

	private boolean isDeciding() {
		return this.round == EXTRA || this.round == (isReplaced(this.unit) ? 2 : 1);
	}

	/** Those elected by it, most votes first. */
	List<CandidateLine> elected() {
		return isDeciding() ? this.unit.candidates()
			.stream()
			.filter(this::isElectedHere)
			.sorted(Comparator.comparingLong((CandidateLine line) -> count(line.code())).reversed())
			.toList() : List.of();
	}

	private boolean isElectedHere(CandidateLine line) {
		Integer won = line.electedInRound();
		return won != null && (won == EXTRA) == (this.round == EXTRA);
	}

	/** Seats to elect in it: in an extra vote those that were left. */
	int seats() {
		return (this.round == EXTRA) ? this.unit.seats() - (int) this.unit.candidates()
			.stream()
			.filter((line) -> line.electedInRound() != null && line.electedInRound() != EXTRA)
			.count() : this.unit.seats();
	}

	int missing() {
		return new SeatFill(seats(), elected().size()).missing();
	}

	/**
	 * Whether an extra vote is due after it (Art. 79; DOMAIN §6.1: a council's only below
	 * 2/3).
	 */
	boolean isExtraVoteDue(ExtraVoteRule rule) {
		return this.round < EXTRA && isDeciding() && !isOpen() && !isWithoutEffect() && !isCancelled() && !isTied()
				&& rule.isDue(elected().size(), this.unit.seats());
	}

	/** Votes and share of a candidate; null where there are none. */
	@Nullable RoundLine votes(String candidate) {
		return this.votes.stream().filter((line) -> line.code().equals(candidate)).findFirst().orElse(null);
	}

	private long count(String candidate) {
		RoundLine line = votes(candidate);
		return (line != null) ? line.votes() : 0;
	}

}
