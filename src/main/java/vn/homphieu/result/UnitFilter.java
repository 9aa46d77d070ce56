package vn.homphieu.result;

/** Which constituencies officials want to see. */
public enum UnitFilter {

	/** All. */
	ALL("true"),
	/** Minutes are missing. */
	OPEN("s.stage = 'OPEN'"),
	/** All minutes are in, to be locked. */
	COMPLETE("s.stage = 'COMPLETE'"),
	/** Locked, to be published. */
	LOCKED("s.stage = 'LOCKED'"),
	/** Public. */
	PUBLISHED("s.stage = 'PUBLISHED'"),
	/** A re-vote is due. */
	REVOTE("s.outcome = 'REVOTE_REQUIRED'"),
	/** An extra vote is due. */
	EXTRA_VOTE("s.outcome = 'EXTRA_VOTE_REQUIRED'"),
	/** Equal votes that nothing decides yet. */
	TIE("s.outcome = 'TIE_UNRESOLVED'");

	private final String condition;

	UnitFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
