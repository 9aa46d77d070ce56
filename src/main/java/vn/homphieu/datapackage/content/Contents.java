package vn.homphieu.datapackage.content;

/**
 * All that a package says, checked.
 *
 * @param election the election
 * @param areas its administrative units
 * @param councils its councils
 * @param units its constituencies
 * @param candidates its candidates
 * @param stations its voting areas
 * @param rolls who votes where
 * @param tallies its minutes
 * @param votes the votes in the minutes
 * @param decisions cancelled votes and settled ties
 * @param documents what authorities published and confirmed
 * @param proceedings what happened around the vote
 * @param warnings the warnings that the minutes raise
 */
public record Contents(ElectionRow election, Areas areas, Councils councils, Units units, Candidates candidates,
		Stations stations, Rolls rolls, Tallies tallies, Votes votes, Decisions decisions, Documents documents,
		Proceedings proceedings, TallyWarnings warnings) {
}
