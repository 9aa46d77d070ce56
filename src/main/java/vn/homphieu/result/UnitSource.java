package vn.homphieu.result;

/**
 * Where the totals are read from by which the law decides constituencies.
 *
 * @param scope of which constituencies, see {@link DerivedRows}
 * @param minutes which minutes the totals are of
 * @param roundTotals table or query of the totals of rounds
 * @param candidateTotals table or query of the votes of candidates
 */
record UnitSource(String scope, CountableMinutes minutes, String roundTotals, String candidateTotals) {

	/** Those of a whole election that have just been derived. */
	static UnitSource derived() {
		return new UnitSource(DerivedRows.OF_ELECTION, CountableMinutes.BEHIND_THE_GATE, "derived_round_total",
				"derived_candidate_total");
	}

	/** Those of one constituency as they are kept. */
	static UnitSource kept() {
		return new UnitSource(DerivedRows.OF_CONSTITUENCY, CountableMinutes.BEHIND_THE_GATE, "round_total",
				"candidate_total");
	}

	/** Those of one constituency with the rounds that are not yet published. */
	static UnitSource preview() {
		String scope = DerivedRows.OF_CONSTITUENCY;
		return new UnitSource(scope, CountableMinutes.ALL,
				"(" + DerivedRows.roundTotals(scope, CountableMinutes.ALL) + ")",
				"(" + DerivedRows.candidateTotals(scope, CountableMinutes.ALL) + ")");
	}

}
