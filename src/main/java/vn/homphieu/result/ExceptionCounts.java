package vn.homphieu.result;

import vn.homphieu.kernel.Level;

/**
 * How many constituencies of a level have more to tell than that they filled their seats
 * in one vote.
 *
 * @param level the level
 * @param units all of them
 * @param shortOf with fewer deputies than seats and no more votes to come
 * @param missing seats that stay empty there
 * @param revoted where all of it voted again
 * @param revotedStations voting areas that voted again
 * @param revoteDue where a re-vote is due
 * @param extraVoted where an extra vote was held
 * @param extraDue where an extra vote is due
 * @param cancelled whose result was cancelled
 * @param cancelledStations voting areas whose result was cancelled
 * @param tiesDecided with a tie that a decision settled
 * @param tiesOpen with a tie that waits for its decision
 */
public record ExceptionCounts(Level level, int units, int shortOf, int missing, int revoted, int revotedStations,
		int revoteDue, int extraVoted, int extraDue, int cancelled, int cancelledStations, int tiesDecided,
		int tiesOpen) {
}
