package vn.homphieu.result;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.AreaRef;

/**
 * A voting area with its public minutes of every level and round.
 *
 * @param kind REGULAR, MILITARY, HOSPITAL, DETENTION or OTHER
 * @param levels one entry for each level that votes here
 */
public record StationView(String election, boolean simulated, String code, int number, String name,
		@Nullable String address, AreaRef area, LocalDate votingDate, String kind, @Nullable String sizeReason,
		List<LevelMinutes> levels) {

	/**
	 * A level with its constituency here; the minutes are empty until the constituency is
	 * published.
	 */
	public record LevelMinutes(Level level, String constituencyCode, String constituencyName, int roll,
			List<TallyView> tallies) {
	}

	/**
	 * One version of counting minutes.
	 *
	 * @param current false for a version that a correction replaced
	 * @param withdrawn whether this version took the minutes back: its figures count for
	 * nothing
	 * @param warnings codes of the warnings that the minutes raise
	 */
	public record TallyView(int round, int version, boolean current, boolean withdrawn, @Nullable String reason,
			long registered, long voted, @Nullable Percentage turnout, long issued, long collected, long valid,
			long invalid, @Nullable Percentage validShare, @Nullable List<Integer> ballotsByNames,
			@Nullable String note, List<String> warnings, List<CandidateVotesView> candidates) {
	}

	/** Votes of one candidate. */
	public record CandidateVotesView(String code, String name, int ballotOrder, long votes,
			@Nullable Percentage share) {
	}

}
