package vn.homphieu.report.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Table;

/**
 * Shares out the width of a table: as its columns ask for, but a column of figures is as
 * wide as its longest figure where others can spare it, since a figure broken over two
 * lines is read wrong; then every column gets room for its longest word.
 */
public final class ColumnWidths {

	/** Sizes of letters in points, the usual one first. */
	private static final List<Double> SIZES = List.of(11.5, 10.0, 8.5);

	/** Tables with more columns than these begin with the next smaller size. */
	private static final List<Integer> COLUMNS = List.of(8, 12);

	private static final Pattern BREAKS = Pattern.compile("[ \\t\\n]+|(?<=-)");

	/** On both sides of a cell, with its line, in points. */
	private static final double MARGIN = 8.5;

	/** The least that a column of words is left with, in units of the size of letters. */
	private static final double LEAST = 2.24;

	/** Longer words may be broken. */
	private static final double MOST = 7;

	/** A total and a heading stand in bold, whose signs are a little wider. */
	private static final double BOLD = 1.05;

	private ColumnWidths() {
	}

	/**
	 * Chooses the letters of a table: the smaller the more columns it has, and smaller
	 * still where its words would be broken.
	 * @param table the table
	 * @param width its width in points
	 * @return by how many steps they are smaller than usual, 0 to 2
	 */
	public static int steps(Table table, double width) {
		int steps = usual(table);
		while (steps < SIZES.size() - 1 && Arrays.stream(needed(table, SIZES.get(steps))).sum() > width) {
			steps++;
		}
		return steps;
	}

	/**
	 * Chooses the letters of a table by the number of its columns alone.
	 * @param table the table
	 * @return by how many steps they are smaller than usual, 0 to 2
	 */
	public static int usual(Table table) {
		return (int) COLUMNS.stream().filter((columns) -> table.columns().size() > columns).count();
	}

	/**
	 * Tells the size of letters.
	 * @param steps by how many steps they are smaller than usual, 0 to 2
	 * @return their size in points
	 */
	public static double size(int steps) {
		return SIZES.get(steps);
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
		for (int i = 0; i < widths.length; i++) {
			figures[i] = MARGIN + size * (columns.get(i).figures() ? longest(table, i) : LEAST);
		}
		share(widths, figures);
		share(widths, needed(table, size));
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

	/** What columns need so that nothing in them is broken. */
	private static double[] needed(Table table, double size) {
		double[] needed = new double[table.columns().size()];
		for (int i = 0; i < needed.length; i++) {
			double cells = table.columns().get(i).figures() ? longest(table, i) : Math.min(longest(table, i), MOST);
			needed[i] = MARGIN + size * Math.max(cells, BOLD * word(table.columns().get(i).title()));
		}
		return needed;
	}

	/**
	 * Width of the longest word or figure of a column, in units of the size of letters.
	 */
	private static double longest(Table table, int column) {
		return table.rows()
			.stream()
			.filter((row) -> !table.heads(row))
			.mapToDouble((row) -> cell(table, row, column))
			.max()
			.orElse(0);
	}

	private static double cell(Table table, Row row, int column) {
		StringBuilder words = new StringBuilder();
		for (Run run : (column < row.cells().size()) ? row.cells().get(column) : List.<Run>of()) {
			if (run instanceof Run.Text text) {
				words.append(text.text());
			}
		}
		boolean figures = table.columns().get(column).figures();
		return (figures ? length(words.toString()) : word(words.toString())) * (row.total() ? BOLD : 1);
	}

	/** Width of the longest word: lines are broken at spaces, and after hyphens. */
	private static double word(String text) {
		return BREAKS.splitAsStream(text).mapToDouble(ColumnWidths::length).max().orElse(0);
	}

	private static double length(String text) {
		return text.chars().mapToDouble(ColumnWidths::sign).sum();
	}

	/** As wide as signs of Times are, a little more. */
	private static double sign(int sign) {
		return switch (sign) {
			case '.', ',', ' ', '\u00a0' -> 0.25;
			case 'i', 'j', 'l', 't', 'f', 'r', 'I', '(', ')', '-' -> 0.36;
			case '%', 'm', 'w', 'M', 'W' -> 0.88;
			default -> Character.isDigit(sign) ? 0.5 : Character.isUpperCase(sign) ? 0.72 : 0.51;
		};
	}

}
