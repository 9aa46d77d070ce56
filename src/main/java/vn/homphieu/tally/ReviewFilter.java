package vn.homphieu.tally;

/** Which minutes a reviewer wants to see. */
public enum ReviewFilter {

	/** All that wait. */
	ALL,
	/** Those whose two entries differ. */
	DIFFERENT,
	/** Those with warnings. */
	WARNING,
	/** Those that merely wait. */
	PLAIN

}
