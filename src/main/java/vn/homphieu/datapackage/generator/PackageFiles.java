package vn.homphieu.datapackage.generator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files of a data package while it is written. All tables grow at once, province by
 * province, so each waits in a temporary file until it is packed.
 */
final class PackageFiles implements Closeable {

	/** The time of every entry of the zip: its bytes must not depend on the clock. */
	private static final LocalDateTime STAMP = LocalDateTime.of(2021, 5, 23, 0, 0);

	private final Path folder;

	private final Map<Table, CsvWriter> writers = new EnumMap<>(Table.class);

	PackageFiles() throws IOException {
		this.folder = Files.createTempDirectory("hom-phieu-package");
		for (Table table : Table.values()) {
			CsvWriter writer = CsvWriter.builder()
				.lineDelimiter(LineDelimiter.LF)
				.build(this.folder.resolve(table.file()), StandardCharsets.UTF_8);
			writer.writeRecord(table.columns());
			this.writers.put(table, writer);
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

	/** Packs the description and all tables, in a fixed order. */
	void pack(String description, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		enter(zip, "datapackage.json");
		zip.write(description.getBytes(StandardCharsets.UTF_8));
		closeWriters();
		for (Table table : Table.values()) {
			enter(zip, table.file());
			Files.copy(this.folder.resolve(table.file()), zip);
		}
		zip.closeEntry();
		zip.finish();
		zip.flush();
	}

	private static void enter(ZipOutputStream zip, String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(STAMP);
		zip.putNextEntry(entry);
	}

	private void closeWriters() throws IOException {
		for (CsvWriter writer : this.writers.values()) {
			writer.close();
		}
		this.writers.clear();
	}

	@Override
	public void close() throws IOException {
		closeWriters();
		for (Table table : Table.values()) {
			Files.deleteIfExists(this.folder.resolve(table.file()));
		}
		Files.deleteIfExists(this.folder);
	}

}
