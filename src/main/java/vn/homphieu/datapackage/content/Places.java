package vn.homphieu.datapackage.content;

import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.kernel.Level;

/**
 * Finds what the rows of minutes, votes and decisions are about.
 *
 * @param units the constituencies
 * @param stations the voting areas
 * @param rolls who votes where
 */
record Places(Units units, Stations stations, Rolls rolls) {

	private static final String STATION = "station_code";

	private static final String CONSTITUENCY = "constituency_code";

	/**
	 * The roll that a row names by voting area and constituency, or NONE where it was
	 * refused.
	 */
	int roll(Rows rows) {
		if (!rows.isSound()) {
			return Codes.NONE;
		}
		int station = this.stations.find(rows, STATION);
		int unit = this.units.find(rows, CONSTITUENCY);
		if (station == Codes.NONE || unit == Codes.NONE) {
			return Codes.NONE;
		}
		Level level = this.units.get(unit).level();
		int roll = this.rolls.of(station, level);
		if (roll == Codes.NONE || this.rolls.unit(roll) != unit) {
			rows.refuse(CONSTITUENCY,
					(roll == Codes.NONE) ? "rolls.csv has no roll of this level for the voting area"
							: "the voting area votes in constituency " + this.units.get(this.rolls.unit(roll)).code()
									+ " at this level, as rolls.csv says");
			return Codes.NONE;
		}
		return roll;
	}

}
