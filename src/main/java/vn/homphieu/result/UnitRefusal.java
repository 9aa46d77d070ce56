package vn.homphieu.result;

/** Why an act on a constituency is refused; its sentence is {@code desk.refusal.NAME}. */
public enum UnitRefusal {

	/** Minutes are missing. */
	NOT_COMPLETE,
	/** It is locked already. */
	ALREADY_LOCKED,
	/** It is not locked. */
	NOT_LOCKED,
	/** It is public already. */
	ALREADY_PUBLISHED,
	/** A later round was ordered. */
	LATER_ROUND_ORDERED,
	/** A reason must be given. */
	REASON_MISSING,
	/** The number of the document must be given. */
	DOCUMENT_MISSING,
	/** The body that decided must be given. */
	BODY_MISSING,
	/** A text is too long. */
	TEXT_TOO_LONG,
	/** A date must be given. */
	DATE_MISSING,
	/** The date lies in the future. */
	DATE_IN_FUTURE,
	/** The date lies before the vote. */
	DATE_BEFORE_VOTE,
	/** No candidate is chosen, or too many or too few, or one who may not be. */
	TIE_CHOICE,
	/** There is no open tie. */
	NO_TIE,
	/** It was cancelled already. */
	ALREADY_CANCELLED,
	/** Only the result of the first vote can be cancelled. */
	ONLY_FIRST_VOTE,
	/** The law gives no reason for a re-vote. */
	NO_REVOTE_DUE,
	/** The law gives no reason for an extra vote. */
	NO_EXTRA_VOTE_DUE,
	/** That round was ordered already. */
	ALREADY_ORDERED,
	/** The voting day must be after the decision. */
	VOTING_DAY_TOO_EARLY,
	/** The voting day is after the last day that the law allows. */
	VOTING_DAY_TOO_LATE,
	/** Minutes of that round have come in. */
	HAS_MINUTES,
	/** Nothing that was chosen is ready to be published. */
	NOTHING_READY

}
