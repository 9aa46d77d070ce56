package vn.homphieu.result.law;

/** Which minutes of a constituency's stations count for its first result. */
public enum CountBasis {

	/** Those of round 1. */
	FIRST(1),
	/** Those of round 2: the whole constituency voted again. */
	SECOND(2),
	/** Those of round 2 where a cancelled station voted again, else those of round 1. */
	LATEST(1);

	private final int round;

	CountBasis(int round) {
		this.round = round;
	}

	/**
	 * Returns the round in which those are elected whom this count elects; stations that
	 * voted again alone mend the first vote and make no second.
	 * @return 1 for the first vote, 2 for the re-vote
	 */
	public int round() {
		return this.round;
	}

}
