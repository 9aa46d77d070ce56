package vn.homphieu.datapackage.file;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file of a data package.
 *
 * @param name its name in the header
 * @param type what its cells hold
 * @param required whether a cell may not be empty
 * @param optional whether the whole column may be absent
 * @param min the least number, for numbers only
 * @param max the greatest number, or the most characters of a text
 * @param words the words allowed, for words only, in the order of the contract
 */
public record Column(String name, ColumnType type, boolean required, boolean optional, int min, int max,
		List<String> words) {

	private static final int LONGEST_NAME = 500;

	private static final int LONGEST_TEXT = 100_000;

	static Column code(String name) {
		return new Column(name, ColumnType.CODE, true, false, 0, 40, List.of());
	}

	static Column slug(String name) {
		return new Column(name, ColumnType.SLUG, true, false, 0, 60, List.of());
	}

	static Column label(String name) {
		return new Column(name, ColumnType.TEXT, true, false, 0, LONGEST_NAME, List.of());
	}

	static Column text(String name) {
		return new Column(name, ColumnType.TEXT, false, false, 0, LONGEST_TEXT, List.of());
	}

	static Column number(String name, int min, int max) {
		return new Column(name, ColumnType.NUMBER, true, false, min, max, List.of());
	}

	/** A number of counting minutes: its limits are rules E01 and E02. */
	static Column count(String name) {
		return new Column(name, ColumnType.COUNT, true, false, 0, ColumnType.LARGEST_COUNT, List.of());
	}

	static Column counts(String name) {
		return new Column(name, ColumnType.COUNTS, false, true, 0, ColumnType.LARGEST_COUNT, List.of());
	}

	static Column date(String name) {
		return new Column(name, ColumnType.DATE, true, false, 0, 10, List.of());
	}

	static Column birthDate(String name) {
		return new Column(name, ColumnType.BIRTH_DATE, true, false, 0, 10, List.of());
	}

	static Column flag(String name) {
		return new Column(name, ColumnType.WORD, true, false, 0, 5, List.of("true", "false"));
	}

	static Column word(String name, String... words) {
		return new Column(name, ColumnType.WORD, true, false, 0, 40, List.of(words));
	}

	/** The same column, with cells that may be empty. */
	Column mayBeEmpty() {
		return new Column(this.name, this.type, false, this.optional, this.min, this.max, this.words);
	}

	/** The same column, which may be absent as a whole. */
	Column mayBeAbsent() {
		return new Column(this.name, this.type, false, true, this.min, this.max, this.words);
	}

	/**
	 * Tells what is wrong with a cell of this column.
	 * @param cell its text
	 * @return the end of a sentence that begins with the name of the column, or
	 * {@code null} if nothing is wrong
	 */
	@Nullable String problem(String cell) {
		String problem = Cells.problem(cell);
		if (problem != null) {
			return "holds what no cell may hold: " + problem;
		}
		if (cell.isEmpty()) {
			return this.required ? this.type.missing() : null;
		}
		return this.type.problem(this, cell);
	}

	/**
	 * Tells whether the cells say true or false.
	 * @return whether these are the words of the column
	 */
	public boolean isFlag() {
		return Set.copyOf(this.words).equals(Set.of("true", "false"));
	}

}
