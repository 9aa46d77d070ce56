package vn.homphieu.datapackage.generator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The demonstration package as a reader finds it: bytes of a zip, rows of its tables. */
final class WrittenPackage {

	private static final WrittenPackage DEMONSTRATION = new WrittenPackage(new GeneratorOptions("2021", "31"));

	private final byte[] zip;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, List<Row>> tables = new LinkedHashMap<>();

	WrittenPackage(GeneratorOptions options) {
		try {
			Path file = Files.createTempFile("written", ".zip");
			SimulatedElection.generate(options, file);
			this.zip = Files.readAllBytes(file);
			Files.delete(file);
			ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(this.zip), StandardCharsets.UTF_8);
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				this.texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the package of the default seed, made once for all tests. */
	static WrittenPackage demonstration() {
		return DEMONSTRATION;
	}

	byte[] zip() {
		return this.zip;
	}

	String text(String file) {
		return this.texts.getOrDefault(file, "");
	}

	Map<String, String> texts() {
		return this.texts;
	}

	List<Row> rows(String table) {
		return this.tables.computeIfAbsent(table, this::read);
	}

	private List<Row> read(String table) {
		List<Row> rows = new ArrayList<>();
		CsvReader.builder().ofNamedCsvRecord(text(table + ".csv")).forEach((line) -> rows.add(new Row(line)));
		return rows;
	}

	/** One row of a table. */
	record Row(NamedCsvRecord cells) {

		String text(String column) {
			return this.cells.getField(column);
		}

		int number(String column) {
			return Integer.parseInt(text(column));
		}

	}

}
