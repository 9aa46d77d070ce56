package vn.homphieu.result.board;

import java.util.List;

/** Where minutes stand, as a board counts them; each is in exactly one of these. */
enum BoardState {

	/** Nobody has begun. */
	NOT_BEGUN,
	/** Somebody is typing the first or the second entry. */
	ENTERING("FIRST_DRAFT", "SECOND_DRAFT"),
	/** The first entry is in, the second is awaited. */
	FIRST_DONE("FIRST_DONE"),
	/** Two entries differ. */
	DIFFERENT("DIFFERENT"),
	/** A reviewer must look at it. */
	WAITING("WAITING"),
	/** Sent back to a clerk, or taken back after approval. */
	RETURNED("RETURNED", "WITHDRAWN"),
	/** Approved; the constituency is still open. */
	APPROVED,
	/** Approved in a constituency that is locked. */
	LOCKED,
	/** Public. */
	PUBLISHED;

	@SuppressWarnings("ImmutableEnumChecker") // never changed
	private final List<String> papers;

	BoardState(String... papers) {
		this.papers = List.of(papers);
	}

	/** The states of papers that it covers; none where papers do not tell. */
	List<String> papers() {
		return this.papers;
	}

	/** Tells whether the minutes are in. */
	public boolean isIn() {
		return compareTo(APPROVED) >= 0;
	}

}
