package vn.homphieu.result.law;

/**
 * Which round of a constituency counts and whether it must vote again.
 *
 * @param basis the minutes that count now
 * @param revoteDue whether the constituency or a cancelled station must still vote again
 * @param revoteStarted whether some of the minutes of that re-vote are in
 */
public record RoundState(CountBasis basis, boolean revoteDue, boolean revoteStarted) {
}
