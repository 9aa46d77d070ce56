package vn.homphieu.result.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.Deadline;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Turnout;
import vn.homphieu.result.AreaResults.Voters;
import vn.homphieu.result.ConstituencyPlace;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.result.ConstituencyView.RoundLine;
import vn.homphieu.result.ConstituencyView.RoundView;
import vn.homphieu.result.law.Outcome;

/**
 * What the page of a constituency shows.
 *
 * @param election the election
 * @param path from the country down to the area where its seats are shown
 * @param unit the constituency with its result
 * @param published whether votes are public
 * @param ranking the candidates who stood, by votes once there are any
 * @param lastElected how many stand above the line after the last seat of the vote that
 * decides; 0 draws no line
 * @param others persons who were on the list but no longer stood
 * @param places where its voting areas are
 */
public record ConstituencyPage(ElectionInfo election, List<AreaInfo> path, ConstituencyView unit, boolean published,
		List<CandidateLine> ranking, int lastElected, List<CandidateLine> others, List<ConstituencyPlace> places) {

	private static final int EXTRA = 3;

	private static final Comparator<CandidateLine> BY_RANK = Comparator
		.comparing(CandidateLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(CandidateLine::elected, Comparator.reverseOrder())
		.thenComparingInt(CandidateLine::ballotOrder);

	/**
	 * Puts the page together.
	 * @param election the election
	 * @param path from the country down to the area where its seats are shown
	 * @param unit the constituency with its result
	 * @param places where its voting areas are
	 * @return the page
	 */
	public static ConstituencyPage of(ElectionInfo election, List<AreaInfo> path, ConstituencyView unit,
			List<ConstituencyPlace> places) {
		List<CandidateLine> ranking = unit.candidates()
			.stream()
			.filter(ConstituencyPage::stood)
			.sorted(BY_RANK)
			.toList();
		List<CandidateLine> others = unit.candidates().stream().filter((line) -> !stood(line)).toList();
		boolean published = ranking.stream().anyMatch((line) -> line.votes() != null);
		int lastElected = 0;
		while (lastElected < ranking.size() && isElectedBeforeExtra(ranking.get(lastElected))) {
			lastElected++;
		}
		return new ConstituencyPage(election, path, unit, published, ranking, lastElected, others, places);
	}

	/**
	 * Returns the votes that a candidate needs: more than half of the valid ballots (Law
	 * 85/2015/QH13, Art. 78).
	 * @return the least whole number above half
	 */
	public long majority() {
		return this.unit.ballots().valid() / 2 + 1;
	}

	/**
	 * Returns how many are elected.
	 * @return the deputies, whatever the round that elected them
	 */
	public long elected() {
		return this.unit.candidates().stream().filter(CandidateLine::elected).count();
	}

	/**
	 * Returns what the turnout means for the vote (Law 85/2015/QH13, Art. 80).
	 * @return {@code effect} above half of the roll, {@code revote} where the vote was
	 * held again, {@code counting} while minutes are missing, {@code none} otherwise
	 */
	public String effect() {
		if (this.unit.outcome() == Outcome.COUNTING) {
			return "counting";
		}
		if (isMoreThanHalf(this.unit.voters())) {
			return "effect";
		}
		return (this.unit.outcome() == Outcome.REVOTE_REQUIRED) ? "none" : "revote";
	}

	/**
	 * Returns which sentence explains the outcome: who decides on an extra vote and when
	 * a shortfall stays depend on the level and on whether the extra vote was held.
	 * @return the outcome, where needed with what tells the cases apart
	 */
	public String explanation() {
		return switch (this.unit.outcome()) {
			case COUNTING -> this.published ? "COUNTING" : (this.unit.publication() != null) ? "TAKEN_BACK" : "PENDING";
			case EXTRA_VOTE_REQUIRED -> (this.unit.level() == Level.NATIONAL_ASSEMBLY) ? "EXTRA_VOTE_REQUIRED.assembly"
					: "EXTRA_VOTE_REQUIRED.council";
			case SHORT -> (this.unit.round() == 3) ? "SHORT.afterExtra" : "SHORT";
			default -> this.unit.outcome().name();
		};
	}

	/**
	 * Returns until when a vote that is due has to be held.
	 * @return the last day by the election's rules; null where no vote is due
	 */
	public @Nullable LocalDate voteBy() {
		boolean due = this.unit.outcome() == Outcome.REVOTE_REQUIRED
				|| this.unit.outcome() == Outcome.EXTRA_VOTE_REQUIRED;
		return due ? this.election.rules().lastDay(Deadline.SECOND_VOTE, this.election.day()) : null;
	}

	/**
	 * Returns for how many seats the extra vote was held.
	 * @return seats that the vote before left open
	 */
	public long extraSeats() {
		return this.unit.seats()
				- this.unit.candidates().stream().filter(ConstituencyPage::isElectedBeforeExtra).count();
	}

	/**
	 * Returns what a candidate got in the extra vote.
	 * @param code code of the candidate
	 * @return votes and share there; null for one who did not stand in it
	 */
	public @Nullable RoundLine extra(String code) {
		return this.unit.rounds()
			.stream()
			.filter((round) -> round.round() == EXTRA)
			.flatMap((round) -> round.candidates().stream())
			.filter((line) -> line.code().equals(code))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Tells whether a first vote came to nothing, since half of the roll or less took
	 * part (Law 85/2015/QH13, Art. 80).
	 * @param round a round of the constituency
	 * @return whether it is the first, wholly counted, and without effect
	 */
	public boolean isVoid(RoundView round) {
		return round.round() == 1 && round.stations().counted() == round.stations().total()
				&& !isMoreThanHalf(round.voters());
	}

	/**
	 * Tells whether the whole result is that of a re-vote.
	 * @return whether round 2 was held in every voting area
	 */
	public boolean isRevote() {
		return this.unit.rounds()
			.stream()
			.anyMatch((round) -> round.round() == 2 && round.stations().counted() == round.stations().total());
	}

	private static boolean isMoreThanHalf(Voters voters) {
		return new Turnout(voters.registered(), voters.voted()).isMoreThanHalf();
	}

	private static boolean isElectedBeforeExtra(CandidateLine line) {
		Integer round = line.electedInRound();
		return line.elected() && round != null && round != EXTRA;
	}

	private static boolean stood(CandidateLine line) {
		return "STANDING".equals(line.status()) || line.votes() != null;
	}

}
