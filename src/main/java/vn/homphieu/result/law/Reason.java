package vn.homphieu.result.law;

/** Why a candidate is elected or not (Law 85/2015/QH13, Art. 77 to 80). */
public enum Reason {

	/** More than half of the valid ballots, and among the most votes. */
	ELECTED(true),
	/** As many votes as others for the last seats, and older. */
	ELECTED_OLDER(true),
	/** As many votes as others for the last seats, chosen by a recorded decision. */
	ELECTED_BY_DECISION(true),
	/** Not elected in the first vote or the re-vote, but in the extra vote. */
	ELECTED_IN_EXTRA_VOTE(true),
	/** As many votes as others for the last seats, and nothing says who is older. */
	TIE_OPEN(false),
	/** More than half of the valid ballots, but others had more votes. */
	SEATS_FILLED(false),
	/** As many votes as others for the last seats, and younger. */
	SEATS_FILLED_YOUNGER(false),
	/** As many votes as others for the last seats, not chosen by a recorded decision. */
	NOT_CHOSEN_BY_DECISION(false),
	/** Exactly half of the valid ballots, which is not more than half. */
	EXACTLY_HALF(false),
	/** Less than half of the valid ballots. */
	NO_MAJORITY(false),
	/** Not decided: minutes are still missing. */
	COUNTING(false),
	/** The vote has no effect; there is a re-vote. */
	VOTE_WITHOUT_EFFECT(false);

	private final boolean elected;

	Reason(boolean elected) {
		this.elected = elected;
	}

	/**
	 * Tells whether the candidate is elected.
	 * @return whether it is a reason of election
	 */
	public boolean isElected() {
		return this.elected;
	}

}
