package vn.homphieu.tally;

import org.jspecify.annotations.Nullable;

/**
 * Approved minutes came, changed or were taken back; published in the transaction that
 * writes them, so that sums and outcomes move with the minutes.
 *
 * @param electionId key of the election
 * @param stationId key of the voting area
 * @param constituencyId key of the constituency
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 * @param before the version that counted before, or {@code null} for none
 * @param after the version that counts now, or {@code null} where minutes were withdrawn
 */
public record MinutesChange(long electionId, long stationId, long constituencyId, int round, @Nullable TallyInfo before,
		@Nullable TallyInfo after) {
}
