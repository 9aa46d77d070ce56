package vn.homphieu.tally;

/** Where one person's entry of minutes stands. */
public enum EntryState {

	/** Being typed. */
	DRAFT,
	/** Handed in. */
	SUBMITTED,
	/** Sent back by the reviewer. */
	RETURNED

}
