package vn.homphieu.tally.rules;

/** Names of the fields of counting minutes, as findings, forms and imports use them. */
public final class Fields {

	/** R, voters on the roll. */
	public static final String REGISTERED = "registered";

	/** V, voters who took part. */
	public static final String VOTED = "voted";

	/** I, ballots issued. */
	public static final String ISSUED = "issued";

	/** C, ballots collected. */
	public static final String COLLECTED = "collected";

	/** H, valid ballots. */
	public static final String VALID = "valid";

	/** K, invalid ballots. */
	public static final String INVALID = "invalid";

	/** The list of candidates as a whole. */
	public static final String CANDIDATES = "candidates";

	private static final String VOTES = "votes.";

	private static final String BALLOTS = "ballots.";

	private Fields() {
	}

	/**
	 * Returns the field of a candidate's votes.
	 * @param candidate the candidate's code
	 * @return its name, {@code votes.} and the code
	 */
	public static String votes(String candidate) {
		return VOTES + candidate;
	}

	/**
	 * Returns the field of the valid ballots with so many names left.
	 * @param names names left, at least 1
	 * @return its name, {@code ballots.} and the number
	 */
	public static String ballots(int names) {
		return BALLOTS + names;
	}

	/** Only these may stay empty. */
	static boolean isOptional(String field) {
		return field.startsWith(BALLOTS);
	}

}
