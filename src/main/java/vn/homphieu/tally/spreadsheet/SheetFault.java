package vn.homphieu.tally.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or strange in a file, at its place.
 *
 * @param sheet name of the worksheet; empty in a CSV file
 * @param cell the cell as a spreadsheet names it, e.g. B12
 * @param head what stands above it
 * @param typed what stands in it
 * @param station code of the voting area; empty outside its rows
 * @param code the rule, e.g. E07; empty for other faults
 * @param kind what else is wrong: a message {@code sheet.fault.KIND}; or the name of a
 * refusal of entry; {@code null} for a rule
 * @param sentence the rule in words
 */
record SheetFault(String sheet, String cell, String head, String typed, String station, String code,
		@Nullable String kind, String sentence) {

	static SheetFault of(ReadRow row, int column, String head, String kind) {
		return new SheetFault(row.sheet(), row.address(column), head, row.text(column), "", "", kind, "");
	}

	/** Names a warning that is confirmed. */
	public String key() {
		return this.station + ":" + this.code;
	}

}
