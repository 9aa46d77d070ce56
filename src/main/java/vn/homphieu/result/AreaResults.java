package vn.homphieu.result;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;

/**
 * Public results of an area at every level that has a contest there.
 *
 * @param election slug of the election
 * @param area the area
 * @param asOf when a public figure last changed; null if nothing is published
 * @param status how far the results have come
 * @param simulated whether the figures are invented
 * @param levels the levels with a contest in the area, from the National Assembly down
 * @param allLevels ballots of all levels together
 * @param children the same of each child area; null unless asked for
 */
public record AreaResults(String election, AreaRef area, @Nullable OffsetDateTime asOf, ResultStatus status,
		boolean simulated, List<LevelResults> levels, AllLevels allLevels,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AreaResults> children) {

	/** Names an area. */
	public record AreaRef(String code, String name, AreaLevel level) {
	}

	/**
	 * Results of one level in an area; seats and constituencies are null below the area
	 * where they make sense.
	 */
	public record LevelResults(Level level, Voters voters, Ballots ballots, @Nullable Seats seats, Stations stations,
			@Nullable Constituencies constituencies) {
	}

	/** Voters: the full roll, and registered and voted of the counted public minutes. */
	public record Voters(long roll, long registered, long voted, @Nullable Percentage turnout) {
	}

	/**
	 * Ballots of the counted public minutes; valid and invalid are shares of the
	 * collected.
	 */
	public record Ballots(long issued, long collected, long valid, long invalid, @Nullable Percentage validShare,
			@Nullable Percentage invalidShare) {
	}

	/** Seats: confirmed is null until the council has confirmations. */
	public record Seats(int total, int elected, @Nullable Integer confirmed, @Nullable Percentage fillRate) {
	}

	/** Voting areas and how many of them have public counted minutes. */
	public record Stations(int total, int counted) {
	}

	/**
	 * Constituencies by outcome; undecided are those still counting or with an open tie.
	 */
	public record Constituencies(int total, int decided, int revote, int extraVote, @JsonProperty("short") int shortOf,
			int undecided) {
	}

	/** What is added up over the levels. */
	public record AllLevels(Ballots ballots) {
	}

}
