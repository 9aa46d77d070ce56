package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Run;

/** Builds a table of a form column by column, then row by row. */
final class FormTable {

	private final List<Block.Column> columns = new ArrayList<>();

	private final List<Block.Row> rows = new ArrayList<>();

	private @Nullable String group;

	/** The next columns stand below a common heading; null for none. */
	FormTable under(@Nullable String heading) {
		this.group = heading;
		return this;
	}

	FormTable words(String title, int width) {
		this.columns.add(new Block.Column(this.group, title, false, width));
		return this;
	}

	FormTable figures(String title, int width) {
		this.columns.add(new Block.Column(this.group, title, true, width));
		return this;
	}

	/** Adds a row of texts, numbers and percentages; null is an open place. */
	FormTable row(@Nullable Object... cells) {
		return row(false, cells);
	}

	/** Adds a row that adds up others. */
	FormTable total(@Nullable Object... cells) {
		return row(true, cells);
	}

	/** Adds a row that heads those below it, across all columns. */
	FormTable heading(String text) {
		this.rows.add(new Block.Row(true, List.of(List.of(Run.Text.of(text)))));
		return this;
	}

	private FormTable row(boolean total, @Nullable Object... cells) {
		if (cells.length != this.columns.size()) {
			throw new IllegalArgumentException(cells.length + " cells in " + this.columns.size() + " columns");
		}
		List<List<Run>> runs = new ArrayList<>();
		for (Object cell : cells) {
			runs.add(List.of(Run.Text.of(text(cell))));
		}
		this.rows.add(new Block.Row(total, runs));
		return this;
	}

	private static String text(@Nullable Object cell) {
		return switch (cell) {
			case null -> "………";
			case Number number -> FormNumbers.number(number.longValue());
			case Percentage share -> FormNumbers.percent(share).replace("%", "");
			default -> cell.toString();
		};
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	Block.Table done() {
		return new Block.Table(null, List.copyOf(this.columns), List.copyOf(this.rows));
	}

}
