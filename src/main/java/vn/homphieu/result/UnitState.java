package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.result.law.Outcome;

/**
 * How far a constituency has come.
 *
 * @param constituencyId key of the constituency
 * @param stage its stage in the current round
 * @param currentRound the round that is being counted or was held last, 1 to 3
 * @param due voting areas that vote in it
 * @param approved those whose minutes of it are approved
 * @param publishedRound last round that is public; {@code null} for none
 * @param locked whether the current round is locked
 * @param outcome what is kept as its outcome
 */
public record UnitState(long constituencyId, UnitStage stage, int currentRound, int due, int approved,
		@Nullable Integer publishedRound, boolean locked, Outcome outcome) {

	/**
	 * Counts what is missing.
	 * @return voting areas whose minutes of the current round are not approved
	 */
	public int missing() {
		return this.due - this.approved;
	}

	boolean isPublished(int round) {
		return this.publishedRound != null && round <= this.publishedRound;
	}

}
