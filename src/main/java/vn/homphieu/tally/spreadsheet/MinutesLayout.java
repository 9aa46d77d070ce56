package vn.homphieu.tally.spreadsheet;

import java.util.List;
import java.util.Optional;

import vn.homphieu.kernel.Level;

/**
 * A table of minutes of one constituency: a marked row that names it, a row of field
 * names, a row of heads in words, then one row for each voting area.
 *
 * @param election short name of the election
 * @param constituency code of the constituency
 * @param name its name
 * @param level the level
 * @param round 1 to 3
 * @param columns what stands in which column
 * @param stations the voting areas in the area that was asked for
 */
record MinutesLayout(String election, String constituency, String name, Level level, int round, List<Column> columns,
		List<StationLine> stations) {

	/** First cell of the row that begins a table. */
	static final String MARK = "homphieu-minutes";

	static final String STATION = "station";

	static final String NAME = "name";

	static final String ROLL = "roll";

	static final String NOTE = "note";

	/**
	 * A column.
	 *
	 * @param field name of the field
	 * @param head what stands above it in words
	 */
	record Column(String field, String head) {

		boolean isTyped() {
			return !this.field.equals(STATION) && !this.field.equals(NAME) && !this.field.equals(ROLL);
		}

	}

	/**
	 * A row.
	 *
	 * @param code code of the voting area
	 * @param name its number, commune and place
	 * @param roll voters on its roll at this level
	 */
	record StationLine(String code, String name, int roll) {
	}

	Optional<Column> column(String field) {
		return this.columns.stream().filter((column) -> column.field().equals(field)).findFirst();
	}

	boolean has(String station) {
		return this.stations.stream().anyMatch((line) -> line.code().equals(station));
	}

}
