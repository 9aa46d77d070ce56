package vn.homphieu.election;

/**
 * The limits that counting minutes are checked against.
 *
 * @param maxNumber the largest number that any field takes
 * @param maxStationRoll the most voters of a voting area without an exemption (Law
 * 85/2015/QH13, Art. 11)
 * @param minStationRoll the fewest voters of a voting area without a reason (Art. 11)
 * @param rollDifference voters by which the roll may differ from the registered one
 * @param rollDifferencePercent percent of the registered roll by which the roll may
 * differ, where that is more
 * @param lowTurnoutPercent turnout below which an official looks again
 * @param fullTurnoutAbove voters on the roll above which a turnout of 100 % is looked at
 * again
 * @param invalidPercent percent of the collected ballots from which invalid ones are many
 * @param sharePoints percentage points by which a candidate's share may differ from that
 * in the other voting areas of the constituency
 * @param shareStations other voting areas that must be counted before shares are compared
 */
public record Thresholds(long maxNumber, long maxStationRoll, long minStationRoll, long rollDifference,
		int rollDifferencePercent, int lowTurnoutPercent, long fullTurnoutAbove, int invalidPercent, int sharePoints,
		int shareStations) {
}
