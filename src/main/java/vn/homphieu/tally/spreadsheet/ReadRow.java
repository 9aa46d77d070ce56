package vn.homphieu.tally.spreadsheet;

import java.util.List;

/**
 * A row of a file.
 *
 * @param sheet name of the worksheet; empty in a CSV file
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells its cells
 */
record ReadRow(String sheet, int number, List<ReadCell> cells) {

	/** The text of a cell, empty beyond the last. */
	String text(int column) {
		return (column < this.cells.size()) ? this.cells.get(column).text() : "";
	}

	boolean isEmpty() {
		return this.cells.stream().allMatch((cell) -> cell.text().isEmpty() && cell.fault() == null);
	}

	/** How a spreadsheet names a cell, e.g. B12. */
	String address(int column) {
		StringBuilder letters = new StringBuilder();
		for (int left = column + 1; left > 0; left = (left - 1) / 26) {
			letters.insert(0, (char) ('A' + (left - 1) % 26));
		}
		return letters.append(this.number).toString();
	}

}
