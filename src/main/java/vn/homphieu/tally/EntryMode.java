package vn.homphieu.tally;

/** How minutes come in. */
public enum EntryMode {

	/** Two people enter them, each without seeing what the other wrote. */
	DOUBLE,
	/** One person enters them; the reviewer compares them with the paper. */
	SINGLE

}
