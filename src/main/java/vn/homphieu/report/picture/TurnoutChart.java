package vn.homphieu.report.picture;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Display;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block.Picture;

/** Turnout at each level, beside that of the term before where it is known. */
public final class TurnoutChart {

	private TurnoutChart() {
	}

	/**
	 * Turnout at a level.
	 *
	 * @param label name of the level
	 * @param turnout its turnout; null while nothing is counted
	 * @param before its turnout in the term before; null where it is not known
	 */
	public record Line(String label, @Nullable Percentage turnout, @Nullable Percentage before) {
	}

	/**
	 * Draws the chart.
	 * @param caption its caption
	 * @param term this term, e.g. “2021–2026”
	 * @param before the term before; without it, and without figures of it, its bars are
	 * left out
	 * @param language language of the numbers
	 * @param lines the levels
	 * @return the picture
	 */
	public static Picture of(String caption, String term, @Nullable String before, Locale language, List<Line> lines) {
		Display display = new Display(language);
		boolean two = before != null && lines.stream().anyMatch((line) -> line.before() != null);
		return new Bars(term, two ? before : null, lines.stream()
			.map((line) -> new Bars.Line(line.label(), display.percent(line.turnout()), line.turnout(),
					two ? new Bars.Line(line.label(), display.percent(line.before()), line.before(), null) : null))
			.toList()).picture(caption);
	}

}
