package vn.homphieu.news;

/** What a petition is about. */
public enum PetitionSubject {

	/** The voter roll (Law 85/2015/QH13, Art. 33). */
	ROLL,
	/** Candidates and the making of the lists (Art. 61). */
	CANDIDATE,
	/** Voting and counting (Art. 75). */
	VOTING,
	/** The result (Art. 87). */
	RESULT,
	/** Anything else. */
	OTHER

}
