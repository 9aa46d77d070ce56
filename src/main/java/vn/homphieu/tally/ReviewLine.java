package vn.homphieu.tally;

import java.time.OffsetDateTime;

import vn.homphieu.kernel.Level;

/**
 * Minutes in the queue of reviewers.
 *
 * @param station code of the voting area
 * @param number its number
 * @param stationName its name
 * @param areaName full name of its commune
 * @param constituency code of the constituency
 * @param level the level
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param state DIFFERENT or WAITING
 * @param warnings whether there are warnings
 * @param since since when they wait
 * @param people who entered them
 */
public record ReviewLine(String station, int number, String stationName, String areaName, String constituency,
		Level level, int round, PaperState state, boolean warnings, OffsetDateTime since, String people) {
}
