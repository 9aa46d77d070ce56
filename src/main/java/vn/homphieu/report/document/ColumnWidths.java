package vn.homphieu.report.document;

import java.util.List;
import java.util.stream.Stream;

import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Table;

/**
 * Shares out the width of a table: as its columns ask for, but a column of figures is as
 * wide as its longest figure where others can spare it, since a figure broken over two
 * lines is read wrong.
 */
public final class ColumnWidths {

	/** On both sides of a cell, with its line, in points. */
	private static final double MARGIN = 8.5;

	/** A bold letter on average, in units of its size. */
	private static final double LETTER = 0.56;

	/** The least that a column of words is left with, in letters. */
	private static final int LEAST = 4;

	private ColumnWidths() {
	}

	/**
	 * Shares out the width.
	 * @param table the table
	 * @param width its width in points
	 * @param size size of its letters in points
	 * @return widths of its columns in points; they add up to that of the table
	 */
	public static double[] of(Table table, double width, double size) {
		List<Column> columns = table.columns();
		double asked = columns.stream().mapToInt(Column::width).sum();
		double[] widths = columns.stream().mapToDouble((column) -> width * column.width() / asked).toArray();
		double[] figures = new double[widths.length];
		double[] all = new double[widths.length];
		for (int i = 0; i < widths.length; i++) {
			figures[i] = MARGIN + size * (columns.get(i).figures() ? longest(table, i) : LEAST * LETTER);
			all[i] = Math.max(figures[i], MARGIN + size * heading(columns.get(i).title()));
		}
		share(widths, figures);
		share(widths, all);
		return widths;
	}

	/** Gives columns what they need, taken from those that have more than they need. */
	private static void share(double[] widths, double[] needed) {
		double missing = 0;
		double spare = 0;
		for (int i = 0; i < widths.length; i++) {
			missing += Math.max(0, needed[i] - widths[i]);
			spare += Math.max(0, widths[i] - needed[i]);
		}
		double given = Math.min(missing, spare);
		for (int i = 0; i < widths.length && given > 0; i++) {
			double own = needed[i] - widths[i];
			widths[i] += (own > 0) ? own * given / missing : own * given / spare;
		}
	}

	/** Width of the longest word of a heading, in units of the size of its letters. */
	private static double heading(String title) {
		return Stream.of(title.split("\\s+", -1)).mapToInt(String::length).max().orElse(0) * LETTER;
	}

	/** Width of the longest figure of a column, in units of the size of its letters. */
	private static double longest(Table table, int column) {
		return table.rows().stream().mapToDouble((row) -> figure(row, column)).max().orElse(0);
	}

	/** A total stands in bold, whose signs are a little wider. */
	private static double figure(Row row, int column) {
		double width = 0;
		for (Run run : (column < row.cells().size()) ? row.cells().get(column) : List.<Run>of()) {
			if (run instanceof Run.Text text) {
				width += text.text().chars().mapToDouble(ColumnWidths::sign).sum();
			}
		}
		return width;
	}

	private static double sign(int sign) {
		return switch (sign) {
			case '.', ',', ' ' -> 0.25;
			case '%' -> 1;
			default -> Character.isDigit(sign) ? 0.5 : 0.6;
		};
	}

}
