package vn.homphieu.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;

/**
 * Writes a table as CSV, all levels below each other. With commas it is for programs:
 * names, codes and points; with semicolons for Vietnamese spreadsheets: headings, words
 * and decimal commas.
 */
final class CsvTable implements TableWriter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final List<Column> columns;

	private final @Nullable TableTexts texts;

	private final CsvWriter csv;

	private final String[] cells;

	/**
	 * Begins the file.
	 * @param texts the words of its language; null for a file for programs
	 */
	CsvTable(TableSpec table, @Nullable TableTexts texts, OutputStream out) throws IOException {
		this.columns = table.columns();
		this.texts = texts;
		this.cells = new String[this.columns.size()];
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		// A spreadsheet takes the text for UTF-8 only if it begins with a mark.
		writer.write('\uFEFF');
		this.csv = CsvWriter.builder().fieldSeparator((texts != null) ? ';' : ',').build(writer);
		this.csv.writeRecord(this.columns.stream()
			.map((column) -> (texts != null) ? texts.heading(column) : column.name())
			.toList());
	}

	@Override
	public void begin(Level level) {
		// The rows of the level follow.
	}

	@Override
	public void row(ResultSet row) throws SQLException {
		for (int i = 0; i < this.cells.length; i++) {
			this.cells[i] = cell(this.columns.get(i), this.columns.get(i).read(row));
		}
		this.csv.writeRecord(this.cells);
	}

	@Override
	public void end() {
		// A sum among the rows would be added up with them.
	}

	@Override
	public void finish() throws IOException {
		this.csv.flush();
	}

	@Override
	public void close() {
		// What it writes to is not its own.
	}

	private String cell(Column column, @Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Percentage percentage when this.texts != null ->
				percentage.toBigDecimal().toPlainString().replace('.', ',');
			case Percentage percentage -> percentage.toBigDecimal().toPlainString();
			case LocalDate day when this.texts != null -> DAY.format(day);
			case String text -> harmless((column.kind() == Column.Kind.WORD && this.texts != null)
					? this.texts.text(column.part() + text) : text);
			default -> value.toString();
		};
	}

	/** A text that begins like a formula would be reckoned by a spreadsheet. */
	private static String harmless(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
