package vn.homphieu.tally.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.homphieu.tally.spreadsheet.MinutesLayout.Column;
import vn.homphieu.tally.spreadsheet.MinutesLayout.StationLine;

/** Writes empty tables to be filled in. */
final class TemplateWriter {

	/** Rows before the voting areas: mark, fields, heads. */
	private static final int HEAD = 3;

	/** Names of worksheets are no longer. */
	private static final int LONGEST_NAME = 31;

	private TemplateWriter() {
	}

	/**
	 * A workbook with a worksheet for each constituency; only what is typed is not
	 * locked.
	 */
	static void xlsx(List<MinutesLayout> layouts, OutputStream out) throws IOException {
		try (Workbook book = new Workbook(out, "HomPhieu", "1.0")) {
			for (MinutesLayout layout : layouts) {
				String name = layout.constituency();
				sheet(layout, book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME))));
			}
		}
	}

	private static void sheet(MinutesLayout layout, Worksheet sheet) {
		List<Column> columns = layout.columns();
		List<String> marks = marks(layout);
		for (int i = 0; i < marks.size(); i++) {
			sheet.value(0, i, marks.get(i));
		}
		for (int i = 0; i < columns.size(); i++) {
			sheet.value(1, i, columns.get(i).field());
			sheet.value(2, i, columns.get(i).head());
			sheet.width(i, (i == 1) ? 44 : 16);
		}
		sheet.range(2, 0, 2, columns.size() - 1).style().bold().wrapText(true).fillColor("F6F2EA").set();
		sheet.hideRow(0);
		sheet.hideRow(1);
		int row = HEAD;
		for (StationLine station : layout.stations()) {
			sheet.value(row, 0, station.code());
			sheet.value(row, 1, station.name());
			sheet.value(row, 2, station.roll());
			row++;
		}
		sheet.range(HEAD, 3, row - 1, columns.size() - 2)
			.style()
			.format("#,##0")
			.protectionOption(ProtectionOption.LOCKED, false)
			.set();
		sheet.range(HEAD, columns.size() - 1, row - 1, columns.size() - 1)
			.style()
			.protectionOption(ProtectionOption.LOCKED, false)
			.set();
		sheet.freezePane(2, HEAD);
		sheet.protect("");
	}

	/** The same tables one below the other. */
	static void csv(List<MinutesLayout> layouts, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		CsvWriter csv = CsvWriter.builder().build(writer);
		for (MinutesLayout layout : layouts) {
			csv.writeRecord(marks(layout));
			csv.writeRecord(layout.columns().stream().map(Column::field).toList());
			csv.writeRecord(layout.columns().stream().map(Column::head).toList());
			layout.stations()
				.forEach((station) -> csv.writeRecord(station.code(), station.name(), String.valueOf(station.roll())));
		}
		csv.flush();
	}

	private static List<String> marks(MinutesLayout layout) {
		return List.of(MinutesLayout.MARK, layout.election(), layout.constituency(), String.valueOf(layout.round()),
				layout.name());
	}

}
