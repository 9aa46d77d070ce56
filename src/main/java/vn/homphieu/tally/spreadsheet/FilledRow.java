package vn.homphieu.tally.spreadsheet;

import java.util.Map;

/**
 * The minutes of a voting area as a file has them.
 *
 * @param layout the table
 * @param row where they stand
 * @param columns place of each field in the row
 * @param station code of the voting area
 * @param figures what was typed, by field
 * @param note incidents noted; empty for none
 */
record FilledRow(MinutesLayout layout, ReadRow row, Map<String, Integer> columns, String station,
		Map<String, String> figures, String note) {

	/**
	 * A fault at a field of this row; at the voting area where the field has no column.
	 */
	SheetFault at(String field, String code, String kind, String sentence) {
		String shown = this.columns.containsKey(field) ? field : MinutesLayout.STATION;
		int column = this.columns.getOrDefault(shown, 0);
		return new SheetFault(this.row.sheet(), this.row.address(column),
				this.layout.column(shown).map(MinutesLayout.Column::head).orElse(""), this.row.text(column),
				this.station, code, kind.isEmpty() ? null : kind, sentence);
	}

}
