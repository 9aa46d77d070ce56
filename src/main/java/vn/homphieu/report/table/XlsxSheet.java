package vn.homphieu.report.table;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;

/**
 * A worksheet of a table: a row of headings that stays in sight with filters, the rows,
 * their sums as values, and a row that reckons again whether these are right.
 */
final class XlsxSheet {

	/** What a worksheet takes, less the headings and the rows below the table. */
	static final int MOST_ROWS = Worksheet.MAX_ROWS - 4;

	private static final String HEADING_FILL = "F6F2EA";

	private static final int FLUSHED = 500;

	/** The most characters that a cell takes. */
	private static final int LONGEST = 32_767;

	private final List<Column> columns;

	private final TableTexts texts;

	private final Worksheet sheet;

	private final Totals totals;

	private int next = 1;

	private int styled = 1;

	XlsxSheet(TableSpec table, TableTexts texts, Worksheet sheet) {
		this.columns = table.columns();
		this.texts = texts;
		this.sheet = sheet;
		this.totals = new Totals(this.columns);
		for (int i = 0; i < this.columns.size(); i++) {
			sheet.inlineString(0, i, texts.heading(this.columns.get(i)));
			sheet.width(i, width(this.columns.get(i)));
		}
		sheet.range(0, 0, 0, this.columns.size() - 1).style().bold().wrapText(true).fillColor(HEADING_FILL).set();
		sheet.freezePane(table.frozen(), 1);
	}

	private static int width(Column column) {
		return switch (column.kind()) {
			case TEXT -> column.name().endsWith("_code") ? 14 : 30;
			case WORD -> 20;
			default -> 13;
		};
	}

	int rows() {
		return this.next - 1;
	}

	void row(ResultSet row) throws IOException, SQLException {
		for (int i = 0; i < this.columns.size(); i++) {
			put(this.next, i, this.columns.get(i).read(row));
		}
		this.totals.add(row);
		this.next++;
		if (this.next - this.styled == FLUSHED) {
			flush();
		}
	}

	private void put(int row, int place, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Percentage percentage -> this.sheet.value(row, place, percentage.toBigDecimal());
			case Number number -> this.sheet.value(row, place, number);
			case LocalDate day -> this.sheet.value(row, place, day);
			default -> this.sheet.inlineString(row, place, text(this.columns.get(place), value.toString()));
		}
	}

	private String text(Column column, String text) {
		String shown = (column.kind() == Column.Kind.WORD) ? this.texts.text(column.part() + text) : text;
		return (shown.length() <= LONGEST) ? shown : shown.substring(0, LONGEST - 1) + "…";
	}

	private void flush() throws IOException {
		format(this.styled, this.next - 1);
		this.styled = this.next;
		this.sheet.flush();
	}

	private void format(int first, int last) {
		for (int i = 0; i < this.columns.size(); i++) {
			String format = switch (this.columns.get(i).kind()) {
				case COUNT -> "#,##0";
				case PERCENT -> "0.00";
				case DAY -> "dd/mm/yyyy";
				default -> "";
			};
			if (!format.isEmpty() && first <= last) {
				this.sheet.range(first, i, last, i).style().format(format).set();
			}
		}
	}

	/**
	 * Ends the table: a free row parts the sums from what a filter or a pivot table
	 * takes.
	 */
	void end() throws IOException {
		flush();
		if (this.totals.rows() == 0) {
			this.sheet.inlineString(1, 0, this.texts.text("empty"));
		}
		else {
			this.sheet.setAutoFilter(0, 0, this.next - 1, this.columns.size() - 1);
			sums(this.next + 1);
		}
		this.sheet.finish();
	}

	private void sums(int row) {
		this.sheet.inlineString(row, 0, this.texts.text("total"));
		this.sheet.inlineString(row + 1, 0, this.texts.text("check"));
		@Nullable Object[] sums = this.totals.values();
		for (int i = 0; i < sums.length; i++) {
			put(row, i, sums[i]);
			if (sums[i] instanceof Long) {
				String column = letters(i);
				this.sheet.formula(row + 1, i, "SUM(%1$s2:%1$s%2$d)-%1$s%3$d".formatted(column, this.next, row + 1));
			}
		}
		this.sheet.range(row, 0, row, sums.length - 1).style().bold().set();
		format(row, row + 1);
	}

	/** The letters that name a column in formulas. */
	static String letters(int place) {
		return ((place >= 26) ? letters(place / 26 - 1) : "") + (char) ('A' + place % 26);
	}

}
