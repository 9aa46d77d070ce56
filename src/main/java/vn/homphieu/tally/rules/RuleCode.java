package vn.homphieu.tally.rules;

/**
 * The rules that counting minutes are checked against; E blocks approval, W asks for a
 * confirmation. The code is shown to the user beside the sentence.
 */
public enum RuleCode {

	/** A required number is missing. */
	E01,
	/** A number is negative, not whole or too large. */
	E02,
	/** The candidates or their order differ from the official list. */
	E03,
	/** The roll is empty. */
	E04,
	/** More voters than the roll. */
	E05,
	/** More ballots collected than issued. */
	E06,
	/** Valid and invalid ballots are not the collected ones. */
	E07,
	/** More ballots collected than voters, and no incident noted. */
	E08,
	/** A candidate has more votes than there are valid ballots. */
	E10,
	/** More votes than seats times valid ballots. */
	E11,
	/** Fewer votes than valid ballots. */
	E12,
	/** Ballots by number of names do not fit the valid ballots or the votes. */
	E13,
	/** The roll is larger than the law allows, without an exemption. */
	E14,
	/** The roll differs much from the registered one. */
	W01,
	/** The roll is smaller than the law allows, without a reason. */
	W02,
	/** Low turnout. */
	W03,
	/** Everybody voted. */
	W04,
	/** Ballots issued are not the voters. */
	W05,
	/** Ballots were carried away. */
	W06,
	/** Many invalid ballots. */
	W07,
	/** One candidate has all the votes, another none. */
	W08,
	/** A candidate's share differs much from the constituency's other areas. */
	W09,
	/** More voters than at the National Assembly's level. */
	W10,
	/** The second entry differs from the first. */
	W11;

	/**
	 * Tells whether minutes with such a finding can never be approved.
	 * @return whether it is an error, not a warning
	 */
	public boolean isError() {
		return name().startsWith("E");
	}

}
