package vn.homphieu.tally.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the rows of an XLSX or CSV file, told by its content, within limits. */
final class FileReader {

	/** 5 MB: some thousand voting areas. */
	static final int LARGEST = 5 * 1024 * 1024;

	private static final long LARGEST_UNPACKED = 60L * 1024 * 1024;

	private static final int MOST_ROWS = 5_000;

	private static final int MOST_COLUMNS = 120;

	private FileReader() {
	}

	static List<ReadRow> read(byte[] file) throws FileRefusedException {
		if (file.length == 0) {
			throw new FileRefusedException("EMPTY");
		}
		if (file.length > LARGEST) {
			throw new FileRefusedException("TOO_LARGE");
		}
		boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
		List<ReadRow> rows = zip ? workbook(file) : csv(file);
		if (rows.size() > MOST_ROWS) {
			throw new FileRefusedException("TOO_LONG");
		}
		return rows;
	}

	private static List<ReadRow> workbook(byte[] file) throws FileRefusedException {
		List<ReadRow> rows = new ArrayList<>();
		try {
			checkUnpacked(file);
			try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file),
					new ReadingOptions(true, true))) {
				for (Sheet sheet : book.getSheets().toList()) {
					try (Stream<Row> lines = sheet.openStream()) {
						lines.limit(MOST_ROWS + 1L)
							.forEach((row) -> rows.add(new ReadRow(sheet.getName(), row.getRowNum(), cells(row))));
					}
				}
			}
			return rows;
		}
		// The reader answers damaged files with almost any exception.
		catch (IOException | RuntimeException ex) {
			throw new FileRefusedException("UNREADABLE");
		}
	}

	/** A few kilobytes can hold gigabytes of nothing. */
	private static void checkUnpacked(byte[] file) throws IOException, FileRefusedException {
		long size = 0;
		byte[] buffer = new byte[8192];
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					size += unpacked(in, buffer, LARGEST_UNPACKED - size);
				}
				if (size > LARGEST_UNPACKED) {
					throw new FileRefusedException("TOO_LARGE");
				}
			}
		}
	}

	private static long unpacked(InputStream entry, byte[] buffer, long most) throws IOException {
		long size = 0;
		for (int read = entry.read(buffer); read > 0 && size <= most; read = entry.read(buffer)) {
			size += read;
		}
		return size;
	}

	private static List<ReadCell> cells(Row row) {
		List<ReadCell> cells = new ArrayList<>();
		for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
			cells.add(cell(row.getCell(column)));
		}
		return cells;
	}

	private static ReadCell cell(Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return ReadCell.EMPTY;
		}
		return switch (cell.getType()) {
			case NUMBER -> number(cell);
			case STRING -> new ReadCell(cell.getText().strip(), null);
			case FORMULA -> new ReadCell(cell.getRawValue() != null ? cell.getRawValue() : "", "FORMULA");
			default -> new ReadCell(String.valueOf(cell.getRawValue()), "ERROR");
		};
	}

	/** 1.204 as a number is a little more than one, not a thousand: never guessed. */
	private static ReadCell number(Cell cell) {
		BigDecimal number = cell.asNumber();
		String format = cell.getDataFormatString();
		String text = number.stripTrailingZeros().toPlainString();
		if (format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[ymdhs].*")) {
			return new ReadCell(text, "DATE");
		}
		return new ReadCell(text.replace('.', ','), (number.stripTrailingZeros().scale() > 0) ? "NOT_WHOLE" : null);
	}

	private static List<ReadRow> csv(byte[] file) throws FileRefusedException {
		List<ReadRow> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(separator(file))
			.skipEmptyLines(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(utf8(file))) {
			int number = 0;
			for (CsvRecord row : records) {
				number++;
				rows.add(new ReadRow("", number,
						row.getFields().stream().limit(MOST_COLUMNS).map(FileReader::typed).toList()));
				if (number > MOST_ROWS) {
					break;
				}
			}
			return rows;
		}
		catch (IOException | CsvParseException ex) {
			throw new FileRefusedException("UNREADABLE");
		}
	}

	private static ReadCell typed(String text) {
		return new ReadCell(text.strip(), text.startsWith("=") ? "FORMULA" : null);
	}

	private static String utf8(byte[] file) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** Where a comma stands before the tenths, spreadsheets write semicolons. */
	private static char separator(byte[] file) {
		String start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.UTF_8);
		String first = start.lines().findFirst().orElse("");
		return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
	}

}
