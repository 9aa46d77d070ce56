package vn.homphieu.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A candidate's votes among the valid ballots; the shares of a constituency do not add up
 * to 100, since a ballot may name several candidates.
 *
 * @param votes valid ballots that name the candidate, 0 to {@code valid}
 * @param valid valid ballots, not negative
 */
public record Share(long votes, long valid) {

	public Share {
		if (votes < 0 || votes > valid) {
			throw new IllegalArgumentException(votes + " votes of " + valid + " valid ballots");
		}
	}

	/**
	 * Returns the share to show.
	 * @return votes as percentage of the valid ballots, or {@code null} without any
	 */
	public @Nullable Percentage percentage() {
		return Percentage.of(this.votes, this.valid);
	}

	/**
	 * Tells whether the candidate can be elected: more than half of the valid ballots,
	 * exactly half is not enough (Law 85/2015/QH13, Art. 78).
	 * @return whether twice the votes are more than the valid ballots
	 */
	public boolean isMoreThanHalf() {
		return 2 * this.votes > this.valid;
	}

	/**
	 * Tells whether exactly one ballot more would have been a majority.
	 * @return whether exactly half of the valid ballots, and at least one, name the
	 * candidate
	 */
	public boolean isExactlyHalf() {
		return this.valid > 0 && 2 * this.votes == this.valid;
	}

}
