package vn.homphieu.report.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Display;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block.Picture;
import vn.homphieu.result.AreaResults;

/**
 * Turnout of the areas directly below one, the highest first, at the first level with a
 * contest. Where most lie close to 100%, bars would all look alike: dots stand on a scale
 * that begins at the whole percent below the lowest, and says so.
 */
public final class AreaTurnoutBars {

	/** Areas drawn at most; the annex has all of them. */
	public static final int MOST = 70;

	private static final int WIDTH = 600;

	private static final int LABELS = 200;

	private static final int SCALE = 300;

	private static final int LINE = 17;

	private static final double TEXT = 12;

	private AreaTurnoutBars() {
	}

	private record Line(String label, Percentage turnout) {
	}

	/**
	 * Draws the areas of which something is counted, at most {@link #MOST}.
	 * @param caption the caption
	 * @param language language of the numbers
	 * @param areas the areas
	 * @param names what an area is called there, by its name
	 * @return the picture; null where nothing is counted
	 */
	public static @Nullable Picture of(String caption, Locale language, List<AreaResults> areas,
			UnaryOperator<String> names) {
		List<Line> lines = areas.stream()
			.filter((area) -> turnout(area) != null)
			.map((area) -> new Line(names.apply(area.area().name()), Objects.requireNonNull(turnout(area))))
			.sorted(Comparator.comparing(Line::turnout).reversed())
			.limit(MOST)
			.toList();
		return lines.isEmpty() ? null : draw(caption, new Display(language), lines);
	}

	private static @Nullable Percentage turnout(AreaResults area) {
		return area.levels().isEmpty() ? null : area.levels().getFirst().voters().turnout();
	}

	private static Picture draw(String caption, Display display, List<Line> lines) {
		int from = Math.min(lines.getLast().turnout().hundredths() / 100, 99) * 100;
		Drawing drawing = new Drawing(WIDTH, 24 + lines.size() * LINE);
		drawing.words(LABELS, 12, TEXT, "start", Drawing.INK, display.percent(new Percentage(from)));
		drawing.words(LABELS + SCALE, 12, TEXT, "end", Drawing.INK, display.percent(Percentage.ALL));
		drawing.line(LABELS, 17, LABELS + SCALE, 17);
		StringBuilder description = new StringBuilder(caption).append(": ");
		int y = 17 + LINE;
		for (Line line : lines) {
			double x = LABELS + SCALE * (line.turnout().hundredths() - from) / (10_000.0 - from);
			String text = display.percent(line.turnout());
			drawing.words(LABELS - 8.0, y, TEXT, "end", Drawing.INK, line.label());
			drawing.line(LABELS, y - 4.0, x, y - 4.0);
			drawing.dot(x, y - 4.0, 4, Drawing.MAIN);
			drawing.words(LABELS + SCALE + 14.0, y, TEXT, "start", Drawing.INK, text);
			description.append(line.label()).append(' ').append(text).append("; ");
			y += LINE;
		}
		String told = description.substring(0, description.length() - 2) + ".";
		return new Picture(drawing.svg(told), told, caption);
	}

}
