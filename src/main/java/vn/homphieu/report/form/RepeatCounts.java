package vn.homphieu.report.form;

/**
 * How many constituencies or voting areas of a level voted with half or less of their
 * voters, were cancelled, or voted again; forms 28 and 30 (2021: 30 and 32), part I.
 *
 * @param total all of them
 * @param single constituencies of one voting area; 0 for voting areas
 * @param low with half or less of the roll in the first vote
 * @param cancelled whose result was cancelled
 * @param revote that voted again
 * @param extraVote with an extra vote
 */
record RepeatCounts(long total, long single, long low, long cancelled, long revote, long extraVote) {

	static final RepeatCounts NONE = new RepeatCounts(0, 0, 0, 0, 0, 0);

	RepeatCounts plus(RepeatCounts other) {
		return new RepeatCounts(this.total + other.total, this.single + other.single, this.low + other.low,
				this.cancelled + other.cancelled, this.revote + other.revote, this.extraVote + other.extraVote);
	}

}
