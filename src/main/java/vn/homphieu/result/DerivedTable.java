package vn.homphieu.result;

/** How the rows of an election, and among them one row, are found in a derived table. */
final class DerivedTable {

	private DerivedTable() {
	}

	/**
	 * Returns the condition that selects the rows of the election named by the parameter
	 * {@code election}.
	 * @param table one of {@link Derivation#TABLES}
	 * @return a condition of SQL
	 */
	static String ofElection(String table) {
		return switch (table) {
			case "constituency_result", "area_summary", "seat_summary", "composition_summary" ->
				"election_id = :election";
			default -> "constituency_id in (select id from constituency where election_id = :election)";
		};
	}

	/**
	 * Returns what identifies a row of a table.
	 * @param table one of {@link Derivation#TABLES}
	 * @return the columns of its primary key, with commas
	 */
	static String key(String table) {
		return switch (table) {
			case "constituency_area" -> "constituency_id, area_id";
			case "round_total" -> "constituency_id, round";
			case "candidate_total" -> "constituency_id, round, candidate_id";
			case "candidate_result" -> "candidate_id";
			case "area_summary", "seat_summary", "composition_summary" -> "election_id, position, level";
			default -> "constituency_id";
		};
	}

}
