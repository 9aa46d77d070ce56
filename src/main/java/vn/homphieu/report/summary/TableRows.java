package vn.homphieu.report.summary;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Display;
import vn.homphieu.report.document.Block;
import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Table;
import vn.homphieu.report.document.Run;
import vn.homphieu.report.template.Figure;

/** Builds a table of a report column by column, then row by row. */
final class TableRows {

	private final Figure unknown;

	private final String caption;

	private final List<Column> columns = new ArrayList<>();

	private final List<Row> rows = new ArrayList<>();

	TableRows(Words words, String caption) {
		this.unknown = words.unknown();
		this.caption = caption;
	}

	TableRows words(String title, int width) {
		this.columns.add(new Column(null, title, false, width));
		return this;
	}

	TableRows figures(@Nullable String group, String title, int width) {
		this.columns.add(new Column(group, title, true, width));
		return this;
	}

	TableRows row(Figure... cells) {
		return add(false, List.of(cells));
	}

	TableRows add(boolean total, List<Figure> cells) {
		this.rows.add(new Row(total, cells.stream().map((cell) -> cell(cell, total)).toList()));
		return this;
	}

	/** A cell without a figure shows a dash; the words for it are for sentences. */
	private List<Run> cell(Figure cell, boolean total) {
		String text = cell.equals(this.unknown) ? Display.NONE : cell.text();
		return List.of(new Run.Text(text, total, false, cell.address()));
	}

	boolean isEmpty() {
		return this.rows.isEmpty();
	}

	/** The table, or what to say where it has no rows. */
	Block table(String otherwise) {
		return isEmpty() ? new Block.Paragraph(Block.Style.BODY, List.of(Run.Text.of(otherwise)))
				: new Table(this.caption, this.columns, this.rows);
	}

}
