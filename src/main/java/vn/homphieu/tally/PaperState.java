package vn.homphieu.tally;

/**
 * Where the minutes of a voting area at a level and round stand on their way from the
 * paper to approval; a paper that nobody has begun has no state yet.
 */
public enum PaperState {

	/** The first entry has begun. */
	FIRST_DRAFT,
	/** The first entry is in; the second is awaited. */
	FIRST_DONE,
	/** The second entry has begun. */
	SECOND_DRAFT,
	/** Two entries differ; the reviewer settles it. */
	DIFFERENT,
	/** Entered; a reviewer must look at it. */
	WAITING,
	/** Sent back to a clerk, in whole or in some fields. */
	RETURNED,
	/** Approved: only a correction changes it. */
	APPROVED,
	/** Taken back by a correction; only another correction fills it again. */
	WITHDRAWN

}
