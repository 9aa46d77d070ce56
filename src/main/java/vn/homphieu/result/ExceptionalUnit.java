package vn.homphieu.result;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.law.Outcome;

/**
 * A constituency with more to tell than that it filled its seats in one vote.
 *
 * @param code code of the constituency
 * @param name its name
 * @param level which body it elects
 * @param area where its seats are shown
 * @param within what contains that area, where it lies within the area asked for too
 * @param seats seats to fill
 * @param elected deputies elected
 * @param missing seats minus elected; null while unknown
 * @param outcome its outcome
 * @param revoted whether all of it voted again
 * @param revotedStations voting areas of it that voted again
 * @param extraVoted whether an extra vote was held
 * @param revoteDay day of the re-vote; null where it is not known
 * @param extraDay day of the extra vote; null where it is not known
 * @param cancelled whether its result was cancelled
 * @param cancelledStations voting areas whose result was cancelled
 * @param tieDecided whether a decision settled a tie
 */
public record ExceptionalUnit(String code, String name, Level level, String area, @Nullable String within, int seats,
		int elected, @Nullable Integer missing, Outcome outcome, boolean revoted, int revotedStations,
		boolean extraVoted, @Nullable LocalDate revoteDay, @Nullable LocalDate extraDay, boolean cancelled,
		int cancelledStations, boolean tieDecided) {
}
