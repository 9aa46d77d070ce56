package vn.homphieu.election;

/** A step of an election that has a last day, counted in days from another day. */
public enum Deadline {

	/** Election commissions are formed (Law 85/2015/QH13, Art. 21 to 25). */
	COMMISSIONS_FORMED(Start.ELECTION_DAY),
	/** Constituencies and their seats are published (Art. 10). */
	CONSTITUENCIES_PUBLISHED(Start.ELECTION_DAY),
	/** Election boards of the constituencies are formed (Art. 21 to 25). */
	BOARDS_FORMED(Start.ELECTION_DAY),
	/** Election teams of the voting areas are formed (Art. 21 to 25). */
	TEAMS_FORMED(Start.ELECTION_DAY),
	/** Second consultation on candidates. */
	SECOND_CONSULTATION(Start.ELECTION_DAY),
	/** Third consultation on candidates. */
	THIRD_CONSULTATION(Start.ELECTION_DAY),
	/** Official lists of candidates are published. */
	CANDIDATES_PUBLISHED(Start.ELECTION_DAY),
	/** Lists of candidates are posted at the voting areas. */
	CANDIDATES_POSTED(Start.ELECTION_DAY),
	/** Complaints about candidates are no longer looked into. */
	CANDIDATE_COMPLAINTS_CLOSE(Start.ELECTION_DAY),
	/** Campaigning ends. */
	CAMPAIGN_ENDS(Start.ELECTION_DAY),
	/** Counting minutes reach the constituency's board (Art. 76). */
	COUNTING_MINUTES(Start.ELECTION_DAY),
	/** Result minutes of the constituency (Art. 77). */
	CONSTITUENCY_MINUTES(Start.ELECTION_DAY),
	/** Minutes of the province on the National Assembly (Art. 83). */
	PROVINCE_MINUTES(Start.ELECTION_DAY),
	/** Extra vote or re-vote (Art. 79 and 80). */
	SECOND_VOTE(Start.ELECTION_DAY),
	/** Result of the National Assembly is published (Art. 86). */
	NATIONAL_ASSEMBLY_PUBLISHED(Start.ELECTION_DAY),
	/** Results of the People's Councils are published (Art. 86). */
	COUNCILS_PUBLISHED(Start.ELECTION_DAY),
	/** Complaints about the result (Art. 87). */
	RESULT_COMPLAINTS(Start.PUBLICATION),
	/** Complaints about the National Assembly are resolved (Art. 87). */
	NATIONAL_ASSEMBLY_COMPLAINTS_RESOLVED(Start.COMPLAINT),
	/** Complaints about a People's Council are resolved (Art. 87). */
	COUNCIL_COMPLAINTS_RESOLVED(Start.COMPLAINT);

	private final Start start;

	Deadline(Start start) {
		this.start = start;
	}

	/**
	 * Returns the day that the days are counted from.
	 * @return which day it is
	 */
	public Start start() {
		return this.start;
	}

	/** The day that a deadline is counted from. */
	public enum Start {

		/** Election day; after an extra vote or a re-vote, the day of that vote. */
		ELECTION_DAY,
		/** The day on which the result was published. */
		PUBLICATION,
		/** The day on which a complaint was received. */
		COMPLAINT

	}

}
