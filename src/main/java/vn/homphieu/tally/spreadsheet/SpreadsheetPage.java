package vn.homphieu.tally.spreadsheet;

import java.util.List;
import java.util.Locale;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/**
 * The page of spreadsheets.
 *
 * @param election the election
 * @param area the area
 * @param level the level
 * @param levels the levels that the clerk may choose from
 * @param round 1 to 3
 * @param small whether the area is small enough for one file
 * @param tables the tables, one for each constituency
 */
record SpreadsheetPage(ElectionInfo election, AreaInfo area, Level level, List<Level> levels, int round, boolean small,
		List<MinutesLayout> tables) {

	/** A file holds the voting areas of a province at most: so many areas. */
	static final int MOST_AREAS = 700;

	public int stations() {
		return this.tables.stream().mapToInt((table) -> table.stations().size()).sum();
	}

	String fileName(String extension) {
		return this.election.slug() + "-" + this.area.code() + "-" + this.level.name().toLowerCase(Locale.ROOT) + "."
				+ extension;
	}

}
