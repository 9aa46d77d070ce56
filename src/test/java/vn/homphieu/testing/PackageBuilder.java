package vn.homphieu.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A data package that tests spoil: rows are those after the header, counted from 1, so
 * row 1 is line 2 of the file.
 */
public final class PackageBuilder {

	private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private String lineEnd = "\n";

	private String start = "";

	/** Starts a package with nothing in it. */
	public static PackageBuilder empty() {
		return new PackageBuilder();
	}

	/** Adds a file with its header, columns parted by commas, and no rows. */
	public PackageBuilder table(String file, String header) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(new ArrayList<>(Arrays.asList(header.split(","))));
		this.tables.put(file, lines);
		return this;
	}

	/** Adds a row of cells without commas, parted by commas. */
	public PackageBuilder row(String file, String cells) {
		return cells(file, cells.split(",", -1));
	}

	/** Adds a row of cells. */
	public PackageBuilder cells(String file, String... cells) {
		lines(file).add(new ArrayList<>(Arrays.asList(cells)));
		return this;
	}

	/** Puts a value into a cell; the empty text is an empty cell. */
	public PackageBuilder set(String file, int row, String column, String value) {
		lines(file).get(row).set(lines(file).getFirst().indexOf(column), value);
		return this;
	}

	/** Renames a column. */
	public PackageBuilder rename(String file, String column, String other) {
		lines(file).getFirst().set(lines(file).getFirst().indexOf(column), other);
		return this;
	}

	/** Adds a column with the same value in every row. */
	public PackageBuilder column(String file, String column, String value) {
		lines(file).forEach((line) -> line.add(value));
		lines(file).getFirst().set(lines(file).getFirst().size() - 1, column);
		return this;
	}

	/** Takes a column away. */
	public PackageBuilder withoutColumn(String file, String column) {
		int index = lines(file).getFirst().indexOf(column);
		lines(file).forEach((line) -> line.remove(index));
		return this;
	}

	/** Turns the order of all columns of all files round. */
	public PackageBuilder reverseColumns() {
		this.tables.values().forEach((lines) -> lines.replaceAll((line) -> new ArrayList<>(line.reversed())));
		return this;
	}

	/** Takes a row away. */
	public PackageBuilder withoutRow(String file, int row) {
		lines(file).remove(row);
		return this;
	}

	/** Takes all rows away. */
	public PackageBuilder withoutRows(String file) {
		lines(file).subList(1, lines(file).size()).clear();
		return this;
	}

	/** Takes a file away. */
	public PackageBuilder without(String file) {
		this.tables.remove(file);
		this.files.remove(file);
		return this;
	}

	/** Adds or replaces a file with any bytes. */
	public PackageBuilder file(String file, byte[] bytes) {
		this.tables.remove(file);
		this.files.put(file, bytes.clone());
		return this;
	}

	/** Adds or replaces a file with any text. */
	public PackageBuilder file(String file, String text) {
		return file(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes files as Windows programs do: byte-order mark, CR LF. */
	public PackageBuilder asOnWindows() {
		this.lineEnd = "\r\n";
		this.start = "\ufeff";
		return this;
	}

	/** The text of a file as it is written. */
	public String text(String file) {
		return this.start + lines(file).stream()
			.map((line) -> line.stream().map(PackageBuilder::quote).collect(Collectors.joining(",")))
			.collect(Collectors.joining(this.lineEnd, "", this.lineEnd));
	}

	/** Writes the package as a folder. */
	public Path folder(Path folder) {
		try {
			Files.createDirectories(folder);
			for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
				Files.write(folder.resolve(file.getKey()), file.getValue());
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes the package as a zip, each name with a prefix. */
	public Path zip(Path zip, String prefix) {
		try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file)) {
			for (Map.Entry<String, byte[]> entry : bytes().entrySet()) {
				out.putNextEntry(new ZipEntry(prefix + entry.getKey()));
				out.write(entry.getValue());
			}
			return zip;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, byte[]> bytes() {
		Map<String, byte[]> bytes = new LinkedHashMap<>();
		this.tables.keySet().forEach((file) -> bytes.put(file, text(file).getBytes(StandardCharsets.UTF_8)));
		bytes.putAll(this.files);
		return bytes;
	}

	private List<List<String>> lines(String file) {
		List<List<String>> lines = this.tables.get(file);
		if (lines == null) {
			throw new IllegalArgumentException("No table " + file);
		}
		return lines;
	}

	private static String quote(String cell) {
		return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}

}
