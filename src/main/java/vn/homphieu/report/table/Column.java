package vn.homphieu.report.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;

/**
 * A column of a table.
 *
 * @param name its name for programs, the same in all languages; also that of its value in
 * the query
 * @param kind what its cells hold
 * @param part for a percentage the value of which it is one, else the words' group; empty
 * if neither
 * @param whole for a percentage the value that counts as all
 */
record Column(String name, Kind kind, String part, String whole) {

	/** What the cells of a column hold. */
	enum Kind {

		/** Text as it is stored. */
		TEXT,
		/** A word of a list, with a text in each language. */
		WORD,
		/** A number that says where something stands: not added up. */
		PLACE,
		/** A count, added up below the table. */
		COUNT,
		/** A percentage with two decimals. */
		PERCENT,
		/** A day. */
		DAY

	}

	static Column text(String name) {
		return new Column(name, Kind.TEXT, "", "");
	}

	static Column word(String name, String group) {
		return new Column(name, Kind.WORD, group, "");
	}

	static Column place(String name) {
		return new Column(name, Kind.PLACE, "", "");
	}

	static Column count(String name) {
		return new Column(name, Kind.COUNT, "", "");
	}

	static Column percent(String name, String part, String whole) {
		return new Column(name, Kind.PERCENT, part, whole);
	}

	static Column day(String name) {
		return new Column(name, Kind.DAY, "", "");
	}

	/** The value of a row: a text, a whole number, a percentage, a day, or null. */
	@Nullable Object read(ResultSet row) throws SQLException {
		return switch (this.kind) {
			case TEXT, WORD -> row.getString(this.name);
			case PLACE, COUNT -> number(row, this.name);
			case DAY -> row.getObject(this.name, LocalDate.class);
			case PERCENT -> percentage(number(row, this.part), number(row, this.whole));
		};
	}

	static @Nullable Percentage percentage(@Nullable Long part, @Nullable Long whole) {
		return (part != null && whole != null) ? Percentage.of(part, whole) : null;
	}

	static @Nullable Long number(ResultSet row, String name) throws SQLException {
		long value = row.getLong(name);
		return row.wasNull() ? null : Long.valueOf(value);
	}

}
