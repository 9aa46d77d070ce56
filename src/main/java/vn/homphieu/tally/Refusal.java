package vn.homphieu.tally;

/**
 * Why a step of entry, review or correction is refused; the sentence is the message
 * {@code refusal.} and the name.
 */
public enum Refusal {

	/** The constituency is locked for this round. */
	LOCKED,
	/** Nobody ordered this round here. */
	NOT_DUE,
	/** The minutes are approved: only a correction changes them. */
	APPROVED,
	/** The minutes were taken back: only a correction fills them again. */
	WITHDRAWN,
	/** The minutes are not approved yet: there is nothing to correct. */
	NOT_APPROVED,
	/** Somebody else is entering them. */
	BEING_ENTERED,
	/** They were returned to somebody else. */
	RETURNED_TO_OTHER,
	/** The same person has handed them in already. */
	ALREADY_SUBMITTED,
	/** All entries that are needed are in. */
	ALREADY_ENTERED,
	/** There is no draft to give up. */
	NO_DRAFT,
	/** They do not wait for a reviewer. */
	NOT_WAITING,
	/** There is no such entry. */
	NO_ENTRY,
	/** Nobody reviews or approves what they entered. */
	OWN_ENTRY,
	/** Somebody changed them meanwhile. */
	CHANGED,
	/** The correction says what the version before said. */
	NOTHING_CHANGED,
	/** They still break a rule. */
	HAS_ERRORS,
	/** A reason is missing. */
	NO_REASON,
	/** A text is too long. */
	TOO_LONG

}
