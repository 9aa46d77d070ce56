package vn.homphieu.result;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.AreaResults.Voters;
import vn.homphieu.result.law.Outcome;
import vn.homphieu.result.law.Reason;

/**
 * A constituency with its public result.
 *
 * @param round the last round held of which minutes are public, 1 to 3
 * @param voters voters of the round that decides: 2 if it was held, else 1
 * @param outcome COUNTING while nothing is published
 * @param missingSeats seats minus elected; null while unknown
 * @param candidates all persons standing; with votes once published
 * @param rounds the rounds held, kept apart
 * @param publication the resolution that published the result; null before
 */
public record ConstituencyView(String code, String name, int number, Level level, CouncilRef council,
		AreaResults.AreaRef area, int seats, String description, int round, Voters voters, Ballots ballots,
		Stations stations, Outcome outcome, @Nullable Integer missingSeats, List<CandidateLine> candidates,
		List<RoundView> rounds, @Nullable PublicationRef publication) {

	/** Names the council that the seats belong to. */
	public record CouncilRef(String code, String name, Level level) {
	}

	/**
	 * A candidate with votes in the round that decides.
	 *
	 * @param birth full date (yyyy-MM-dd) or year
	 * @param status STANDING, WITHDRAWN, DECEASED or REMOVED
	 * @param votes null before publication
	 * @param share of the valid ballots
	 * @param reason why elected or not, in the round that decides; null before
	 * publication
	 * @param electedInRound the round in which the seat was won; null if not elected
	 * @param extraReason why elected or not in the extra vote; null if none was held
	 */
	public record CandidateLine(String code, String name, int ballotOrder, String birth, String status,
			@Nullable Long votes, @Nullable Percentage share, @Nullable Integer rank, boolean elected,
			@Nullable Boolean confirmed, @Nullable Integer electedInRound, @Nullable Reason reason,
			@Nullable Reason extraReason) {
	}

	/** One round as held. */
	public record RoundView(int round, Voters voters, Ballots ballots, Stations stations, List<RoundLine> candidates) {
	}

	/** Votes of a candidate in one round. */
	public record RoundLine(String code, String name, long votes, @Nullable Percentage share) {
	}

	/** The resolution that made a result public (Law 85/2015/QH13, Art. 86). */
	public record PublicationRef(String resolution, LocalDate date, String body, @Nullable String note) {
	}

}
