package vn.homphieu.result;

/** How the rows of one election are found in the derived tables. */
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
			case "constituency_result", "area_summary", "seat_summary" -> "election_id = :election";
			default -> "constituency_id in (select id from constituency where election_id = :election)";
		};
	}

}
