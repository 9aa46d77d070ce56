package vn.homphieu.result;

/** Which approved minutes may count. */
enum CountableMinutes {

	/**
	 * Of a published constituency those of the rounds that are published: what the public
	 * sees and what is kept.
	 */
	BEHIND_THE_GATE("countable_tally", "mended_station"),

	/** All of them: what officials see before they publish. */
	ALL("(select * from tally where current)", """
			(select t.station_id, t.constituency_id
			from decision d join tally t on t.station_id = d.station_id and t.constituency_id = d.constituency_id
			where d.kind = 'CANCELLED' and t.current and t.round = 2)""");

	private final String tallies;

	private final String mendedStations;

	CountableMinutes(String tallies, String mendedStations) {
		this.tallies = tallies;
		this.mendedStations = mendedStations;
	}

	/**
	 * Writes these minutes into a statement, for {@code {tally}} and {@code {mended}}.
	 */
	String in(String statement) {
		return statement.replace("{tally}", this.tallies).replace("{mended}", this.mendedStations);
	}

}
