package vn.homphieu.tally;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One version of counting minutes as other modules see it; all counts are whole numbers.
 *
 * @param id key in the database
 * @param constituencyId key of the constituency
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param version from 1; the current one is the last
 * @param current whether it counts: no correction replaced it, and it was not taken back
 * @param withdrawn whether this version takes the minutes back; it repeats the figures
 * that it takes back, and its reason says why
 * @param registered voters on the roll at the start of voting
 * @param voted voters who took part
 * @param issued ballots issued
 * @param collected ballots in the box
 * @param valid valid ballots
 * @param invalid invalid ballots
 * @param ballotsByNames valid ballots with 1, 2, … names left; null if not recorded
 * @param note incidents noted in the minutes
 * @param reason why this version replaced the one before; null for the first
 * @param approvedAt when it was approved
 * @param votes votes of each candidate
 */
public record TallyInfo(long id, long constituencyId, int round, int version, boolean current, boolean withdrawn,
		int registered, int voted, int issued, int collected, int valid, int invalid,
		@Nullable List<Integer> ballotsByNames, @Nullable String note, @Nullable String reason,
		OffsetDateTime approvedAt, List<Votes> votes) {

	/** Votes of one candidate. */
	public record Votes(long candidateId, int votes) {
	}

}
