package vn.homphieu.report.picture;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block.Picture;

/**
 * Bars from the left, one below the other, from 0 to 100%; each may have a lighter one
 * under it that it is held against.
 *
 * @param series what the dark bars are; null where the caption says it
 * @param other what the lighter ones are; null for none
 * @param lines the bars
 */
record Bars(@Nullable String series, @Nullable String other, List<Line> lines) {

	private static final int WIDTH = 600;

	private static final int LABELS = 200;

	private static final int FULL = 280;

	private static final int BAR = 15;

	private static final int GAP = 9;

	private static final double TEXT = 12.5;

	private static final int LONGEST_LABEL = 38;

	/**
	 * A bar.
	 *
	 * @param label what it stands for
	 * @param text its figure as it is read
	 * @param share its length; null where it is not known
	 * @param other figure and length of the lighter one; null for none
	 */
	record Line(String label, String text, @Nullable Percentage share, @Nullable Line other) {
	}

	/** Draws them. */
	Picture picture(String caption) {
		int high = BAR + GAP + ((this.other != null) ? BAR : 0);
		int top = (this.other != null) ? 26 : 4;
		Drawing drawing = new Drawing(WIDTH, top + this.lines.size() * high + 4);
		legend(drawing);
		int y = top;
		for (Line line : this.lines) {
			drawing.words(LABELS - 8.0, y + 12.0, TEXT, "end", Drawing.INK, shortened(line.label()));
			bar(drawing, y, line, Drawing.MAIN);
			if (line.other() != null) {
				bar(drawing, y + BAR, line.other(), Drawing.OTHER);
			}
			y += high;
		}
		drawing.line(LABELS, top - 2.0, LABELS, y - GAP + 4.0);
		String description = description(caption);
		return new Picture(drawing.svg(description), description, caption);
	}

	private void legend(Drawing drawing) {
		if (this.series != null && this.other != null) {
			drawing.box(LABELS, 3, 14, 12, Drawing.MAIN, Drawing.EDGE);
			drawing.words(LABELS + 20.0, 13.5, TEXT, "start", Drawing.INK, this.series);
			drawing.box(LABELS + 210.0, 3, 14, 12, Drawing.OTHER, Drawing.EDGE);
			drawing.words(LABELS + 230.0, 13.5, TEXT, "start", Drawing.INK, this.other);
		}
	}

	private static void bar(Drawing drawing, int y, Line line, String fill) {
		double length = (line.share() != null) ? FULL * line.share().hundredths() / 10_000.0 : 0;
		if (length > 0) {
			drawing.box(LABELS, y, length, BAR - 1.0, fill, Drawing.EDGE);
		}
		drawing.words(LABELS + length + 6, y + 12.0, TEXT, "start", Drawing.INK, line.text());
	}

	private String description(String caption) {
		return caption + ": "
				+ this.lines.stream()
					.map((line) -> line.label() + " " + line.text()
							+ ((line.other() != null) ? " (" + this.other + ": " + line.other().text() + ")" : ""))
					.collect(Collectors.joining("; "))
				+ ".";
	}

	private static String shortened(String label) {
		return (label.length() <= LONGEST_LABEL) ? label : label.substring(0, LONGEST_LABEL - 1).strip() + "…";
	}

}
