package vn.homphieu.result.law;

/**
 * What was counted in rounds 1 and 2 of a constituency, and what was cancelled.
 *
 * @param first round 1
 * @param latest round 1, with every cancelled station's minutes of round 2 in place of
 * those of round 1 as soon as they are in; equal to {@code first} where none was
 * cancelled
 * @param secondCounted stations with minutes of round 2
 * @param unitCancelled whether the result of the whole constituency was cancelled
 * @param cancelledStations stations whose own result was cancelled
 * @param cancelledCounted those of them with minutes of round 2
 */
public record RoundCounts(VoteCount first, VoteCount latest, int secondCounted, boolean unitCancelled,
		int cancelledStations, int cancelledCounted) {

	/**
	 * Makes the counts of a constituency without any cancellation.
	 * @param first round 1
	 * @param secondCounted stations with minutes of round 2
	 * @return its counts
	 */
	public static RoundCounts of(VoteCount first, int secondCounted) {
		return new RoundCounts(first, first, secondCounted, false, 0, 0);
	}

	/** Whether every station has minutes of round 2. */
	boolean isSecondComplete() {
		return this.secondCounted > 0 && this.secondCounted == this.first.stations();
	}

	/** Whether all cancelled stations have voted again. */
	boolean isMended() {
		return this.cancelledCounted == this.cancelledStations;
	}

}
