package vn.homphieu.report.document.docx;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Table;
import vn.homphieu.report.document.ColumnWidths;
import vn.homphieu.report.document.Run;

/** Marks a table up: its headings are repeated on every page, its rows are not broken. */
final class TableMarkup {

	private static final String BORDERS = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/>"
			+ "<w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
			+ "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

	private static final String CENTER = "<w:jc w:val=\"center\"/>";

	private static final String RIGHT = "<w:jc w:val=\"right\"/>";

	private final TextMarkup text;

	private final Table table;

	/** Widths of the columns in twentieths of a point. */
	private final int[] widths;

	/** Size of the letters in half points, smaller where there are many columns. */
	private final int size;

	TableMarkup(TextMarkup text, Table table, int width) {
		this.text = text;
		this.table = table;
		double points = ColumnWidths.size(ColumnWidths.steps(table, width / 20.0));
		this.size = (int) (2 * points);
		this.widths = Arrays.stream(ColumnWidths.of(table, width / 20.0, points))
			.mapToInt((column) -> (int) (column * 20))
			.toArray();
	}

	void write() {
		add("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>").add(BORDERS)
			.add("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"50\" w:type=\"dxa\"/><w:right w:w=\"50\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
		for (int width : this.widths) {
			add("<w:gridCol w:w=\"" + width + "\"/>");
		}
		add("</w:tblGrid>");
		head();
		this.table.rows().forEach(this::row);
		add("</w:tbl>");
	}

	private void head() {
		boolean grouped = this.table.columns().stream().anyMatch((column) -> column.group() != null);
		if (grouped) {
			add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
			int at = 0;
			while (at < this.widths.length) {
				Column column = this.table.columns().get(at);
				int end = end(at);
				boolean alone = column.group() == null;
				cell(at, end, alone ? "<w:vMerge w:val=\"restart\"/>" : "", CENTER, true,
						List.of(Run.Text.of(Objects.requireNonNullElse(column.group(), column.title()))));
				at = end;
			}
			add("</w:tr>");
		}
		add("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
		for (int at = 0; at < this.widths.length; at++) {
			Column column = this.table.columns().get(at);
			boolean below = grouped && column.group() == null;
			cell(at, at + 1, below ? "<w:vMerge/>" : "", CENTER, true,
					below ? List.of() : List.of(Run.Text.of(column.title())));
		}
		add("</w:tr>");
	}

	/** The column after the last one that shares the group. */
	private int end(int first) {
		String group = this.table.columns().get(first).group();
		int end = first + 1;
		while (group != null && end < this.widths.length && group.equals(this.table.columns().get(end).group())) {
			end++;
		}
		return end;
	}

	private void row(Row row) {
		add("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
		boolean heads = this.table.heads(row);
		if (heads) {
			cell(0, this.widths.length, "", "<w:keepNext/>", true, row.cells().getFirst());
		}
		for (int at = 0; at < this.widths.length && !heads; at++) {
			cell(at, at + 1, "", this.table.columns().get(at).figures() ? RIGHT : "", row.total(),
					(at < row.cells().size()) ? row.cells().get(at) : List.of());
		}
		add("</w:tr>");
	}

	private void cell(int from, int end, String merged, String aligned, boolean bold, List<Run> runs) {
		int width = 0;
		for (int at = from; at < end; at++) {
			width += this.widths[at];
		}
		add("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
		add((end - from > 1) ? "<w:gridSpan w:val=\"" + (end - from) + "\"/>" : "").add(merged)
			.add("<w:vAlign w:val=\"center\"/></w:tcPr>");
		this.text.paragraph("Cell", aligned, this.size, bold, runs);
		add("</w:tc>");
	}

	private TextMarkup add(String markup) {
		return this.text.add(markup);
	}

}
