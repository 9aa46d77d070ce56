package vn.homphieu.datapackage.generator;

/**
 * How the vote of a constituency goes.
 *
 * @param eligible candidates with more than half of the valid ballots in the vote that
 * decides
 * @param close what is close about it
 * @param reVote whether the first vote fails for too few voters
 * @param extra candidates elected by an extra vote, or {@link #NO_EXTRA_VOTE}
 */
record Course(int eligible, Close close, boolean reVote, int extra) {

	static final int NO_EXTRA_VOTE = -1;

	/** Every seat is filled at once. */
	static Course full(int seats) {
		return new Course(seats, Close.NOTHING, false, NO_EXTRA_VOTE);
	}

	/** Fewer are elected than seats, but enough that no extra vote is due. */
	static Course shortBy(int seats, int missing, boolean half) {
		return new Course(seats - missing, half ? Close.HALF : Close.NOTHING, false, NO_EXTRA_VOTE);
	}

	boolean extraVote() {
		return this.extra != NO_EXTRA_VOTE;
	}

	/** What is close about a result. */
	enum Close {

		/** Nothing is. */
		NOTHING,
		/** Two candidates have the same votes for the last seat: the older is elected. */
		TIE,
		/** One loser has half of the valid ballots, which is not more than half. */
		HALF

	}

}
