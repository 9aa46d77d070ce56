package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;

/**
 * The figures at the head of an area: the turnout is that of the first level, since
 * levels have rolls of their own.
 *
 * @param published whether there are public figures at all
 * @param first the first level with a contest; null where there is none
 * @param ballots ballots of all levels together
 * @param levels how many levels these are
 * @param assembly seats of the National Assembly; null below the province
 * @param councils seats of all People's Councils together; null where none has seats here
 */
public record Headline(boolean published, @Nullable LevelResults first, AreaResults.Ballots ballots, int levels,
		@Nullable SeatCount assembly, @Nullable SeatCount councils) {

	/**
	 * Seats and how many are filled.
	 *
	 * @param total seats to fill
	 * @param elected deputies elected in the published constituencies
	 * @param fill elected of total; null while nothing is published
	 * @param units constituencies
	 * @param settled whether every constituency is decided one way or the other
	 */
	public record SeatCount(int total, int elected, @Nullable Percentage fill, int units, boolean settled) {

		public int missing() {
			return this.total - this.elected;
		}

	}

	/**
	 * Draws the headline from an area's results.
	 * @param results the results
	 * @return the figures at the head of its page
	 */
	public static Headline of(AreaResults results) {
		List<LevelResults> levels = results.levels();
		return new Headline(results.status() != ResultStatus.PENDING, levels.isEmpty() ? null : levels.getFirst(),
				results.allLevels().ballots(), levels.size(),
				count(levels.stream().filter((level) -> level.level() == Level.NATIONAL_ASSEMBLY).toList()),
				count(levels.stream().filter((level) -> level.level() != Level.NATIONAL_ASSEMBLY).toList()));
	}

	private static @Nullable SeatCount count(List<LevelResults> levels) {
		int total = 0;
		int elected = 0;
		int units = 0;
		int open = 0;
		boolean known = false;
		for (LevelResults level : levels) {
			Seats seats = level.seats();
			AreaResults.Constituencies counts = level.constituencies();
			if (seats != null && counts != null) {
				total += seats.total();
				elected += seats.elected();
				units += counts.total();
				open += counts.undecided() + counts.revote() + counts.extraVote();
				known |= seats.fillRate() != null;
			}
		}
		return (total == 0) ? null
				: new SeatCount(total, elected, known ? Percentage.of(elected, total) : null, units, open == 0);
	}

}
