package vn.homphieu.datapackage.generator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rows that one part of a package adds to its tables. All tables grow at once, so
 * they wait in temporary files until they are packed.
 */
final class PackageFiles implements Closeable {

	private final Path folder;

	private final Map<Table, CsvWriter> writers = new EnumMap<>(Table.class);

	/**
	 * Opens the files.
	 * @param folder an empty folder of this part
	 */
	PackageFiles(Path folder) throws IOException {
		this.folder = folder;
		for (Table table : Table.values()) {
			this.writers.put(table,
					CsvWriter.builder()
						.lineDelimiter(LineDelimiter.LF)
						.build(folder.resolve(table.file()), StandardCharsets.UTF_8));
		}
	}

	/**
	 * Adds a row.
	 * @param cells numbers, texts and truth values in the order of the table's columns
	 */
	void row(Table table, Object... cells) {
		CsvWriter writer = this.writers.get(table);
		String[] texts = new String[cells.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = cells[i].toString();
		}
		if (writer == null || texts.length != table.width()) {
			throw new IllegalArgumentException("row does not fit " + table);
		}
		writer.writeRecord(texts);
	}

	/** Moves the rows of a table to a stream; all rows must have been written. */
	void move(Table table, OutputStream out) throws IOException {
		Path file = this.folder.resolve(table.file());
		Files.copy(file, out);
		Files.delete(file);
	}

	/** Ends the files; they stay until they are moved. */
	@Override
	public void close() throws IOException {
		for (CsvWriter writer : this.writers.values()) {
			writer.close();
		}
		this.writers.clear();
	}

}
