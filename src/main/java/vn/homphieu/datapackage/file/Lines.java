package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Walks through the lines of a CSV file; where reading fails, says so and stops. */
final class Lines implements AutoCloseable {

	private static final int LONGEST_LINE = 1 << 20;

	private final String file;

	private final Remarks errors;

	private final RowHandler handler = new RowHandler();

	private final CsvReader<List<String>> reader;

	private final Iterator<List<String>> lines;

	private List<String> cells = List.of();

	private boolean brokenOff;

	Lines(String file, PackageSource source, Remarks errors) throws IOException {
		this.file = file;
		this.errors = errors;
		this.reader = CsvReader.builder()
			.skipEmptyLines(false)
			.allowUnclosedQuote(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(LONGEST_LINE)
			.build(this.handler, new MarkingReader(source.open(file)));
		this.lines = this.reader.iterator();
	}

	/**
	 * Goes to the next line and tells whether there is one. Only the end may have empty
	 * lines.
	 */
	boolean next() {
		long empty = 0;
		while (advance()) {
			if (this.cells.size() > 1 || !this.cells.getFirst().isEmpty()) {
				if (empty > 0) {
					this.errors.add(this.file, empty, 1, "the line is empty");
				}
				return true;
			}
			empty = this.handler.line();
		}
		return false;
	}

	private boolean advance() {
		try {
			if (!this.lines.hasNext()) {
				return false;
			}
			this.cells = this.lines.next();
			return true;
		}
		catch (CsvParseException | UncheckedIOException ex) {
			this.brokenOff = true;
			this.errors.add(this.file, this.handler.line(), this.handler.openColumn(), Faults.describe(ex));
			return false;
		}
	}

	/** The cells of the line; they change with the next one. */
	List<String> cells() {
		return this.cells;
	}

	boolean isBrokenOff() {
		return this.brokenOff;
	}

	/** The number of the line, from 1. */
	long line() {
		return this.handler.line();
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
