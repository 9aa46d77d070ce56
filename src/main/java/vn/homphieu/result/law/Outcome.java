package vn.homphieu.result.law;

/** How far the election of a constituency has come. */
public enum Outcome {

	/** Minutes are still missing. */
	COUNTING,
	/** All seats are filled. */
	DECIDED,
	/** The vote has no effect or was cancelled; nobody is elected. */
	REVOTE_REQUIRED,
	/** Too few are elected; they stay so, the other seats are voted on again. */
	EXTRA_VOTE_REQUIRED,
	/** Fewer elected than seats, and no extra vote is due or it was held. */
	SHORT,
	/** Equal votes for the last seats that nothing decides yet. */
	TIE_UNRESOLVED

}
