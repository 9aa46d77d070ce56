package vn.homphieu.tally;

/**
 * A candidate on minutes.
 *
 * @param id key in the database
 * @param code code within the election
 * @param name full name
 * @param ballotOrder place on the ballot, from 1
 */
public record SheetCandidate(long id, String code, String name, int ballotOrder) {
}
