package vn.homphieu.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a spreadsheet of accounts, XLSX or CSV by its content. */
final class AccountSheet {

	/** The most rows, the header among them. */
	private static final int MOST = 5001;

	private static final int LARGEST = 5 * 1024 * 1024;

	private AccountSheet() {
	}

	/**
	 * Reads the rows below the header; those without anything are left out.
	 * @throws SheetRefusedException if it is no such file or has other columns
	 */
	static List<SheetRow> read(byte[] file) {
		if (file.length > LARGEST) {
			throw SheetRefusedException.of(0, "", "SHEET_TOO_LARGE", "");
		}
		List<SheetRow> rows = (file.length > 1 && file[0] == 'P' && file[1] == 'K') ? workbook(file) : text(file);
		if (rows.isEmpty()) {
			throw SheetRefusedException.of(0, "", "SHEET_EMPTY", "");
		}
		if (rows.size() > MOST) {
			throw SheetRefusedException.of(0, "", "SHEET_TOO_LONG", String.valueOf(MOST - 1));
		}
		checkHeader(rows.getFirst());
		return rows.stream().skip(1).filter((row) -> row.cells().stream().anyMatch((cell) -> !cell.isEmpty())).toList();
	}

	private static void checkHeader(SheetRow header) {
		for (int column = 0; column < SheetRow.COLUMNS.size(); column++) {
			String found = header.cells().get(column).toLowerCase(Locale.ROOT);
			if (!found.equals(SheetRow.COLUMNS.get(column))) {
				throw SheetRefusedException.of(header.number(), letter(column), "SHEET_COLUMN",
						SheetRow.COLUMNS.get(column));
			}
		}
	}

	static String letter(int column) {
		return String.valueOf((char) ('A' + column));
	}

	private static List<SheetRow> workbook(byte[] file) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			return rows.limit(MOST + 1L)
				.map((row) -> new SheetRow(row.getRowNum(),
						IntStream.range(0, SheetRow.COLUMNS.size()).mapToObj((column) -> cell(row, column)).toList()))
				.toList();
		}
		// The reader answers damaged files with almost any exception.
		catch (IOException | RuntimeException ex) {
			throw SheetRefusedException.of(0, "", "SHEET_UNREADABLE", "");
		}
	}

	/** Codes such as 303 are often kept as numbers. */
	private static String cell(Row row, int column) {
		Cell cell = (column < row.getCellCount()) ? row.getCell(column) : null;
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber().stripTrailingZeros().toPlainString()
				: cell.getText().strip();
	}

	private static List<SheetRow> text(byte[] file) {
		List<SheetRow> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(separator(file))
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(utf8(file))) {
			for (CsvRecord row : records) {
				rows.add(new SheetRow((int) row.getStartingLineNumber(),
						IntStream.range(0, SheetRow.COLUMNS.size())
							.mapToObj((column) -> (column < row.getFieldCount()) ? row.getField(column).strip() : "")
							.toList()));
			}
			return rows;
		}
		catch (IOException | CsvParseException ex) {
			throw SheetRefusedException.of(0, "", "SHEET_UNREADABLE", "");
		}
	}

	private static String utf8(byte[] file) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	/** Where a comma stands between whole and tenths, spreadsheets write semicolons. */
	private static char separator(byte[] file) {
		String start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
		String header = start.lines().findFirst().orElse("");
		return header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
	}

}
