package vn.homphieu.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of the reference data about areas; none of them quotes its cells. */
final class ReferenceTable {

	private ReferenceTable() {
	}

	/**
	 * Reads a table.
	 * @param file its file name
	 * @return the cells of each row, without the header
	 * @throws IllegalArgumentException if there is no such file
	 */
	static List<String[]> rows(String file) {
		try (InputStream source = ReferenceTable.class.getResourceAsStream("/reference/" + file)) {
			if (source == null) {
				throw new IllegalArgumentException("There is no reference table " + file);
			}
			String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).map((line) -> line.split(",", -1)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
