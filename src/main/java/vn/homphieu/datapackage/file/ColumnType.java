package vn.homphieu.datapackage.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Code;
import vn.homphieu.kernel.Slug;

/** What the cells of a column hold. */
public enum ColumnType {

	/** A code of up to 40 Latin letters, digits, dots, underscores and hyphens. */
	CODE {
		@Override
		@Nullable String problem(Column column, String cell) {
			return Code.isValid(cell) ? null : "is not a code (1 to 40 of A-Z a-z 0-9 . _ -): " + Quoted.value(cell);
		}
	},
	/** The election's short name: up to 60 small Latin letters, digits and hyphens. */
	SLUG {
		@Override
		@Nullable String problem(Column column, String cell) {
			return Slug.isValid(cell) ? null : "is not a short name (1 to 60 of a-z 0-9 -): " + Quoted.value(cell);
		}
	},
	/** Any text on one line. */
	TEXT {
		@Override
		@Nullable String problem(Column column, String cell) {
			return (cell.length() <= column.max()) ? null
					: "is longer than " + column.max() + " characters: " + Quoted.value(cell);
		}
	},
	/** One of a list of words. */
	WORD {
		@Override
		@Nullable String problem(Column column, String cell) {
			return column.words().contains(cell) ? null
					: "is none of " + String.join(", ", column.words()) + ": " + Quoted.value(cell);
		}
	},
	/** A whole number. */
	NUMBER {
		@Override
		@Nullable String problem(Column column, String cell) {
			return isWhole(cell, column.min(), column.max()) ? null
					: "is not a whole number from " + column.min() + " to " + column.max() + ": " + Quoted.value(cell);
		}
	},
	/** A number of counting minutes. */
	COUNT {
		@Override
		String missing() {
			return "is missing (E01)";
		}

		@Override
		@Nullable String problem(Column column, String cell) {
			return isWhole(cell, 0, column.max()) ? null
					: "is not a whole number from 0 to " + column.max() + " (E02): " + Quoted.value(cell);
		}
	},
	/** Numbers of counting minutes with semicolons between them. */
	COUNTS {
		@Override
		@Nullable String problem(Column column, String cell) {
			for (String part : cell.split(";", -1)) {
				if (!isWhole(part, 0, column.max())) {
					return "is not a list of whole numbers like 3;10;87 (E02): " + Quoted.value(cell);
				}
			}
			return null;
		}
	},
	/** A day. */
	DATE {
		@Override
		@Nullable String problem(Column column, String cell) {
			return isDay(cell) ? null : "is not a day YYYY-MM-DD: " + Quoted.value(cell);
		}
	},
	/** A day or a year. */
	BIRTH_DATE {
		@Override
		@Nullable String problem(Column column, String cell) {
			return (isDay(cell) || YEAR.matcher(cell).matches()) ? null
					: "is neither a day YYYY-MM-DD nor a year YYYY: " + Quoted.value(cell);
		}
	};

	static final int LARGEST_COUNT = 9_999_999;

	private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

	private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

	abstract @Nullable String problem(Column column, String cell);

	String missing() {
		return "is missing";
	}

	private static boolean isWhole(String cell, int min, int max) {
		long value = 0;
		boolean negative = cell.startsWith("-");
		int start = negative ? 1 : 0;
		if (cell.length() == start || cell.length() > start + 10) {
			return false;
		}
		for (int i = start; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c < '0' || c > '9') {
				return false;
			}
			value = value * 10 + (c - '0');
		}
		return !negative && value >= min && value <= max;
	}

	private static boolean isDay(String cell) {
		try {
			return DAY.matcher(cell).matches() && LocalDate.parse(cell).toString().equals(cell);
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
