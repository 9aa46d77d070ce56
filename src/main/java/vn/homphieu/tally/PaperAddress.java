package vn.homphieu.tally;

/**
 * Names the minutes of a voting area in a constituency and round.
 *
 * @param election short name of the election
 * @param station code of the voting area
 * @param constituency code of the constituency
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 */
public record PaperAddress(String election, String station, String constituency, int round) {
}
