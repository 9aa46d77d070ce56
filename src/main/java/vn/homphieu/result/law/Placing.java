package vn.homphieu.result.law;

import org.jspecify.annotations.Nullable;

/**
 * Where a candidate stands after a vote and why.
 *
 * @param candidate the candidate's code
 * @param votes votes in that vote
 * @param rank 1 and the number of candidates with more votes: equal votes, equal rank
 * @param reason why elected or not
 * @param electedInRound 1 first vote, 2 re-vote, 3 extra vote, {@code null} if not
 * elected
 */
public record Placing(String candidate, long votes, int rank, Reason reason, @Nullable Integer electedInRound) {

	/**
	 * Tells whether the candidate is elected.
	 * @return whether elected, in this vote or in the extra vote after it
	 */
	public boolean elected() {
		return this.reason.isElected();
	}

	Placing in(int round) {
		return elected() ? new Placing(this.candidate, this.votes, this.rank, this.reason, round) : this;
	}

	Placing with(Reason other) {
		return new Placing(this.candidate, this.votes, this.rank, other, null);
	}

}
