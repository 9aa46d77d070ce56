package vn.homphieu.datapackage.generator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables that the program carries. */
final class Reference {

	private Reference() {
	}

	/**
	 * Reads a CSV file of the class path.
	 * @return its rows by the names of the columns, which keep their order
	 */
	static List<Map<String, String>> rows(String path) throws IOException {
		List<Map<String, String>> rows = new ArrayList<>();
		try (InputStream in = open(path);
				CsvReader<NamedCsvRecord> records = CsvReader.builder()
					.ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (NamedCsvRecord line : records) {
				rows.add(new LinkedHashMap<>(line.getFieldsAsMap()));
			}
		}
		return rows;
	}

	static InputStream open(String path) {
		InputStream in = Reference.class.getResourceAsStream(path);
		if (in == null) {
			throw new IllegalStateException("not in the program: " + path);
		}
		return in;
	}

}
