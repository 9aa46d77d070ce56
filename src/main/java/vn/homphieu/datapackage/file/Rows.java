package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.BirthDate;

/**
 * Walks through the rows of a file. Each cell is checked against its column on the way;
 * what is wrong goes to the errors with its line and the number of the cell in that line.
 */
public final class Rows implements AutoCloseable {

	private final PackageFile file;

	private final Remarks errors;

	private final Lines lines;

	private final @Nullable Header header;

	private List<String> cells = List.of();

	private boolean sound;

	private Rows(PackageFile file, PackageSource source, Remarks errors) throws IOException {
		this.file = file;
		this.errors = errors;
		this.lines = new Lines(file.fileName(), source, errors);
		this.header = readHeader();
	}

	/**
	 * Opens a file and reads its header.
	 * @param file which file; the source must have it
	 * @param source the package
	 * @param errors receives what is wrong
	 * @return its rows; none if the header is wrong
	 * @throws IOException if the file cannot be read
	 */
	public static Rows open(PackageFile file, PackageSource source, Remarks errors) throws IOException {
		return new Rows(file, source, errors);
	}

	private @Nullable Header readHeader() {
		long before = this.errors.total();
		if (!this.lines.next()) {
			if (this.errors.total() == before) {
				this.errors.add(this.file.fileName(), 1, 1, "the file is empty; it needs a header");
			}
			return null;
		}
		Header read = Header.read(this.file, this.lines.cells(), this.errors);
		return (this.errors.total() == before) ? read : null;
	}

	/**
	 * Goes to the next row.
	 * @return whether there is one
	 */
	public boolean next() {
		if (this.header == null || !this.lines.next()) {
			return false;
		}
		this.cells = this.lines.cells();
		this.sound = true;
		if (this.cells.size() != this.header.width()) {
			refuseLine(Math.min(this.cells.size(), this.header.width()) + 1,
					"the line has " + this.cells.size() + " cells, the header " + this.header.width());
			return true;
		}
		for (int i = 0; i < this.file.columns().size(); i++) {
			int place = this.header.place(i);
			String problem = (place >= 0) ? this.file.columns().get(i).problem(this.cells.get(place)) : null;
			if (problem != null) {
				refuseLine(place + 1, this.file.columns().get(i).name() + " " + problem);
			}
		}
		return true;
	}

	/**
	 * Tells whether rows of the file could not be read at all, so that what they hold is
	 * not known.
	 * @return whether its header is wrong or reading stopped before its end
	 */
	public boolean isBrokenOff() {
		return this.header == null || this.lines.isBrokenOff();
	}

	/**
	 * Tells whether nothing was found wrong in the row; only then may its typed values be
	 * asked for.
	 * @return whether {@link #refuse} was not called for it
	 */
	public boolean isSound() {
		return this.sound;
	}

	/**
	 * Refuses a cell of the row.
	 * @param column the column
	 * @param message what is wrong with it
	 */
	public void refuse(String column, String message) {
		refuseLine(column(column), message);
	}

	/**
	 * Says something about a cell of the row without refusing it.
	 * @param warnings receives it
	 * @param column the column
	 * @param message what is strange
	 */
	public void warn(Remarks warnings, String column, String message) {
		warnings.add(this.file.fileName(), line(), column(column), message);
	}

	private void refuseLine(int column, String message) {
		this.sound = false;
		this.errors.add(this.file.fileName(), line(), column, message);
	}

	/**
	 * Returns where the row begins.
	 * @return number of its line, the first line of the file is 1
	 */
	public int line() {
		return Math.toIntExact(this.lines.line());
	}

	/**
	 * Returns where a column stands.
	 * @param column its name
	 * @return number of its cell in each line, from 1; 1 if the file does not have it
	 */
	public int column(String column) {
		return (this.header != null) ? Math.max(this.header.place(this.header.indexOf(column)), 0) + 1 : 1;
	}

	/**
	 * Tells whether the file has an optional column.
	 * @param column its name
	 * @return whether the header names it
	 */
	public boolean isPresent(String column) {
		return this.header != null && this.header.place(this.header.indexOf(column)) >= 0;
	}

	/**
	 * Returns a cell as it stands there.
	 * @param column its column
	 * @return its text; empty also where the file does not have the column
	 */
	public String text(String column) {
		int place = (this.header != null) ? this.header.place(this.header.indexOf(column)) : -1;
		return (place >= 0 && place < this.cells.size()) ? this.cells.get(place) : "";
	}

	/**
	 * Returns a cell that may be empty.
	 * @param column its column
	 * @return its text, or {@code null} if it is empty
	 */
	public @Nullable String optional(String column) {
		String text = text(column);
		return text.isEmpty() ? null : text;
	}

	/**
	 * Returns a whole number.
	 * @param column a column of numbers
	 * @return the number of a cell that is sound
	 */
	public int number(String column) {
		return Integer.parseInt(text(column));
	}

	/**
	 * Returns a whole number that may be unknown.
	 * @param column a column of numbers
	 * @return the number of a sound cell, or {@code null} if it is empty
	 */
	public @Nullable Integer optionalNumber(String column) {
		return text(column).isEmpty() ? null : Integer.valueOf(number(column));
	}

	/**
	 * Returns a word true or false.
	 * @param column a column of those words
	 * @return whether the cell says true
	 */
	public boolean flag(String column) {
		return "true".equals(text(column));
	}

	/**
	 * Returns a day.
	 * @param column a column of days
	 * @return the day of a sound cell, or {@code null} if it is empty
	 */
	public @Nullable LocalDate date(String column) {
		String text = text(column);
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

	/**
	 * Returns a date of birth.
	 * @param column a column of dates of birth
	 * @return the date of a sound cell
	 */
	public BirthDate birthDate(String column) {
		return BirthDate.parse(text(column));
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
