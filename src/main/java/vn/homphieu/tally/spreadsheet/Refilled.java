package vn.homphieu.tally.spreadsheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

import vn.homphieu.tally.spreadsheet.MinutesLayout.Column;

/**
 * Writes what was read as text, so that a page can send it again with its confirmations.
 */
final class Refilled {

	private Refilled() {
	}

	static String csv(List<FilledRow> rows) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			for (FilledRow row : rows) {
				MinutesLayout table = row.layout();
				List<String> fields = new ArrayList<>();
				List<String> cells = new ArrayList<>();
				for (Column column : table.columns()) {
					fields.add(column.field());
					cells.add(switch (column.field()) {
						case MinutesLayout.STATION -> row.station();
						case MinutesLayout.NOTE -> row.note();
						default -> row.figures().getOrDefault(column.field(), "");
					});
				}
				csv.writeRecord(MinutesLayout.MARK, table.election(), table.constituency(),
						String.valueOf(table.round()));
				csv.writeRecord(fields);
				csv.writeRecord(table.columns().stream().map(Column::head).toList());
				csv.writeRecord(cells);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
